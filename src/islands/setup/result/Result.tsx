import { itemsOf } from '../item.ts';
import { type Group, groupsOf, tasksOf } from './groups.ts';
import { Item } from './Item.tsx';
import type { ResultProps } from './load.ts';
import { Opening } from './Opening.tsx';
import { Quoted } from './Quoted.tsx';
import { Todo } from './Todo.tsx';

/** A whole result: the verdict over the setup, what to do, then item by item why. */
export function Result(props: ResultProps) {
  const items = itemsOf(props.state);
  const beside = props.quotes.value;
  return (
    <div class="cols result">
      <div class="stack g7">
        <Opening {...props} />
        <Todo {...props} tasks={tasksOf(items)} />
        {groupsOf(items).map((group) => (
          <Items key={group.id} {...props} group={group} />
        ))}
        <Quoted {...props} />
      </div>
      <aside class="stack g5">
        {beside && <beside.Onward {...props} t={beside.t} />}
        {beside && <beside.Given {...props} />}
      </aside>
    </div>
  );
}

function Items({ group: { id, items }, ...props }: ResultProps & { group: Group }) {
  const { say } = props.details;
  const list = (
    <ul class="rows items">
      {items.map(([item, finding]) => (
        <Item key={item} {...props} item={item} finding={finding} />
      ))}
    </ul>
  );
  if (id === 'not-applicable') {
    return (
      <details>
        <summary>{say(`groups.${id}`, { count: items.length })}</summary>
        {list}
      </details>
    );
  }
  return (
    <section class="stack g3">
      <h2>{say(`groups.${id}`)}</h2>
      {id === 'mend' && <p>{say('groups.mendWhy')}</p>}
      {list}
    </section>
  );
}

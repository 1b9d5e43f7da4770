import { headline } from '../../../engine/headline.ts';
import { OVERALL } from '../../../engine/items.ts';
import { Damage } from '../../view/Damage.tsx';
import { Icon, Note } from '../../view/parts.tsx';
import { asSharedState } from '../as-state.ts';
import { itemsOf } from '../item.ts';
import { ForTicket } from './ForTicket.tsx';
import { Given } from './Given.tsx';
import { type Group, groupsOf, tasksOf } from './groups.ts';
import { Item } from './Item.tsx';
import { linkOf } from './link.ts';
import type { ResultProps } from './load.ts';
import { Onward } from './Onward.tsx';
import { Todo } from './Todo.tsx';

/** A whole result: the verdict over the setup, what to do, then item by item why. */
export function Result(props: ResultProps) {
  const items = itemsOf(props.state);
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
        <Onward {...props} />
        <Given {...props} />
      </aside>
    </div>
  );
}

function Opening(props: ResultProps) {
  const { session, state, details } = props;
  return (
    <div class="stack">
      <div class="row between">
        <p class="eye">{session.words.title}</p>
        <p class="meta">{details.say('edition', { edition: state.policy })}</p>
      </div>
      <Damage session={session} state={asSharedState(state)} />
      <Banner {...props} />
      <p class="paper">{linkOf(session, state)}</p>
      <ForTicket {...props} />
      {state.left.length > 0 && <Unasked {...props} />}
    </div>
  );
}

const Quoted = ({ quotes: { value }, ...props }: ResultProps) =>
  value && (
    <>
      <value.ClausesQuoted {...props} quotes={value} />
      <value.ReadingsUsed {...props} quotes={value} />
    </>
  );

/** The verdict over the whole in one sentence, and one more. */
function Banner({ session, state, details }: ResultProps) {
  const overall = state.findings[OVERALL];
  const words = details.telling.headlines[headline(session.items.wizard, state.findings).id];
  const tone = overall ? session.tone(OVERALL, overall.verdict) : 'unclear';
  return (
    <section class="card verdict" data-s={tone}>
      <Icon name={tone} />
      <div class="stack g2">
        <p class="eye">{details.say(state.left.length > 0 ? 'soFar' : 'result')}</p>
        <h1 tabIndex={-1}>{overall ? words?.title : session.words.title}</h1>
        <p>{overall ? words?.lead : session.say('nothing')}</p>
      </div>
    </section>
  );
}

const Unasked = ({ session, state, details: { say } }: ResultProps) => (
  <Note tone="unclear">
    <p>{say('unasked', { count: state.left.length })}</p>
    <p>
      <a href={session.address(state)}>{say('goOn')}</a>
    </p>
  </Note>
);

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

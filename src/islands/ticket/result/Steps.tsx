import { TO_KNOW } from '../../../engine/marks.ts';
import { itemsOf } from '../../setup/item.ts';
import { Given } from '../../setup/result/Given.tsx';
import { Sources } from '../../setup/result/Item.tsx';
import { Quoted } from '../../setup/result/Quoted.tsx';
import { DraftForm } from '../draft/DraftForm.tsx';
import type { Later } from '../later.ts';
import { type Group, groupsOf, isClosed, known } from './groups.ts';
import type { ChecklistProps } from './load.tsx';
import { Onward } from './Onward.tsx';
import { Step, why } from './Step.tsx';

/** What is drawn from all that a checklist has. */
export type StepsProps = ChecklistProps & { value: Later };

/** The steps by their weight, the draft, what is to be known, and what the policy says of them. */
export function Steps(props: StepsProps) {
  const { value } = props;
  const groups = groupsOf(itemsOf(props.state));
  const of = (...ids: Group['id'][]) => groups.filter(({ id }) => ids.includes(id));
  return (
    <>
      {of('gate', 'must', 'expected').map((group) => (
        <Items key={group.id} {...props} group={group} />
      ))}
      {!isClosed(props.session.items.wizard, props.state.findings) && (
        <DraftForm {...props} store={value.store} tell={value.tell} />
      )}
      {of('know').map((group) => (
        <ToKnow key={group.id} {...props} group={group} />
      ))}
      {of('not-applicable').map((group) => (
        <Folded key={group.id} {...props} group={group} />
      ))}
      <div class="stack g7 noprint">
        <Quoted {...props} state={withoutKnown(props.state)} />
      </div>
    </>
  );
}

type GroupProps = StepsProps & { group: Group };

const List = ({ group, ...props }: GroupProps) => (
  <ul class="rows items">
    {group.items.map(([item, finding]) => (
      <Step key={item} {...props} item={item} finding={finding} />
    ))}
  </ul>
);

const Items = (props: GroupProps) => (
  <section class="stack g3">
    <h2>{props.details.say(`checklist.groups.${props.group.id}.title`)}</h2>
    <p>{props.details.say(`checklist.groups.${props.group.id}.why`)}</p>
    <List {...props} />
  </section>
);

/** What is only to be known: a sentence each. */
const ToKnow = ({ group, ...props }: GroupProps) => (
  <section class="stack g3">
    <h2>{props.details.say('checklist.groups.know.title')}</h2>
    <p>{props.details.say('checklist.groups.know.why')}</p>
    <ul class="rows tight-rows">
      {group.items.map(([item, finding]) => (
        <li key={item}>
          <p>{why({ ...props, finding: known(props.session.items.wizard, item, finding) })}</p>
          <Sources {...props} finding={finding} />
        </li>
      ))}
    </ul>
  </section>
);

/** Clauses that have just been told in a sentence need no quoting. */
function withoutKnown(state: ChecklistProps['state']): ChecklistProps['state'] {
  const items = Object.entries(state.findings).filter(([, { scope }]) => scope !== TO_KNOW);
  return { ...state, findings: Object.fromEntries(items) };
}

const Folded = (props: GroupProps) => (
  <details>
    <summary>{props.details.say(`checklist.groups.${props.group.id}`, { count: props.group.items.length })}</summary>
    <List {...props} />
  </details>
);

/** On to other wizards, and what has been said. */
export const Beside = ({ value, ...props }: StepsProps) => (
  <>
    <Onward {...props} tell={value.tell} />
    <Given {...props} />
  </>
);

import type { TargetedMouseEvent } from 'preact';
import { isForElsewhere } from '../../elsewhere.ts';
import { itemName, itemsOf } from '../../setup/item.ts';
import { isClosed, lackingOf } from './groups.ts';
import type { ChecklistProps } from './load.tsx';
import { DRAFT, placeOfStep } from './places.ts';

type Props = ChecklistProps & {
  /** Takes the reader to a place among the steps. */
  reach: (place: string) => void;
};

/** What is not there yet, counted and named, each with a link to where it stands. */
export function Lacking({ session, state, details: { say }, reach }: Props) {
  const lacking = lackingOf(itemsOf(state));
  const follow = (event: TargetedMouseEvent<HTMLAnchorElement>, place: string) => {
    if (isForElsewhere(event, event.currentTarget)) return;
    event.preventDefault();
    reach(place);
  };
  return (
    <section class="stack g3">
      <h2>{say('checklist.lacking.title')}</h2>
      <div class="stack g2" role="status">
        {lacking.length === 0 && <p>{say(`checklist.lacking.${state.left.length > 0 ? 'noneYet' : 'none'}`)}</p>}
        {lacking.map(({ id, items }) => (
          <div key={id} class="stack g1">
            <p>{say(`checklist.lacking.${id}`, { count: items.length })}</p>
            <ul class="remedies">
              {items.map((item) => (
                <li key={item}>
                  <a href={`#${placeOfStep(item)}`} onClick={(event) => follow(event, placeOfStep(item))}>
                    {itemName(session, state, item, 'name')}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      {!isClosed(session.items.wizard, state.findings) && (
        <p class="noprint">
          <a class="btn" href={`#${DRAFT}`} onClick={(event) => follow(event, DRAFT)}>
            {say('checklist.lacking.write')}
          </a>
        </p>
      )}
    </section>
  );
}

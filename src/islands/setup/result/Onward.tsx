import { encode } from '../../../engine/link.ts';
import { setupFor } from '../../../wizards/setup/handover.ts';
import { supportLevelFacts } from '../case.ts';
import { itemsOf } from '../item.ts';
import type { ResultProps } from './load.ts';

/** On to the support level, with what is known: where the system runs, and whether the setup keeps to the guidelines. */
export function Onward({ session, state, details: { say } }: ResultProps) {
  const setup = setupFor(itemsOf(state), state.left);
  const { hosting } = state.answers;
  const answers = {
    ...state.case,
    ...(hosting === undefined ? {} : { hosting }),
    ...(setup === undefined ? {} : { setup }),
  };
  return (
    <section class="panel stack g2 noprint">
      <h2 class="h3">{say('level.title')}</h2>
      <p>{say('level.text')}</p>
      <p>
        <a class="btn" href={`${session.props.level}?${encode(supportLevelFacts, answers, state.policy)}`}>
          {say('level.go')}
        </a>
      </p>
    </section>
  );
}

import { headline } from '../../../engine/headline.ts';
import { OVERALL } from '../../../engine/items.ts';
import { Damage } from '../../view/Damage.tsx';
import { Icon, Note } from '../../view/parts.tsx';
import { asSharedState } from '../as-state.ts';
import { ForTicket } from './ForTicket.tsx';
import { linkOf } from './link.ts';
import type { ResultProps } from './load.ts';

/** What a result begins with: the verdict over the whole, what was not asked, and what is done with the result. */
export function Opening(props: ResultProps) {
  const { session, state, details } = props;
  return (
    <div class="stack">
      <div class="row between">
        <p class="eye">{session.words.title}</p>
        <p class="meta">{details.say('edition', { edition: state.policy })}</p>
      </div>
      <Damage session={session} state={asSharedState(state)} />
      <Banner {...props} />
      <p class="paper">
        {linkOf(session, state)} <span class="printed" />
      </p>
      <ForTicket {...props} />
      {state.left.length > 0 && <Unasked {...props} />}
    </div>
  );
}

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

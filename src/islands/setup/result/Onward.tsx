import { encode } from '../../../engine/link.ts';
import { type Answers, UNKNOWN } from '../../../engine/model.ts';
import type { Translate } from '../../../i18n/index.ts';
import { setupFor } from '../../../wizards/setup/handover.ts';
import { ticketFor } from '../../../wizards/setup/handover-ticket.ts';
import { wayTo } from '../../way.ts';
import { itemsOf } from '../item.ts';
import { linked } from '../linked.ts';
import type { ResultProps } from './load.ts';

/** On to the other wizards, with what is known: they ask for none of it again. */
export function Onward(props: ResultProps & { t: Translate }) {
  const way = (words: string, wizard: 'support-level' | 'ticket', answers: Answers) => (
    <div class="stack g2">
      <h2 class="h3">{props.t(`${words}.title`)}</h2>
      <p>{props.t(`${words}.text`)}</p>
      <p>
        <a class="btn" href={addressOf(props, wizard, answers)}>
          {props.t(`${words}.go`)}
        </a>
      </p>
    </div>
  );
  return (
    <section class="panel stack g4 noprint">
      {way('fromSetup.level', 'support-level', levelAnswers(props))}
      {way('fromSetup.ticket', 'ticket', ticketAnswers(props))}
    </section>
  );
}

const addressOf = ({ session, state }: ResultProps, wizard: 'support-level' | 'ticket', answers: Answers): string =>
  `${wayTo(wizard, session.props)}?${encode(linked, { ...state.case, ...answers }, state.policy)}`;

function levelAnswers({ state }: ResultProps): Answers {
  const setup = setupFor(itemsOf(state), state.left);
  const { hosting } = state.answers;
  return { ...(hosting === undefined ? {} : { hosting }), ...(setup === undefined ? {} : { setup }) };
}

/** What the findings of the setup settle; they leave alone what the case says of the issue, and what they leave open. */
function ticketAnswers({ state }: ResultProps): Answers {
  const told = ticketFor({ items: itemsOf(state), answers: state.answers, left: state.left });
  const kept = Object.entries(told).filter(
    ([id, value]) => state.case[id] === undefined || (value !== UNKNOWN && id !== 'issue'),
  );
  return Object.fromEntries(kept);
}

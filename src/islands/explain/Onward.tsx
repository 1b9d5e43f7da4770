import { encode } from '../../engine/link.ts';
import { type Answers, UNKNOWN } from '../../engine/model.ts';
import type { ResultProps } from '../result/props.ts';
import { wayTo } from '../way.ts';
import type { ExplainedProps } from './props.ts';

type Way = 'ticket' | 'setup' | 'reply-clock';

/** Reasons against a ticket that preparing one can do away with. */
const MENDABLE = ['opener-not-qualified', 'fix-installation-first'];

/** On to the other wizards, as the result suggests, with the answers. */
export function Onward(props: ExplainedProps) {
  const { t } = props.explaining;
  const ways = waysFrom(props.state);
  if (ways.length === 0) return null;
  return (
    <section class="panel stack g3 noprint">
      <h2 class="h3">{t('onward.title')}</h2>
      {ways.map((way) => (
        <div key={way} class="stack g2">
          <p>{t(`onward.${way}.text`)}</p>
          <p>
            <a class="btn" href={addressOf(props, way)}>
              {t(`onward.${way}.go`)}
            </a>
          </p>
        </div>
      ))}
      <p class="meta">{t('onward.kept')}</p>
    </section>
  );
}

/** A ticket while nothing rules it out, the setup while it is in doubt, the clock once a ticket has one. */
function waysFrom({ findings, answers }: ResultProps['state']): Way[] {
  const { ticket, 'reply-time': reply } = findings;
  const isOpen = ticket?.verdict !== 'no' || (ticket.reasons ?? []).every((reason) => MENDABLE.includes(reason));
  return [
    ...(isOpen ? (['ticket'] as const) : []),
    ...(isOpen && answers.setup !== 'ok' ? (['setup'] as const) : []),
    ...(reply?.verdict === '48-hours' ? (['reply-clock'] as const) : []),
  ];
}

/** Both wizards about cases take over what they ask themselves, and hand the rest on; the clock knows partners. */
function addressOf({ session, state: { answers, policy } }: ResultProps, way: Way): string {
  const [known, handed] = way === 'reply-clock' ? [partnerOf(answers), ''] : [answers, session.handed()];
  return `${wayTo(way, session.props)}?${encode(session.compiled.wizard, known, policy)}${handed}`;
}

const partnerOf = ({ partner }: Answers): Answers => (partner === undefined || partner === UNKNOWN ? {} : { partner });

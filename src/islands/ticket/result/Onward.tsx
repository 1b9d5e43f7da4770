import { encode } from '../../../engine/link.ts';
import { type Answers, UNKNOWN } from '../../../engine/model.ts';
import type { Translate } from '../../../i18n/index.ts';
import { INSTALLATION as STEPS } from '../../../wizards/ticket/topics.ts';
import { linked } from '../../setup/linked.ts';
import { wayTo } from '../../way.ts';
import type { ChecklistProps } from './load.tsx';

type Way = 'partners' | 'reply-clock' | 'support-level' | 'setup';

/** Steps that the setup wizard goes through in detail. */
const INSTALLATION = [...STEPS, 'before.hardware-specs'];

/** On to the other wizards, as the answers suggest, with all that is known. */
export function Onward(props: ChecklistProps & { tell: Translate }) {
  const { tell } = props;
  return (
    <section class="panel stack g4 noprint">
      {waysFrom(props).map((way) => (
        <div key={way} class="stack g2">
          <h2 class="h3">{tell(`onward.${way}.title`)}</h2>
          <p>{tell(`onward.${way}.text`)}</p>
          <p>
            <a class="btn" href={addressOf(props, way)}>
              {tell(`onward.${way}.go`)}
            </a>
          </p>
        </div>
      ))}
    </section>
  );
}

/** What the steps come to of the installation as a whole, which the support level turns on (RULES 1, `setup`). */
function setupOf({ findings }: ChecklistProps['state']): Answers {
  const musts = INSTALLATION.map((item) => findings[item]).filter((finding) => finding?.scope !== 'expected');
  const are = (...verdicts: string[]) => musts.every((finding) => finding && verdicts.includes(finding.verdict));
  if (musts.some((finding) => finding?.verdict === 'missing')) return { setup: 'not-ok' };
  if (are('done', 'not-applicable')) return { setup: 'ok' };
  return are('done', 'not-applicable', 'check') ? { setup: UNKNOWN } : {};
}

const remediesOf = (findings: ChecklistProps['state']['findings']): string[] =>
  Object.values(findings).flatMap(({ verdict, remedies = [] }) => (verdict === 'missing' ? remedies : []));

/** Where a partner is to be asked: a list of them; once a ticket can go ahead: when it is answered; while the installation is in doubt: what is the matter with it. */
function waysFrom({ state: { findings, answers } }: ChecklistProps): Way[] {
  const doubt = INSTALLATION.some((item) => ['missing', 'check'].includes(findings[item]?.verdict ?? ''));
  const goes = findings.overall?.verdict !== 'cannot';
  const isPartners = ['find-route', 'ask-partner'].some((remedy) => remediesOf(findings).includes(remedy));
  return [
    ...(isPartners ? (['partners'] as const) : []),
    ...(goes ? (['reply-clock'] as const) : []),
    ...(doubt && answers.setup === undefined ? (['setup'] as const) : []),
    'support-level',
  ];
}

/** What the finder of partners says of who is sent there without a way to a ticket (packages.partner-first). */
const NO_ROUTE = '?reason=no-route';

const isWithoutRoute = ({ findings }: ChecklistProps['state']): boolean => findings.route?.verdict === 'missing';

function addressOf({ session, state }: ChecklistProps, way: Way): string {
  if (way === 'partners') return session.props.partners + (isWithoutRoute(state) ? NO_ROUTE : '');
  return `${wayTo(way, session.props)}?${queryFor(state, way)}`;
}

function queryFor(state: ChecklistProps['state'], way: Exclude<Way, 'partners'>): string {
  const { answers, policy } = state;
  const known: Answers = { ...state.case, ...answers };
  if (way === 'support-level') return encode(linked, { ...known, ...setupOf(state) }, policy);
  if (way === 'setup') return new URLSearchParams({ ...known, policy }).toString();
  const { partner } = known;
  return new URLSearchParams({ ...(partner && partner !== UNKNOWN && { partner }), policy }).toString();
}

import type { ChangeGroups, ChangeLine } from '../../engine/change-lines.ts';
import type { Settling } from '../../engine/settle.ts';
import { type Outlook, outlookOf, verdictNames } from './changes.ts';
import { Lines } from './Lines.tsx';
import type { ExplainedProps } from './props.ts';

/** What other answers would do to a result: what they make better first, what they make worse folded away. */
export function Changes(props: ExplainedProps) {
  const { t } = props.explaining;
  const outlook = outlookOf(props.session, props.state);
  return (
    <section class="stack g5 changes">
      <h2>{t('change.title')}</h2>
      {outlook.open.length > 0 && <StillOpen {...props} open={outlook.open} />}
      <Groups {...props} groups={outlook.better} heading="change.better" />
      <Pairs {...props} outlook={outlook} />
      {isBest(outlook) && <p>{t('change.best')}</p>}
      <Worse {...props} groups={outlook.worse} />
    </section>
  );
}

const linesIn = ({ changeable, given }: ChangeGroups): ChangeLine[] => [...changeable, ...given];

const isBest = ({ open, better, together, beyond }: Outlook): boolean =>
  open.length + linesIn(better).length + together.length + beyond.length === 0;

const StillOpen = ({ session, state, explaining: { t }, open }: ExplainedProps & { open: Settling[] }) => (
  <div class="stack g2">
    <h3>{t('change.open')}</h3>
    <ul class="rows">
      {open.map(({ fact, settles, helps }) => (
        <li key={fact} class="stack g1">
          <p>
            <a href={session.href(state.answers, state.policy, fact)}>{session.words.facts[fact]?.question}</a>
          </p>
          {settles.length > 0 && <p>{t('change.settles', { verdicts: verdictNames(session, settles) })}</p>}
          {helps.length > 0 && <p>{t('change.helps', { verdicts: verdictNames(session, helps) })}</p>}
          <p class="meta">{session.words.facts[fact]?.hint}</p>
        </li>
      ))}
    </ul>
  </div>
);

function Pairs({ outlook: { pairs, together, beyond }, ...props }: ExplainedProps & { outlook: Outlook }) {
  const { t } = props.explaining;
  const named = (verdicts: string[]) => ({ verdicts: verdictNames(props.session, verdicts) });
  return (
    <>
      {together.length > 0 && <p>{t('change.together', named(together))}</p>}
      <Groups {...props} groups={pairs} heading="change.pairs" />
      {beyond.length > 0 && <p>{t('change.beyond', named(beyond))}</p>}
    </>
  );
}

function Worse({ groups, ...props }: ExplainedProps & { groups: ChangeGroups }) {
  const count = linesIn(groups).length;
  if (count === 0) return null;
  return (
    <details>
      <summary>{props.explaining.t('change.worse.summary', { count })}</summary>
      <div class="stack g5">
        <Groups {...props} groups={groups} heading="change.worse" />
      </div>
    </details>
  );
}

/** Changes apart by whether the reader can do something about them. */
const Groups = ({ groups, heading, ...props }: ExplainedProps & { groups: ChangeGroups; heading: string }) => (
  <>
    {(['changeable', 'given'] as const).map(
      (kind) =>
        groups[kind].length > 0 && (
          <div key={kind} class="stack g2">
            <h3>{props.explaining.t(`${heading}.${kind}`)}</h3>
            <Lines {...props} lines={groups[kind]} />
          </div>
        ),
    )}
  </>
);

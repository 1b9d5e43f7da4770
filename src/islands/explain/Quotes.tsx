import { DEPENDS } from '../../engine/decide.ts';
import type { Session } from '../session.ts';
import type { State } from '../state.ts';
import type { Explaining } from './load.ts';
import type { ExplainedProps } from './props.ts';
import { Quotation } from './Quotation.tsx';

/** A clause with the verdicts that it bears on. */
interface Cited {
  id: string;
  verdicts: string[];
}

/** Everything that verdicts cite, each once, in the order in which it is cited. */
function citedBy(state: State, cites: Cites, settled: boolean): Cited[] {
  const cited = new Map<string, string[]>();
  for (const [verdict, finding] of Object.entries(state.findings)) {
    if ((finding.verdict !== DEPENDS) !== settled) continue;
    for (const id of finding[cites]) cited.set(id, [...(cited.get(id) ?? []), verdict]);
  }
  return [...cited].map(([id, verdicts]) => ({ id, verdicts }));
}

const bearsOn = ({ words }: Session, { t }: Explaining, verdicts: string[]) =>
  t('bearsOn', { verdicts: verdicts.map((verdict) => words.verdicts[verdict]?.short).join(', ') });

function Quotes({ session, details, explaining, cited }: ExplainedProps & { cited: Cited[] }) {
  return (
    <ol class="quotes">
      {cited.map(({ id, verdicts }) => {
        const quote = details.sources[id];
        const html = explaining.clauses[id]?.html ?? '';
        const note = bearsOn(session, explaining, verdicts);
        return quote && <Quotation key={id} {...{ quote, html, note }} lang={quote.lang} />;
      })}
    </ol>
  );
}

type Cites = 'clauses' | 'readings';

/** What settled verdicts cite, and what only those cite that are still open. */
function settledAndOpen(state: State, cites: Cites): [settled: Cited[], open: Cited[]] {
  const settled = citedBy(state, cites, true);
  const shown = new Set(settled.map(({ id }) => id));
  return [settled, citedBy(state, cites, false).filter(({ id }) => !shown.has(id))];
}

/** The clauses behind the verdicts, quoted; those behind verdicts still open are folded away. */
export function ClausesQuoted(props: ExplainedProps) {
  const [settled, open] = settledAndOpen(props.state, 'clauses');
  return (
    <section class="stack g3">
      <h2>{props.explaining.t('quotes')}</h2>
      {settled.length > 0 && <Quotes {...props} cited={settled} />}
      {open.length > 0 && (
        <details>
          <summary>{props.explaining.t('quotesOpen', { count: open.length })}</summary>
          <Quotes {...props} cited={open} />
        </details>
      )}
    </section>
  );
}

const Readings = ({ session, details, explaining, cited }: ExplainedProps & { cited: Cited[] }) => (
  <ul class="rows">
    {cited.map(({ id, verdicts }) => (
      <li key={id} class="stack g1">
        <h3>
          <a href={details.sources[id]?.href} lang={details.sources[id]?.lang}>
            {details.sources[id]?.title}
          </a>
        </h3>
        <p lang={details.sources[id]?.lang}>{explaining.readings[id]?.chosen}</p>
        <p class="meta">{bearsOn(session, explaining, verdicts)}</p>
      </li>
    ))}
  </ul>
);

/** The readings that the verdicts rest on: the question, and the reading that was chosen. */
export function ReadingsUsed(props: ExplainedProps) {
  const { t } = props.explaining;
  const [settled, open] = settledAndOpen(props.state, 'readings');
  if (settled.length + open.length === 0) return null;
  return (
    <section class="stack g3">
      <h2>{t('readingsUsed')}</h2>
      <p>{t('readingsWhy')}</p>
      {settled.length > 0 && <Readings {...props} cited={settled} />}
      {open.length > 0 && (
        <details>
          <summary>{t('readingsOpen', { count: open.length })}</summary>
          <Readings {...props} cited={open} />
        </details>
      )}
    </section>
  );
}

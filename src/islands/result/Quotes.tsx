import { DEPENDS } from '../../engine/decide.ts';
import type { Details } from '../details.ts';
import type { Session } from '../session.ts';
import type { State } from '../state.ts';
import type { ResultProps } from './Why.tsx';

/** A clause with the verdicts that it bears on. */
interface Cited {
  id: string;
  verdicts: string[];
}

/** Everything that verdicts cite, each once, in the order in which it is cited. */
function citedBy(state: State, cites: 'clauses' | 'readings', settled: boolean): Cited[] {
  const cited = new Map<string, string[]>();
  for (const [verdict, finding] of Object.entries(state.findings)) {
    if ((finding.verdict !== DEPENDS) !== settled) continue;
    for (const id of finding[cites]) cited.set(id, [...(cited.get(id) ?? []), verdict]);
  }
  return [...cited].map(([id, verdicts]) => ({ id, verdicts }));
}

const bearsOn = ({ words }: Session, details: Details, verdicts: string[]) =>
  details.t('bearsOn', { verdicts: verdicts.map((verdict) => words.verdicts[verdict]?.short).join(', ') });

function Quotes({ session, details, cited }: ResultProps & { cited: Cited[] }) {
  return (
    <ol>
      {cited.map(({ id, verdicts }) => {
        const quote = details.clauses[id];
        return (
          quote && (
            <li key={id} class={quote.number === null ? 'clause bare' : 'clause'}>
              <h3 class="t">
                {quote.number !== null && (
                  <a class="n" href={quote.href}>
                    {quote.number}
                  </a>
                )}
                {quote.number === null ? <a href={quote.href}>{quote.title}</a> : <span>{quote.title}</span>}
              </h3>
              {/* Rendered at build from the policy's own text. */}
              <blockquote class="text" cite={quote.href} dangerouslySetInnerHTML={{ __html: quote.html }} />
              <p class="meta">{bearsOn(session, details, verdicts)}</p>
            </li>
          )
        );
      })}
    </ol>
  );
}

/** The clauses behind the verdicts, quoted; those behind verdicts still open are folded away. */
export function ClausesQuoted(props: ResultProps) {
  const { state, details } = props;
  const settled = citedBy(state, 'clauses', true);
  const shown = new Set(settled.map(({ id }) => id));
  const open = citedBy(state, 'clauses', false).filter(({ id }) => !shown.has(id));
  return (
    <section class="stack g3">
      <h2>{details.t('quotes')}</h2>
      {settled.length > 0 && <Quotes {...props} cited={settled} />}
      {open.length > 0 && (
        <details>
          <summary>{details.t('quotesOpen', { count: open.length })}</summary>
          <Quotes {...props} cited={open} />
        </details>
      )}
    </section>
  );
}

/** The readings that the verdicts rest on: the question, and the reading that was chosen. */
export function ReadingsUsed({ session, state, details }: ResultProps) {
  const settled = citedBy(state, 'readings', true);
  const open = citedBy(state, 'readings', false).filter(({ id }) => !settled.some((other) => other.id === id));
  const cited = [...settled, ...open];
  if (cited.length === 0) return null;
  return (
    <section class="stack g3">
      <h2>{details.t('readingsUsed')}</h2>
      <p>{details.t('readingsWhy')}</p>
      <ul class="rows">
        {cited.map(({ id, verdicts }) => (
          <li key={id} class="stack g1">
            <h3 class="question">
              <a href={details.readings[id]?.href}>{details.readings[id]?.question}</a>
            </h3>
            <p>{details.readings[id]?.chosen}</p>
            <p class="meta">{bearsOn(session, details, verdicts)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { Quotation } from '../../explain/Quotation.tsx';
import { itemsOf } from '../item.ts';
import type { Quotes } from '../quotes.ts';
import { aboutOf } from '../state.ts';
import type { ResultProps } from './load.ts';

/** What quotes are drawn from, once they have been loaded. */
type QuotesProps = Omit<ResultProps, 'quotes'> & { quotes: Quotes };

type Cites = 'clauses' | 'readings';

/** Everything that the items cite, with the items that do, in their order. */
function citedBy(props: QuotesProps, cites: Cites): [id: string, items: string][] {
  const { session, state } = props;
  const cited = new Map<string, Set<string>>();
  for (const [item, finding] of Object.entries(itemsOf(state))) {
    if (finding.verdict === 'not-applicable') continue;
    for (const id of finding[cites]) {
      const names = cited.get(id) ?? new Set();
      cited.set(id, names.add(session.words.verdicts[aboutOf(item)]?.short ?? item));
    }
  }
  return [...cited].map(([id, names]) => [id, [...names].join(', ')]);
}

/** The clauses behind the verdicts, in the policy's own words. */
export function ClausesQuoted(props: QuotesProps) {
  const { details, quotes } = props;
  const cited = citedBy(props, 'clauses');
  if (cited.length === 0) return null;
  return (
    <section class="stack g3">
      <h2>{details.say('quotes')}</h2>
      <ol>
        {cited.map(([id, items]) => {
          const quote = quotes.clauses[id];
          const note = details.say('bearsOn', { items });
          return (
            quote && <Quotation key={id} {...{ quote, note }} html={quote.html} lang={details.sources[id]?.lang} />
          );
        })}
      </ol>
    </section>
  );
}

/** The readings that the verdicts rest on: the question, and the reading that was chosen. */
export function ReadingsUsed(props: QuotesProps) {
  const { details, quotes } = props;
  const cited = citedBy(props, 'readings');
  if (cited.length === 0) return null;
  return (
    <section class="stack g3">
      <h2>{details.say('readings')}</h2>
      <p>{details.say('readingsWhy')}</p>
      <ul class="rows">
        {cited.map(([id, items]) => (
          <li key={id} class="stack g1">
            <h3>
              <a href={quotes.readings[id]?.href} lang={details.sources[id]?.lang}>
                {quotes.readings[id]?.question}
              </a>
            </h3>
            <p lang={details.sources[id]?.lang}>{quotes.readings[id]?.chosen}</p>
            <p class="meta">{details.say('bearsOn', { items })}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

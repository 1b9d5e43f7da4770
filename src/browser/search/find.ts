import type { Index } from './index-api.ts';
import type { Lexicon } from './lexicon.ts';
import { type Candidate, candidatesFor } from './pool.ts';
import { prepare } from './query.ts';
import { type Hit, ranked } from './rank.ts';
import type { Correction } from './spelled.ts';
import { nearestTo, otherSpelling } from './suggest.ts';

/** What a query leads to. */
export interface Found {
  hits: Hit[];
  corrections: Correction[];
  /** Words that lead nowhere. */
  unknown: string[];
  /** Another spelling of the query, when little was found and it may have been meant. */
  suggestion?: string;
  /** What comes nearest when nothing was found. */
  nearest: Hit[];
}

/** How many of the best are looked at closely. */
const CLOSELY = 10;
/** So few hits are little. */
const LITTLE = 2;
/** How much is shown of what was not asked for. */
const NEAREST = 3;

/** Looks for what a reader types. */
export async function find(text: string, index: Index, lexicon: Lexicon): Promise<Found> {
  const { hits, corrections, unknown } = await lookUp(text, index, lexicon);
  const suggestion = hits.length <= LITTLE && corrections.length === 0 ? otherSpelling(text, lexicon) : undefined;
  const near = hits.length === 0 ? nearestTo(text, lexicon) : undefined;
  const nearest = near ? (await lookUp(near, index, lexicon)).hits.slice(0, NEAREST) : [];
  return { hits, corrections, unknown, nearest, ...(suggestion && { suggestion }) };
}

async function lookUp(text: string, index: Index, lexicon: Lexicon): Promise<Omit<Found, 'nearest'>> {
  const query = prepare(text, lexicon);
  const [cited, found] = await Promise.all([citedBy(query.ref, index), candidatesFor(query, index)]);
  const others = found.filter(({ match }) => cited.every((one) => one.match.id !== match.id));
  const best = [...cited, ...others.sort((a, b) => b.score - a.score)].slice(0, CLOSELY);
  const read = await Promise.all(best.map(async (one) => ({ ...one, fragment: await one.match.data() })));
  return { hits: ranked(read, query, lexicon), corrections: query.corrections, unknown: query.unknown };
}

/** What is cited comes first, whatever else is found. */
async function citedBy(ref: string | undefined, index: Index): Promise<Candidate[]> {
  if (ref === undefined) return [];
  const { results } = await index.search(null, { filters: { ref } });
  return results.map((match) => ({ match, score: Number.POSITIVE_INFINITY, places: new Set<number>(), coverage: 1 }));
}

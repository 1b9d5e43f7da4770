import type { Fragment } from './index-api.ts';
import type { Lexicon } from './lexicon.ts';
import type { Candidate } from './pool.ts';
import type { Query } from './query.ts';
import { titleWeight } from './title.ts';
import { WEIGHTS } from './weights.ts';

/** Something found. */
export interface Hit {
  fragment: Fragment;
  score: number;
  /** Places in its text of words that fit, in order. */
  places: number[];
}

/** A candidate with what the index holds of it. */
export type Read = Candidate & { fragment: Fragment };

/** Brings candidates into the order in which they are shown, and leaves out what is far behind the best. */
export function ranked(candidates: readonly Read[], query: Query, lexicon: Lexicon): Hit[] {
  const weighed = candidates.map(({ fragment, score, coverage, places }) => ({
    // A title that is the query says which is best, not that the others are far behind.
    text: score * kindWeight(fragment) * coverageWeight(coverage),
    titleWeight: titleWeight(fragment, query, lexicon),
    fragment,
    places: [...places].sort((a, b) => a - b),
  }));
  const best = Math.max(...weighed.map(({ text }) => text).filter(Number.isFinite), 0);
  return weighed
    .filter(({ text }) => text >= best * WEIGHTS.tail)
    .map(({ text, titleWeight, fragment, places }) => ({ fragment, score: text * titleWeight, places }))
    .sort((a, b) => b.score - a.score);
}

const kindWeight = ({ filters }: Fragment) => WEIGHTS.kinds[filters.kind?.[0] ?? ''] ?? 1;

const coverageWeight = (coverage: number) => WEIGHTS.coverage + (1 - WEIGHTS.coverage) * coverage;

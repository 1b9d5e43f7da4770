/** How a reader puts what they look for. */
export type Manner = 'word' | 'phrase' | 'question' | 'synonym' | 'typo' | 'reference';

/** A query, and where it should lead: several places only where the policy says the same in each. */
export interface Asked {
  manner: Manner;
  query: string;
  /** Ids of clauses, FAQs and readings, or addresses of pages. */
  targets: readonly string[];
}

type Line = readonly [query: string, ...targets: string[]];

/** Writes queries of one manner as a list. */
export const asked = (manner: Manner, lines: readonly Line[]): Asked[] =>
  lines.map(([query, ...targets]) => ({ manner, query, targets }));

import type { Fragment } from './index-api.ts';
import type { Lexicon } from './lexicon.ts';
import { sameWord, wordsOf } from './plain.ts';
import type { Candidate } from './pool.ts';
import type { Query } from './query.ts';
import { WEIGHTS } from './weights.ts';

/** Something found. */
export interface Hit {
  fragment: Fragment;
  score: number;
  /** Places in its text of words that fit, in order. */
  places: number[];
}

/** Brings candidates into the order in which they are shown, and leaves out what is far behind the best. */
export function ranked(
  candidates: readonly (Candidate & { fragment: Fragment })[],
  query: Query,
  lexicon: Lexicon,
): Hit[] {
  const hits = candidates.map(({ fragment, score, coverage, places }) => ({
    fragment,
    score:
      score *
      kindWeight(fragment) *
      (WEIGHTS.coverage + (1 - WEIGHTS.coverage) * coverage) *
      titleWeight(fragment, query, lexicon),
    places: [...places].sort((a, b) => a - b),
  }));
  hits.sort((a, b) => b.score - a.score);
  const best = hits.find(({ score }) => Number.isFinite(score))?.score ?? 0;
  return hits.filter(({ score }) => score >= best * WEIGHTS.tail);
}

function kindWeight({ filters }: Fragment): number {
  return WEIGHTS.kinds[filters.kind?.[0] ?? ''] ?? 1;
}

/** The more of a title is in the query, and of the query in the title, the more the title counts. */
function titleWeight({ meta }: Fragment, { concepts }: Query, lexicon: Lexicon): number {
  const words = wordsOf(meta.title ?? '');
  const telling = words.filter((word) => !lexicon.passesOver(word));
  const title = telling.length > 0 ? telling : words;
  const asked = concepts.map(({ probes }) => probes.flatMap(({ text }) => text.split(' ')));
  const inTitle = asked.filter((concept) => concept.some((word) => title.some((one) => sameWord(one, word)))).length;
  const inQuery = title.filter((word) => asked.flat().some((one) => sameWord(one, word))).length;
  if (inTitle === 0 || inQuery === 0) return 1;
  const [precision, recall] = [inQuery / title.length, inTitle / asked.length];
  const fit = (2 * precision * recall) / (precision + recall);
  return 1 + WEIGHTS.title * fit * fit;
}

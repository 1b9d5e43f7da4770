import { type Concept, conceptsOf, isAsked, itself } from './concept.ts';
import type { Lexicon } from './lexicon.ts';
import { plain, wordsOf } from './plain.ts';
import { citedIn } from './reference.ts';
import { type Correction, spelled } from './spelled.ts';

/** "and/or" and "on-premise": the index has them as one word too. */
const COMPOUND = /[\p{L}\p{N}]+(?:[-/][\p{L}\p{N}]+)+/gu;

/** A query as the index is asked. */
export interface Query {
  /** The query itself, as the search compares texts. */
  text: string;
  /** A number or an id that it cites. */
  ref?: string;
  concepts: Concept[];
  /** Words that stand side by side in it, and words made of several. */
  together: string[];
  corrections: Correction[];
  /** Words that lead nowhere. */
  unknown: string[];
}

/** Turns what a reader types into searches of the index. */
export function prepare(text: string, lexicon: Lexicon): Query {
  const { ref, rest } = citedIn(text, lexicon);
  const { words, ...spelling } = spelled(wordsOf(rest), lexicon);
  const concepts = conceptsOf(words, lexicon);
  const compounds = rest.match(COMPOUND) ?? [];
  const asked =
    concepts.length > 0
      ? { concepts, together: pairsOf(words, (word) => isAsked(word, lexicon)) }
      : everyWordOf(compounds.length > 0 ? compounds.flatMap(wordsOf) : words);
  asked.together.push(...compounds.map((one) => plain(one).replaceAll(' ', '')));
  return { text: plain(text), ...(ref !== undefined && { ref }), ...asked, ...spelling };
}

function pairsOf(words: readonly string[], which: (word: string) => boolean): string[] {
  const pairs = words.slice(1).map((word, index) => [words[index] ?? '', word]);
  return pairs.filter((pair) => pair.every(which)).map((pair) => pair.join(' '));
}

/** Nothing but words that are passed over in a question: then they are what is looked for. */
function everyWordOf(words: readonly string[]): Pick<Query, 'concepts' | 'together'> {
  return { concepts: words.map((word) => itself(word)), together: pairsOf(words, () => true) };
}

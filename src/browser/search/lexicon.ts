import { sameWord } from './plain.ts';
import type { Known } from './spelling.ts';

/** What the search understands of a language, as content states it. */
export interface Speech {
  citedAs: readonly string[];
  passedOver: readonly string[];
  synonyms: readonly { say: readonly string[]; find: readonly string[] }[];
}

/** The words of the index: rare ones, those in several entries, those in many. */
export type Vocabulary = readonly string[];

/** What the search knows of words. */
export interface Lexicon {
  /** Whether a word stands before numbers of clauses. */
  cites(word: string): boolean;
  passesOver(word: string): boolean;
  /** Whether the index has the word, a form of it, or a word that begins with it. */
  has(word: string): boolean;
  /** Whether the index has exactly this word. */
  hasExactly(word: string): boolean;
  /** Words that can be meant by a mistyped one. */
  known(): Iterable<Known>;
  /** Whether the word at a place of a query belongs to something that readers say. */
  inSaying(words: readonly string[], place: number): boolean;
  /** What the site says for what stands at a place of a query, longest first. */
  synonymsAt(words: readonly string[], place: number): Synonym | undefined;
}

/** What readers say, and what the site says for it. */
export interface Synonym {
  /** How many words of the query it is. */
  length: number;
  find: readonly string[];
}

/** Makes a lexicon from what content and index say. */
export function lexicon({ citedAs, passedOver, synonyms }: Speech, vocabulary: Vocabulary): Lexicon {
  const ignored = new Set(passedOver);
  const words = new Map(vocabulary.flatMap((text, group) => text.split(' ').map((word) => [word, group] as const)));
  const sayings = synonyms.flatMap(({ say, find }) => say.map((saying) => ({ words: saying.split(' '), find })));
  sayings.sort((a, b) => b.words.length - a.words.length);
  const said = new Set(sayings.flatMap((saying) => saying.words));
  const at = (query: readonly string[], place: number) =>
    sayings.find(({ words }) => words.every((word, index) => isForm(query[place + index], word)));
  return {
    cites: (word) => citedAs.includes(word),
    passesOver: (word) => ignored.has(word),
    has: (word) =>
      words.has(word) ||
      (word.length > 1 && [...words.keys()].some((one) => one.startsWith(word) || sameWord(one, word))),
    hasExactly: (word) => words.has(word),
    *known() {
      for (const [word, group] of words) yield { word, group };
      for (const word of said) if (!words.has(word)) yield { word, group: 0 };
    },
    inSaying: (query, place) =>
      query.some((_, start) => start <= place && (at(query, start)?.words.length ?? 0) > place - start),
    synonymsAt(query, place) {
      const saying = at(query, place);
      return saying && { length: saying.words.length, find: saying.find };
    },
  };
}

const isForm = (typed: string | undefined, word: string) => typed !== undefined && sameWord(typed, word);

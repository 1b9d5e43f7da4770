import type { Lexicon } from './lexicon.ts';
import { wordsOf } from './plain.ts';
import { citedIn } from './reference.ts';
import { spelled } from './spelled.ts';
import { WEIGHTS } from './weights.ts';

/** A search in the index, and how much what it finds counts. */
export interface Probe {
  text: string;
  /** Whether its words have to stand side by side, just so. */
  exact: boolean;
  weight: number;
}

/** One thing that the reader asks about. */
export interface Concept {
  weight: number;
  /** Ways to ask for it: the best counts. */
  probes: Probe[];
}

/** A word that the index does not have, and the one taken for it. */
export interface Correction {
  typed: string;
  taken: string;
}

/** A query as the index is asked. */
export interface Query {
  /** A number or an id that it cites. */
  ref?: string;
  concepts: Concept[];
  /** Words that stand side by side in it. */
  pairs: string[];
  corrections: Correction[];
  /** Words that lead nowhere. */
  unknown: string[];
}

/** Turns what a reader types into searches of the index. */
export function prepare(text: string, lexicon: Lexicon): Query {
  const { ref, rest } = citedIn(text, lexicon);
  const { words, corrections, unknown } = spelled(wordsOf(rest), lexicon);
  const told = words.filter((word) => !lexicon.passesOver(word));
  const concepts = conceptsOf(words, lexicon);
  const query = {
    concepts: concepts.length > 0 || told.length > 0 ? concepts : words.map(itself),
    pairs: pairsOf(words, lexicon),
    corrections,
    unknown,
  };
  return ref === undefined ? query : { ref, ...query };
}

function conceptsOf(words: readonly string[], lexicon: Lexicon): Concept[] {
  const concepts: Concept[] = [];
  for (let place = 0; place < words.length; ) {
    const synonym = lexicon.synonymsAt(words, place);
    const said = words.slice(place, place + (synonym?.length ?? 1));
    concepts.push(...conceptsFor(said, synonym?.find ?? [], lexicon));
    place += said.length;
  }
  return concepts;
}

function conceptsFor(said: readonly string[], find: readonly string[], lexicon: Lexicon): Concept[] {
  const known = said.filter((word) => asked(word, lexicon));
  const meanings = find.map((text, index) => ({
    text,
    exact: false,
    weight: WEIGHTS.synonym - index * WEIGHTS.falling,
  }));
  if (said.length > 1) {
    const parts = known.map((word) => ({ ...itself(word), weight: WEIGHTS.ofSaying }));
    const whole = known.length === said.length ? [{ text: said.join(' '), exact: false, weight: 1 }] : [];
    return [{ weight: 1, probes: [...whole, ...meanings] }, ...parts];
  }
  const probes = [...known.flatMap((word) => itself(word).probes), ...meanings];
  return probes.length > 0 ? [{ weight: 1, probes }] : [];
}

/** Whether the index is asked for a word by itself. */
function asked(word: string, lexicon: Lexicon): boolean {
  return !lexicon.passesOver(word) && (isNumber(word) || lexicon.has(word));
}

function itself(word: string): Concept {
  return { weight: 1, probes: [{ text: word, exact: isNumber(word), weight: 1 }] };
}

function pairsOf(words: readonly string[], lexicon: Lexicon): string[] {
  const pairs = words.slice(1).map((word, index) => [words[index] ?? '', word] as const);
  return pairs.filter((pair) => pair.every((word) => asked(word, lexicon))).map((pair) => pair.join(' '));
}

const isNumber = (word: string) => /^\d+$/.test(word);

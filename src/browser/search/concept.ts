import type { Lexicon } from './lexicon.ts';
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

/** What the words of a query ask about, in the order in which they do. */
export function conceptsOf(words: readonly string[], lexicon: Lexicon): Concept[] {
  const concepts: Concept[] = [];
  const meant = new Set<readonly string[]>();
  for (let place = 0; place < words.length; ) {
    const { length = 1, find = [] } = lexicon.synonymsAt(words, place) ?? {};
    const said = words.slice(place, place + length);
    // Whoever says a thing in two ways asks for it once.
    const news = meant.has(find) ? [] : find;
    concepts.push(...(length > 1 ? ofSaying : ofWord)(said, news, lexicon));
    meant.add(find);
    place += length;
  }
  return concepts;
}

/** A word as the only way to ask for it. */
export function itself(word: string, weight = 1): Concept {
  return { weight, probes: [{ text: word, exact: isNumber(word), weight: 1 }] };
}

/** Whether the index is asked for a word. */
export function isAsked(word: string, lexicon: Lexicon): boolean {
  return !lexicon.passesOver(word) && (isNumber(word) || lexicon.has(word));
}

function ofWord(said: readonly string[], find: readonly string[], lexicon: Lexicon): Concept[] {
  const own = said.filter((word) => isAsked(word, lexicon)).flatMap((word) => itself(word).probes);
  const share = said.some((word) => lexicon.hasExactly(word)) ? WEIGHTS.beside : 1;
  const probes = [...own, ...meanings(find, share)];
  return probes.length > 0 ? [{ weight: 1, probes }] : [];
}

/** Several words that mean one thing: their own meanings count little beside it. */
function ofSaying(said: readonly string[], find: readonly string[], lexicon: Lexicon): Concept[] {
  const known = said.filter((word) => isAsked(word, lexicon));
  const whole = known.length === said.length ? [{ text: said.join(' '), exact: true, weight: 1 }] : [];
  const parts = known.map((word) => itself(word, WEIGHTS.ofSaying));
  return find.length > 0 ? [{ weight: WEIGHTS.saying, probes: [...whole, ...meanings(find)] }, ...parts] : parts;
}

function meanings(find: readonly string[], share = 1): Probe[] {
  const weight = (place: number) => (WEIGHTS.synonym - place * WEIGHTS.falling) * share;
  return find.map((text, place) => ({ text, exact: false, weight: weight(place) }));
}

const isNumber = (word: string) => /^\d+$/.test(word);

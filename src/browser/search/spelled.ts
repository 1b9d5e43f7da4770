import type { Lexicon } from './lexicon.ts';
import { meant } from './spelling.ts';

/** A word that the index does not have, and the one taken for it. */
export interface Correction {
  typed: string;
  taken: string;
}

/** The words of a query as the index spells them. */
export interface Spelled {
  words: string[];
  corrections: Correction[];
  /** Words that lead nowhere. */
  unknown: string[];
}

/** Brings words into the spelling of the index: runs together what it writes as one word, parts what it does not, mends slips. */
export function spelled(typed: readonly string[], lexicon: Lexicon): Spelled {
  const result: Spelled = { words: [], corrections: [], unknown: [] };
  for (let place = 0; place < typed.length; place += 1) {
    const word = typed[place] ?? '';
    const next = typed[place + 1];
    if (next !== undefined && isOneWord(word, next, lexicon)) {
      result.words.push(word + next);
      place += 1;
    } else if (isFamiliar(word, typed, place, lexicon)) result.words.push(word);
    else mend(word, lexicon, result);
  }
  return result;
}

/** Whether the site has two words as one only: what it has apart as well stays apart. */
function isOneWord(word: string, next: string, lexicon: Lexicon): boolean {
  const apart = [word, next].every((one) => lexicon.hasExactly(one) || lexicon.passesOver(one));
  return !apart && lexicon.hasExactly(word + next);
}

function isFamiliar(word: string, typed: readonly string[], place: number, lexicon: Lexicon): boolean {
  return /^\d+$/.test(word) || lexicon.hasExactly(word) || lexicon.passesOver(word) || lexicon.inSaying(typed, place);
}

function mend(word: string, lexicon: Lexicon, result: Spelled): void {
  const parts = parted(word, lexicon) ?? (lexicon.has(word) ? [word] : undefined);
  if (parts) {
    result.words.push(...parts);
    return;
  }
  const taken = meant(word, lexicon.known());
  // A word of a saying is no slip, but without the rest of the saying it leads nowhere.
  if (taken !== undefined && taken !== word) {
    result.words.push(taken);
    result.corrections.push({ typed: word, taken });
  } else result.unknown.push(word);
}

/** Two words that were typed as one: letters and digits, "level2", or two words of the index, "officehours". */
function parted(word: string, lexicon: Lexicon): string[] | undefined {
  const mixed = word.match(/\d+|\D+/g) ?? [];
  if (mixed.length === 2 && mixed.some((part) => lexicon.has(part))) return mixed;
  const cuts = Array.from({ length: Math.max(word.length - 5, 0) }, (_, index) => index + 3);
  const cut = cuts.find((at) => lexicon.hasExactly(word.slice(0, at)) && lexicon.hasExactly(word.slice(at)));
  return cut === undefined ? undefined : [word.slice(0, cut), word.slice(cut)];
}

import type { Lexicon } from './lexicon.ts';
import { sameWord, wordsOf } from './plain.ts';
import { meant } from './spelling.ts';

/**
 * Another spelling of a query that finds little: for words that the index knows only as the beginning of others.
 * @returns nothing when it has none
 */
export function otherSpelling(text: string, lexicon: Lexicon): string | undefined {
  const words = wordsOf(text);
  const spelt = words.map((word, place) => {
    if (lexicon.hasExactly(word) || lexicon.passesOver(word) || lexicon.inSaying(words, place)) return word;
    const others = [...lexicon.known()].filter((known) => !sameWord(known.word, word));
    return meant(word, others) ?? word;
  });
  return spelt.join(' ') === words.join(' ') ? undefined : spelt.join(' ');
}

/**
 * What a query that finds nothing comes nearest to.
 * @returns nothing when it is like no word of the index
 */
export function nearestTo(text: string, lexicon: Lexicon): string | undefined {
  const near = wordsOf(text).map((word) => meant(word, lexicon.known(), Math.floor(word.length / 3)));
  return near.filter((word) => word !== undefined).join(' ') || undefined;
}

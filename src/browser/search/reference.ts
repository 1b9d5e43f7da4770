import type { Lexicon } from './lexicon.ts';
import { wordsOf } from './plain.ts';

const NUMBER = /(?<![\p{L}\p{N}.])\d+\.\d+(?![\p{L}\p{N}.])/u;
const ID = /(?<![\p{L}\p{N}.])[a-z]+\.[a-z0-9]+(?:-[a-z0-9]+)*(?![\p{L}\p{N}.])/iu;
const WHOLE = /\d+$/;

/** A query parted into what it cites and the rest of it. */
export interface Cited {
  /** Number of a clause or a page, or an id. */
  ref?: string;
  rest: string;
}

/**
 * What a query cites: "6.4", "clause 6.4", "§ 6.4", "policy 6", "levels.two".
 * A whole number counts only behind a word that numbers of clauses stand behind: "level 2" cites nothing.
 */
export function citedIn(query: string, lexicon: Lexicon): Cited {
  const [ref] = NUMBER.exec(query) ?? ID.exec(query) ?? [];
  if (ref) return { ref: ref.toLowerCase(), rest: without(query, ref, lexicon) };
  const words = wordsOf(query);
  const whole = WHOLE.exec(query.trim())?.[0];
  const before = words.slice(0, -1);
  if (whole && words.at(-1) === whole && before.every(lexicon.cites)) return { ref: whole, rest: '' };
  return { rest: query };
}

function without(query: string, ref: string, lexicon: Lexicon): string {
  return wordsOf(query.replace(ref, ' '))
    .filter((word) => !lexicon.cites(word))
    .join(' ');
}

/** From how many letters on a word may have this many slips. */
const SLIPS = [
  { letters: 8, slips: 2 },
  { letters: 5, slips: 1 },
];

/**
 * How many slips lie between two words: a letter too many, too few, another one, or two in each other's place.
 * @param most no more than these are counted
 */
export function slipsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let [before, last] = [[] as number[], Array.from({ length: other.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) row.push(step(one, other, i, j, { row, last, before }));
    [before, last] = [last, row];
  }
  return Math.min(last[other.length] ?? 0, most + 1);
}

interface Rows {
  row: number[];
  last: number[];
  before: number[];
}

/** The fewest slips that make the first letters of one word out of those of the other. */
function step(one: string, other: string, i: number, j: number, { row, last, before }: Rows): number {
  const at = (list: number[], index: number) => list[index] ?? Number.POSITIVE_INFINITY;
  const same = one[i - 1] === other[j - 1];
  const swapped = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
  return Math.min(
    at(row, j - 1) + 1,
    at(last, j) + 1,
    at(last, j - 1) + (same ? 0 : 1),
    swapped ? at(before, j - 2) + 1 : Number.POSITIVE_INFINITY,
  );
}

/** A word of the site, and how common it is there. */
export interface Known {
  word: string;
  /** The higher the more common. */
  group: number;
}

/** How many slips a word of this length may have before it is another word. */
const slipsIn = (word: string) => SLIPS.find(({ letters }) => word.length >= letters)?.slips ?? 0;

/** In the number that the other word has: the index may have "gateways" alone, and "gatway" is one slip from "gateway". */
function inNumberOf(word: string, typed: string): string {
  const [many, typedMany] = [word.endsWith('s'), typed.endsWith('s')];
  if (many === typedMany) return typed;
  return many ? `${typed}s` : typed.slice(0, -1);
}

/**
 * The word of a list that was most likely meant.
 * @param most how many slips are forgiven
 * @returns nothing when none is near enough
 */
export function meant(typed: string, list: Iterable<Known>, most = slipsIn(typed)): string | undefined {
  let best: { word: string; cost: number } | undefined;
  for (const { word, group } of list) {
    const asTyped = slipsBetween(typed, word, most);
    const slips = asTyped > most ? slipsBetween(inNumberOf(word, typed), word, most) : asTyped;
    if (slips > most || (slips > 1 && word[0] !== typed[0])) continue;
    const cost = Math.max(slips, asTyped) - group / 10 + (word[0] === typed[0] ? 0 : 0.3);
    if (!best || cost < best.cost) best = { word, cost };
  }
  return best?.word;
}

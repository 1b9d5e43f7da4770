import { fold, wordsOf } from './fold.ts';
import type { Catalogue, Listed, Maker } from './listed.ts';
import { slip, slipOfBeginning } from './slip.ts';

/** Shorter words are too easily another word for a slip to be forgiven. */
const SHORTEST_SLIP = 4;

/** Shorter pieces stand inside too many names. */
const SHORTEST_PIECE = 2;

/** What the search compares of one thing. */
interface Names {
  item: Listed;
  /** Its names in one piece, with and without its maker's. */
  whole: string[];
  /** The words of all of them. */
  words: string[];
}

/** A list made ready for searching. */
export type SearchIndex = readonly Names[];

/** What a search found. */
export interface Found {
  /** The best first; equally good ones in the order of the list. */
  items: Listed[];
  /** Whether nothing has such a name, and these are only a slip away from it. */
  near: boolean;
  /** How many comparisons of names it took, at most. */
  compared: number;
}

const once = <T>(list: T[]): T[] => [...new Set(list)];

function namesOf(item: Listed, maker: Maker | undefined): Names {
  const own = [item.name, ...item.aliases];
  const makers = maker ? [maker.name, ...maker.aliases] : [];
  const whole = own.flatMap((name) => [fold(name), ...makers.map((made) => fold(made) + fold(name))]);
  return { item, whole: once(whole), words: once([...makers, ...own].flatMap(wordsOf)) };
}

/** Makes a list ready for searching by names and aliases. */
export function searchIndex({ makers, items }: Catalogue): SearchIndex {
  const byId = new Map(makers.map((maker) => [maker.id, maker]));
  return items.map((item) => namesOf(item, byId.get(item.maker)));
}

/** What was typed: its words, and all of it in one piece. */
interface Typed {
  words: string[];
  whole: string;
}

/** The better a name fits, the lower: the name itself, its beginning, its words in any order, a piece of it. */
function fit({ whole, words }: Names, typed: Typed): number | undefined {
  if (whole.includes(typed.whole)) return 0;
  if (whole.some((name) => name.startsWith(typed.whole))) return 1;
  if (typed.words.every((word) => words.some((other) => other.startsWith(word)))) return 2;
  const inside = typed.whole.length >= SHORTEST_PIECE && whole.some((name) => name.includes(typed.whole));
  return inside ? 3 : undefined;
}

function cheapest(typed: string, names: readonly string[]): number | undefined {
  if (names.some((name) => name.startsWith(typed))) return 0;
  if (typed.length < SHORTEST_SLIP) return undefined;
  const costs = names.flatMap((name) => slip(typed, name) ?? slipOfBeginning(typed, name) ?? []);
  return costs.length > 0 ? Math.min(...costs) : undefined;
}

/** What the slips cost that lead from what was typed to a name, one slip a word at most. */
function slips({ whole, words }: Names, typed: Typed): number | undefined {
  const costs = typed.words.map((word) => cheapest(word, words));
  const byWords = costs.includes(undefined) ? undefined : costs.reduce<number>((sum, cost) => sum + (cost ?? 0), 0);
  return byWords ?? cheapest(typed.whole, whole);
}

type Measure = (names: Names, typed: Typed) => number | undefined;

function best(index: SearchIndex, typed: Typed, measure: Measure): Listed[] {
  return index
    .flatMap((names) => {
      const far = measure(names, typed);
      return far === undefined ? [] : [{ item: names.item, far }];
    })
    .sort((a, b) => a.far - b.far)
    .map(({ item }) => item);
}

/** What was typed, without the words that nothing on the list has or could have been meant by. */
function knownWords(index: SearchIndex, { words }: Typed): Typed {
  const known = words.filter((word) => index.some((names) => cheapest(word, names.words) !== undefined));
  return { words: known, whole: known.join('') };
}

const size = (index: SearchIndex): number =>
  index.reduce((sum, { whole, words }) => sum + whole.length + words.length, 0);

function nearest(index: SearchIndex, typed: Typed): Found {
  const slipped = best(index, typed, slips);
  if (slipped.length > 0) return { items: slipped, near: true, compared: 2 * size(index) };
  const known = knownWords(index, typed);
  const items = known.words.length > 0 ? best(index, known, slips) : [];
  return { items, near: true, compared: 4 * size(index) };
}

/**
 * Finds what was typed, as it is typed: bare model codes, maker and model in any order, whatever the hyphens, spaces,
 * capitals and accents. Only where nothing has such a name, one slip a word is forgiven, and then a word too many.
 * @returns everything, in the order of the list, where nothing was typed
 */
export function search(index: SearchIndex, query: string): Found {
  const words = wordsOf(query);
  if (words.length === 0) return { items: index.map(({ item }) => item), near: false, compared: 0 };
  const typed = { words, whole: words.join('') };
  const items = best(index, typed, fit);
  return items.length > 0 ? { items, near: false, compared: size(index) } : nearest(index, typed);
}

import { type Entry, isSettled, NOT_LISTED, readEntry, type Statuses } from './entries.ts';
import type { ListAnswers } from './link.ts';
import { type ListFact, UNKNOWN } from './model.ts';

/** The words of one fact, as far as it takes to say an answer. */
export interface GivenWords {
  short: string;
  values: Record<string, { label: string }>;
  unknown: { label: string };
}

/** The words of a list fact, as far as it takes to say its entries. */
export interface ListGivenWords {
  short: string;
  notListed: string;
  none: { label: string };
  unknown: { label: string };
  official: { values: Record<string, { label: string }> };
}

/** What turns answers about items into words. */
export interface ItemWords {
  wizard: {
    facts: Record<string, GivenWords>;
    lists?: Record<string, ListGivenWords>;
    verdicts?: Record<string, { name: string }>;
    remedies?: Record<string, string>;
  };
  /** A sentence of the area that the words are for, its placeholders filled. */
  say: (key: string, vars?: Record<string, string>) => string;
  /** How the site calls an entry of one of its lists. */
  named?: (list: string, id: string) => string | undefined;
}

/** The label of an answer; `unknown` has words of its own. */
export const labelOf = ({ values, unknown }: GivenWords, value: string): string =>
  value === UNKNOWN ? unknown.label : (values[value]?.label ?? value);

/** The entries that a list has been answered with, as far as they can be read. */
export const entriesOf = (list: ListFact, lists: ListAnswers, statuses: Statuses): Entry[] =>
  (lists[list.id] ?? []).flatMap((value) => readEntry(list, statuses, value) ?? []);

/** How the entries of a list are called: of several that no list has, each has its number. */
export function entryNames(list: ListFact, entries: readonly Entry[], { wizard, say, named }: ItemWords): string[] {
  const unlisted = entries.filter(({ id }) => id === NOT_LISTED);
  return entries.map((entry) => {
    if (entry.id !== NOT_LISTED) return named?.(list.list, entry.id) ?? entry.id;
    const name = wizard.lists?.[list.id]?.notListed ?? entry.id;
    return unlisted.length > 1 ? say('numbered', { name, number: `${unlisted.indexOf(entry) + 1}` }) : name;
  });
}

/**
 * Whether the status of an entry rests on what the reader found on the official list (RULES 2, status from the data).
 */
export const restsOnOfficial = (list: ListFact, statuses: Statuses, { id, official }: Entry): boolean =>
  official !== UNKNOWN && !isSettled(list, statuses, id);

/**
 * What was said of an entry, a sentence each: its parts, then what the official list says where that counts.
 * @param checked the day on which that list was read, where it is to be said
 */
export function saidOf(
  list: ListFact,
  statuses: Statuses,
  entry: Entry,
  { wizard, say }: ItemWords,
  checked?: string,
): string[] {
  const parts = list.parts.flatMap(({ id }) => {
    const words = wizard.facts[id];
    if (!words) return [];
    return [say('given', { question: words.short, value: labelOf(words, entry.parts[id] ?? UNKNOWN) })];
  });
  const found = wizard.lists?.[list.id]?.official.values[entry.official]?.label;
  if (found === undefined || !restsOnOfficial(list, statuses, entry)) return parts;
  return [...parts, checked ? say('officialOn', { found, date: checked }) : say('official', { found })];
}

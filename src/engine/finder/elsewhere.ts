import { kilometresTo } from './area.ts';
import { kilometres } from './distance.ts';
import { FILTERS, type Filter, find } from './find.ts';
import type { CountryEntry, DirectoryIndex } from './index-file.ts';
import { type Coordinates, DEFAULT_LEVEL, type Level, rankOf, type Service } from './listed.ts';
import type { Prepared } from './prepared.ts';
import { type Search, START } from './state.ts';

/** A country to look in instead. */
export interface Neighbour {
  country: string;
  /** How many companies of the level and above have their seat there. */
  count: number;
  kilometres: number;
}

const countFrom = (counts: readonly number[] = [], level: Level): number =>
  counts.slice(rankOf(level)).reduce((sum, count) => sum + count, 0);

/**
 * The country with companies of a level, or above, that is nearest to another one.
 * @param code a country, which may have companies itself; undefined when nothing tells where it lies
 */
export function nearestCountry(index: DirectoryIndex, code: string, level: Level): Neighbour | undefined {
  const from = index.countries[code]?.place;
  if (!from) return undefined;
  const others = Object.entries(index.countries).flatMap(([country, entry]): Neighbour[] => {
    const count = country === code ? 0 : countFrom(entry.here, level);
    return count > 0 && entry.place ? [{ country, count, kilometres: Math.round(kilometres(from, entry.place)) }] : [];
  });
  return others.sort((a, b) => a.kilometres - b.kilometres)[0];
}

/**
 * Countries in the order in which they can have the company nearest to a position: none of a country's companies is
 * closer than its kilometres. Fetching them in this order until the next is farther than what is found finds the nearest.
 */
export function countriesNear(index: DirectoryIndex, position: Coordinates): { country: string; kilometres: number }[] {
  return Object.entries(index.countries)
    .flatMap(([country, { area }]) => (area ? [{ country, kilometres: kilometresTo(position, area) }] : []))
    .sort((a, b) => a.kilometres - b.kilometres);
}

/** With fewer companies than this, a directory that is not the publisher's own says little of a country. */
const LITTLE = 3;

/** How much a directory has of a country. */
export interface Extent {
  /** How many companies of Silver level or above have their seat there, or take customers there. */
  count: number;
  /** Whether there may well be others: the publisher's own list has all that there are. */
  little: boolean;
}

/** How much the directory has of a country. */
export function extentIn({ countries, sources }: DirectoryIndex, code: string): Extent {
  const entry: CountryEntry = countries[code] ?? {};
  const count = countFrom(entry.here, DEFAULT_LEVEL) + countFrom(entry.serving, DEFAULT_LEVEL);
  return { count, little: count === 0 || (count < LITTLE && sources.some((kind) => kind !== 'publisher')) };
}

/** A choice to give up. */
export interface Wider {
  filter: Filter;
  /** The search without it. */
  search: Search;
  /** How many companies it finds. */
  count: number;
}

/** The search without one of its choices; without a level it goes back to Silver. */
export const without: { [F in Filter]: (search: Search) => Search } = {
  region: ({ region: _, ...search }) => search,
  city: ({ city: _, ...search }) => search,
  language: ({ language: _, ...search }) => search,
  level: (search) => ({ ...search, level: START.level }),
  services: (search) => ({ ...search, services: [] as Service[] }),
};

/** Below Silver nothing is offered of its own accord: Bronze is shown on request only. */
const narrows: Record<Filter, (search: Search) => boolean> = {
  region: ({ region }) => region !== undefined,
  city: ({ city }) => city !== undefined,
  language: ({ language }) => language !== undefined,
  level: ({ level }) => rankOf(level) > rankOf(START.level),
  services: ({ services }) => services.length > 0,
};

/** The single choices that, given up, find something; the one that finds most first. */
export function wider(prepared: Prepared, search: Search): Wider[] {
  return FILTERS.filter((filter) => narrows[filter](search))
    .map((filter) => {
      const widened = without[filter](search);
      const { here, serving } = find(prepared, widened);
      return { filter, search: widened, count: here.length + serving.length };
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

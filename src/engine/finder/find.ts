import { kilometres } from './distance.ts';
import { type Coordinates, rankOf } from './listed.ts';
import type { Entry, Prepared } from './prepared.ts';
import type { Search } from './state.ts';

/** A company found. */
export interface Hit {
  entry: Entry;
  /** How far away it is; unknown without coordinates, or where nothing to measure from was named. */
  kilometres: number | undefined;
}

/** What a search finds. */
export interface Found {
  /** Companies with their seat in the country. */
  here: Hit[];
  /** Companies of other countries that take customers in this one. */
  serving: Hit[];
}

/** What a company can be filtered by. */
export type Filter = 'region' | 'city' | 'language' | 'level' | 'services';

export const FILTERS: readonly Filter[] = ['region', 'city', 'language', 'level', 'services'];

/** Whether a company passes each filter. */
export const passes: Record<Filter, (entry: Entry, search: Search) => boolean> = {
  region: ({ place }, { region }) => region === undefined || place?.region === region,
  city: ({ place }, { city }) => city === undefined || place?.name === city,
  language: ({ languages }, { language }) => language === undefined || languages.has(language),
  level: (entry, { level }) => entry.level >= rankOf(level),
  services: ({ partner }, { services }) => services.every((service) => partner.services.includes(service)),
};

const fits = (entry: Entry, search: Search): boolean => FILTERS.every((filter) => passes[filter](entry, search));

/** Where distances are measured from, if anywhere. */
export function startOf({ places }: Prepared, { near }: Search): Coordinates | undefined {
  if (near === undefined) return undefined;
  return 'city' in near ? places.get(near.city)?.coordinates : near.position;
}

const byLevelAndName = (a: Hit, b: Hit): number => b.entry.level - a.entry.level || a.entry.name - b.entry.name;

const away = ({ kilometres }: Hit): number => kilometres ?? Number.POSITIVE_INFINITY;

/** Distances that read the same are the same: the level decides between them. */
function byDistance(a: Hit, b: Hit): number {
  const [one, other] = [away(a), away(b)];
  return one === other ? byLevelAndName(a, b) : one - other;
}

function hit(entry: Entry, start: Coordinates | undefined): Hit {
  const { coordinates } = entry.partner;
  return { entry, kilometres: start && coordinates ? Math.round(kilometres(start, coordinates)) : undefined };
}

/** The companies that fit, by level and name or, where distances are measured, by distance, level and name. */
export function find(prepared: Prepared, search: Search): Found {
  const start = startOf(prepared, search);
  const hits = prepared.entries
    .filter((entry) => fits(entry, search))
    .map((entry) => hit(entry, start))
    .sort(start ? byDistance : byLevelAndName);
  return { here: hits.filter(({ entry }) => entry.place), serving: hits.filter(({ entry }) => !entry.place) };
}

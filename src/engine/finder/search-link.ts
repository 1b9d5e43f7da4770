import type { Ignored, WhyIgnored } from '../link.ts';
import { LEVELS, SERVICES } from './listed.ts';
import { REASONS, type Search, START } from './state.ts';

/** Keys of a search in an address, in the order in which they are written. */
const KEYS = ['country', 'region', 'city', 'near', 'language', 'level', 'services', 'reason'] as const;
type Key = (typeof KEYS)[number];

/** What an address can name. Regions and cities are those of its country: see `countryIn`. */
export interface KnownNames {
  countries: ReadonlySet<string>;
  regions: ReadonlySet<string>;
  /** Names of cities, as `Place` has them. */
  cities: ReadonlySet<string>;
  /** Languages without regions. */
  languages: ReadonlySet<string>;
}

/** What could be read of an address, and every piece of it that does not count. */
export interface DecodedSearch {
  search: Search;
  ignored: Ignored[];
}

/** The country that an address names, if it is one: its companies are fetched before the rest can be read. */
export function countryIn(query: string, countries: ReadonlySet<string>): string | undefined {
  const code = new URLSearchParams(query).get('country')?.toUpperCase();
  return code !== undefined && countries.has(code) ? code : undefined;
}

/** Reads one value; undefined when it names nothing. */
type Reader = (value: string, known: KnownNames) => Partial<Search> | undefined;

const oneOf = <T extends string>(set: readonly T[] | ReadonlySet<T>, value: string): T | undefined =>
  [...set].find((one) => one === value);

const readers: Record<Exclude<Key, 'services'>, Reader> = {
  country: (value, { countries }) =>
    countries.has(value.toUpperCase()) ? { country: value.toUpperCase() } : undefined,
  region: (value, { regions }) => (regions.has(value) ? { region: value } : undefined),
  city: (value, { cities }) => (cities.has(value) ? { city: value } : undefined),
  // A position never stands in an address: it would be the reader's.
  near: (value, { cities }) => (cities.has(value) ? { near: { city: value } } : undefined),
  language: (value, { languages }) => (languages.has(value) ? { language: value } : undefined),
  level: (value) => named('level', oneOf(LEVELS, value)),
  reason: (value) => named('reason', oneOf(REASONS, value)),
};

const named = <K extends string, V>(key: K, value: V | undefined) =>
  value === undefined ? undefined : ({ [key]: value } as Record<K, V>);

/**
 * Reads the query of a search. Total: it never throws, and every piece that it drops is named.
 * @param query with or without its question mark
 */
export function decodeSearch(query: string, known: KnownNames): DecodedSearch {
  const decoded: DecodedSearch = { search: START, ignored: [] };
  const seen = new Set<string>();
  for (const [key, value] of new URLSearchParams(query)) {
    const why = seen.has(key) ? 'duplicate' : take(decoded, key, value, known);
    if (why) decoded.ignored.push({ key, value, why });
    else seen.add(key);
  }
  return decoded;
}

function take(decoded: DecodedSearch, key: string, value: string, known: KnownNames): WhyIgnored | undefined {
  if (key === 'services') return takeServices(decoded, value);
  if (!Object.hasOwn(readers, key)) return 'unknown-fact';
  const read = readers[key as keyof typeof readers](value, known);
  if (!read) return 'unknown-value';
  decoded.search = { ...decoded.search, ...read };
  return undefined;
}

/** A list counts as far as it can be read; it stands in the order in which services are offered. */
function takeServices(decoded: DecodedSearch, value: string): WhyIgnored | undefined {
  const wanted = new Set<string>();
  for (const name of value.split(',')) {
    const why: WhyIgnored | undefined = wanted.has(name)
      ? 'duplicate'
      : oneOf(SERVICES, name)
        ? undefined
        : 'unknown-value';
    if (why && name !== value) decoded.ignored.push({ key: 'services', value: name, why });
    else if (why) return why;
    wanted.add(name);
  }
  decoded.search = { ...decoded.search, services: SERVICES.filter((service) => wanted.has(service)) };
  return undefined;
}

const text = (search: Search, key: Key): string | undefined => {
  const { near, level, services } = search;
  if (key === 'near') return near && 'city' in near ? near.city : undefined;
  if (key === 'level') return level === START.level ? undefined : level;
  return key === 'services' ? services.join(',') || undefined : search[key];
};

/**
 * Writes the query of a search, without a question mark: `decodeSearch` gives the same search back, but for a position,
 * which no address carries.
 */
export function encodeSearch(search: Search): string {
  const pairs = KEYS.flatMap((key): [string, string][] => {
    const value = text(search, key);
    return value === undefined ? [] : [[key, value]];
  });
  return new URLSearchParams(pairs).toString().replaceAll('%2C', ',');
}

import { FILTERS, type Filter, passes } from './find.ts';
import { LEVELS, type Level, type Service } from './listed.ts';
import type { Entry, Prepared } from './prepared.ts';
import type { Search } from './state.ts';

/** How many companies each choice would leave, all other choices staying as they are. Choices that leave none are not there. */
export interface Facets {
  region: Map<string, number>;
  city: Map<string, number>;
  language: Map<string, number>;
  /** For each level the companies of it and of those above. */
  level: Map<Level, number>;
  /** For each service the companies that offer it besides those already asked for. */
  services: Map<Service, number>;
}

function count<K>(counts: Map<K, number>, keys: Iterable<K>): void {
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
}

const some = <T>(value: T | undefined): T[] => (value === undefined ? [] : [value]);

/** What a company offers to each filter. */
const offers: { [F in Filter]: (entry: Entry) => Iterable<Facets[F] extends Map<infer K, number> ? K : never> } = {
  region: ({ place }) => some(place?.region),
  city: ({ place }) => some(place?.name),
  language: ({ languages }) => languages,
  level: ({ level }) => LEVELS.slice(0, level + 1),
  services: ({ partner }) => partner.services,
};

function add<F extends Filter>(facets: Facets, filter: F, entry: Entry): void {
  count(facets[filter] as Map<unknown, number>, offers[filter](entry));
}

/** Counts every choice in one pass: a company counts for a filter when no other one keeps it out. */
export function facetsOf({ entries }: Prepared, search: Search): Facets {
  const facets: Facets = {
    region: new Map(),
    city: new Map(),
    language: new Map(),
    level: new Map(),
    services: new Map(),
  };
  for (const entry of entries) {
    const failed = FILTERS.filter((filter) => !passes[filter](entry, search));
    if (failed.length > 1) continue;
    for (const filter of FILTERS) {
      const open = failed.length === 0 || (failed[0] === filter && filter !== 'services');
      if (open) add(facets, filter, entry);
    }
  }
  return facets;
}

import { baseLanguage, type Listed, rankOf } from './listed.ts';
import { type Place, placeKey, placesOf, type Searchable, searchable } from './places.ts';
import { servesFromAbroad } from './split.ts';

/** A company with what filtering and sorting ask of it again and again. */
export interface Entry {
  partner: Listed;
  /** Its city; none where its seat is abroad. */
  place: Place | undefined;
  /** Languages without regions. */
  languages: ReadonlySet<string>;
  /** Place of its level in the order of levels. */
  level: number;
  /** Place of its name in the order of names. */
  name: number;
}

/** The companies of one country, ready to be filtered and sorted. */
export interface Prepared {
  country: string;
  entries: Entry[];
  /** Cities by name. */
  places: ReadonlyMap<string, Place>;
  /** The same, ready to be looked up. */
  lookup: Searchable[];
  /** Regions that companies have their seat in, in the order of their names. */
  regions: string[];
}

/** The place of every name in the order of the language; equal names share one. */
function ranks(names: readonly string[], { compare }: Intl.Collator): Map<string, number> {
  const ranked = new Map<string, number>();
  let before: string | undefined;
  for (const name of [...new Set(names)].sort(compare)) {
    const same = before !== undefined && compare(before, name) === 0;
    ranked.set(name, same ? (ranked.get(before as string) as number) : ranked.size);
    before = name;
  }
  return ranked;
}

/**
 * Prepares the companies of a country, once after they are fetched.
 * @param locale language whose order names follow: it decides on Ä and Ö, on Greek and Cyrillic
 */
export function prepare(partners: readonly Listed[], country: string, locale: string): Prepared {
  const collator = new Intl.Collator(locale);
  const names = ranks(
    partners.map(({ company }) => company),
    collator,
  );
  const here = partners.filter((partner) => !servesFromAbroad(partner, country));
  const places = placesOf(here);
  const entries = partners.map((partner) => ({
    partner,
    place: servesFromAbroad(partner, country) ? undefined : places.get(placeKey(partner)),
    languages: new Set(partner.languages.map(baseLanguage)),
    level: rankOf(partner.level),
    name: names.get(partner.company) as number,
  }));
  const sorted = [...places.values()].sort((a, b) => collator.compare(a.name, b.name));
  return {
    country,
    entries,
    places: new Map(sorted.map((place) => [place.name, place])),
    lookup: searchable(sorted),
    regions: [...new Set(here.flatMap(({ region }) => region ?? []))].sort(collator.compare),
  };
}

import { middleOf } from './distance.ts';
import { fold } from './fold.ts';
import type { Coordinates, Listed } from './listed.ts';

/** A city of the directory. */
export interface Place {
  /** Its name, with its region where another city of the country has the same name. Unique in a country. */
  name: string;
  region: string | undefined;
  /** Where it lies; unknown when none of its companies says. */
  coordinates: Coordinates | undefined;
  /** How many companies have their seat there. */
  count: number;
}

/** The key of a company's city in `placesOf`. */
export const placeKey = ({ city, region }: Listed): string => JSON.stringify([city, region]);

function placeOf(companies: [Listed, ...Listed[]], shared: ReadonlySet<string>): Place {
  const [{ city, region }] = companies;
  return {
    name: shared.has(city) && region !== undefined ? `${city}, ${region}` : city,
    region,
    coordinates: middleOf(companies.flatMap(({ coordinates }) => coordinates ?? [])),
    count: companies.length,
  };
}

function grouped(partners: readonly Listed[]): Map<string, Listed[]> {
  const groups = new Map<string, Listed[]>();
  for (const partner of partners) {
    const group = groups.get(placeKey(partner));
    if (group) group.push(partner);
    else groups.set(placeKey(partner), [partner]);
  }
  return groups;
}

/**
 * The cities in which companies have their seat.
 * @param partners companies of one country
 * @returns by the key that `placeKey` gives for a company
 */
export function placesOf(partners: readonly Listed[]): Map<string, Place> {
  const groups = grouped(partners);
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const [{ city }] of groups.values() as Iterable<[Listed]>) (seen.has(city) ? shared : seen).add(city);
  return new Map([...groups].map(([key, group]) => [key, placeOf(group as [Listed], shared)]));
}

/** A city ready to be looked up. */
export interface Searchable {
  place: Place;
  /** Its name, folded, with a blank in front so that a word begins after a blank. */
  words: string;
}

/** Prepares cities for `findPlaces`. */
export const searchable = (places: Iterable<Place>): Searchable[] =>
  [...places].map((place) => ({ place, words: ` ${fold(place.name)}` }));

/**
 * The cities that somebody may mean, with a word that begins as typed: names that begin so first, then by companies.
 * @param typed as typed; case, marks and punctuation don't count
 * @param most how many to offer
 */
export function findPlaces(places: readonly Searchable[], typed: string, most: number): Place[] {
  const start = ` ${fold(typed)}`;
  if (start === ' ') return [];
  return places
    .map(({ place, words }) => ({ place, at: words.indexOf(start) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => Number(a.at > 0) - Number(b.at > 0) || b.place.count - a.place.count)
    .slice(0, most)
    .map(({ place }) => place);
}

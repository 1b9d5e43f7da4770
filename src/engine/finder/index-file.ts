import { type Area, areaOf } from './area.ts';
import { middleOf } from './distance.ts';
import { baseLanguage, type Coordinates, LEVELS, type Listed } from './listed.ts';
import { byCountry, servesFromAbroad } from './split.ts';

/** A country as the finder knows it before it has fetched its companies. */
export interface CountryEntry {
  /** The middle of its companies or, where it has none, a place in it. */
  place?: Coordinates;
  /** How many companies of each level have their seat there, lowest level first; none where there is no company. */
  here?: number[];
  /** How many of other countries take customers there, likewise. */
  serving?: number[];
  /** Where its companies lie. */
  area?: Area;
}

/** What the finder fetches first: small whatever the size of the directory. */
export interface DirectoryIndex {
  /** Every country that a reader may be in, by code. */
  countries: Record<string, CountryEntry>;
  /** Languages that some company speaks, without regions. */
  languages: string[];
  /** Kinds of source that the entries have: whether levels are declared by the companies, whether any are a sample. */
  sources: Listed['source']['kind'][];
}

const counts = (partners: readonly Listed[]): number[] | undefined =>
  partners.length > 0 ? LEVELS.map((level) => partners.filter((one) => one.level === level).length) : undefined;

/** A country is no point: more digits would only weigh. */
const rough = (place: Coordinates | undefined): Coordinates | undefined =>
  place && { lat: Math.round(place.lat * 10) / 10, lng: Math.round(place.lng * 10) / 10 };

function entry(code: string, partners: readonly Listed[], place: Coordinates | undefined): CountryEntry {
  const here = partners.filter(({ country }) => country === code);
  const places = here.flatMap(({ coordinates }) => coordinates ?? []);
  return {
    place: rough(middleOf(places) ?? place),
    here: counts(here),
    serving: counts(partners.filter((one) => servesFromAbroad(one, code))),
    area: areaOf(places),
  };
}

/**
 * The index of a directory.
 * @param places a place in each country, by code: without companies, that is where it lies
 */
export function indexOf(partners: readonly Listed[], places: Record<string, Coordinates>): DirectoryIndex {
  const countries = byCountry(partners);
  const codes = [...new Set([...Object.keys(places), ...countries.keys()])].sort();
  return {
    countries: Object.fromEntries(codes.map((code) => [code, entry(code, countries.get(code) ?? [], places[code])])),
    languages: [...new Set(partners.flatMap(({ languages }) => languages.map(baseLanguage)))].sort(),
    sources: [...new Set(partners.map(({ source }) => source.kind))].sort(),
  };
}

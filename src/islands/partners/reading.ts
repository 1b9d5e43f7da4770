import type { DirectoryIndex } from '../../engine/finder/index-file.ts';
import type { Prepared } from '../../engine/finder/prepared.ts';
import { countryIn, type DecodedSearch, decodeSearch, type KnownNames } from '../../engine/finder/search-link.ts';
import type { Directory } from './directory.ts';

/** What an address shows, with everything that had to be fetched for it. */
export interface Reading extends DecodedSearch {
  index: DirectoryIndex;
  /** None where no country is named, and none could be guessed. */
  prepared: Prepared | undefined;
  /** Whether nobody but the browser has named the country. */
  guessed: boolean;
}

const namesIn = ({ countries, languages }: DirectoryIndex, prepared: Prepared | undefined): KnownNames => ({
  countries: new Set(Object.keys(countries)),
  languages: new Set(languages),
  regions: new Set(prepared?.regions),
  cities: new Set(prepared?.places.keys()),
});

/**
 * Reads a query: its country, or else the one that the reader is most likely in, and what it looks for there.
 * @throws when the directory can't be had
 */
export async function readingOf(query: string, directory: Directory): Promise<Reading> {
  const index = await directory.index();
  const named = countryIn(query, new Set(Object.keys(index.countries)));
  const country = named ?? (await directory.guess(index));
  const prepared = country === undefined ? undefined : await directory.country(country, index);
  const { search, ignored } = decodeSearch(query, namesIn(index, prepared));
  return {
    index,
    prepared,
    search: country === undefined ? search : { ...search, country },
    ignored,
    guessed: named === undefined && country !== undefined,
  };
}

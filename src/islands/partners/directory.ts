import { type CountryFile, unpack } from '../../engine/finder/country-file.ts';
import type { DirectoryIndex } from '../../engine/finder/index-file.ts';
import { type Prepared, prepare } from '../../engine/finder/prepared.ts';
import { guessCountry, type ZoneCountries } from '../../engine/finder/zones.ts';
import { json } from '../json.ts';

/** The directory as far as it has been fetched. */
export class Directory {
  private readonly folder: string;
  private readonly customs: string;
  private pending: Promise<DirectoryIndex> | undefined;
  private readonly countries = new Map<string, Promise<Prepared>>();

  /**
   * @param folder path of its files
   * @param customs language whose order names follow
   */
  constructor(folder: string, customs: string) {
    this.folder = folder;
    this.customs = customs;
  }

  /**
   * What is known before any company is; asked for again after a failure.
   * @throws when it can't be had
   */
  index(): Promise<DirectoryIndex> {
    this.pending ??= json<DirectoryIndex>(`${this.folder}index.json`).catch((error) => {
      this.pending = undefined;
      throw error;
    });
    return this.pending;
  }

  /**
   * The companies of a country; asked for again after a failure.
   * @throws when they can't be had
   */
  country(code: string, { countries }: DirectoryIndex): Promise<Prepared> {
    const entry = countries[code];
    if (!entry?.here && !entry?.serving) return Promise.resolve(prepare([], code, this.customs));
    const known = this.countries.get(code) ?? this.fetch(code);
    this.countries.set(code, known);
    return known;
  }

  private async fetch(code: string): Promise<Prepared> {
    try {
      return prepare(unpack(await json<CountryFile>(`${this.folder}${code}.json`)), code, this.customs);
    } catch (error) {
      this.countries.delete(code);
      throw error;
    }
  }

  /** The country that the browser is most likely in, by its clock and its languages. */
  async guess({ countries }: DirectoryIndex): Promise<string | undefined> {
    const zones = await json<ZoneCountries>(`${this.folder}zones.json`).catch(() => ({}));
    const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    return guessCountry({ zone, languages: navigator.languages }, zones, new Set(Object.keys(countries)));
  }
}

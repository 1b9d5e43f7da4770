import { getCollection, getEntry } from 'astro:content';
import { directory } from '../../engine/finder/directory.ts';
import { type DirectoryIndex, indexOf } from '../../engine/finder/index-file.ts';
import type { Coordinates, Listed } from '../../engine/finder/listed.ts';
import { byCountry } from '../../engine/finder/split.ts';
import type { Countries } from '../../schema/countries.ts';
import { once } from '../content/once.ts';

/** The companies that this build shows: a site with an address of its own has no invented ones. */
export const companies = once(async (): Promise<Listed[]> => {
  const partners = (await getCollection('partners')).map(({ data }) => data);
  const samples = (await getCollection('samplePartners')).map(({ data }) => data);
  return directory({ published: Boolean(import.meta.env.SITE) }, { partners, samples });
});

/** Whether some of them are invented. */
export const hasSample = async (): Promise<boolean> => (await companies()).some(({ sample }) => sample);

/** Whether some levels are not the publisher's own word. */
export const isDeclared = async (): Promise<boolean> =>
  (await companies()).some(({ source }) => source.kind !== 'publisher');

/**
 * Where countries lie, and their time zones, by their code.
 * @throws when `content/data/countries.json` is not there
 */
export async function countryFacts(): Promise<Countries['countries']> {
  const entry = await getEntry('countries', 'countries');
  if (!entry) throw new Error('No content/data/countries.json');
  return entry.data.countries;
}

/** What the finder fetches first. */
export const directoryIndex = once(async (): Promise<DirectoryIndex> => {
  const facts = Object.entries(await countryFacts());
  const places = facts.map(([code, { place }]): [string, Coordinates] => [code, { lat: place[0], lng: place[1] }]);
  return indexOf(await companies(), Object.fromEntries(places));
});

/** The companies of each country that has some, or in which some take customers, by its code. */
export const companiesByCountry = once(async (): Promise<Map<string, Listed[]>> => byCountry(await companies()));

/** Address of the page of a country, from the root of the site. */
export const countryPath = (code: string): string => `/partners/${code.toLowerCase()}/`;

import { type CountryFile, pack } from './country-file.ts';
import type { Listed } from './listed.ts';

/** Whether a company takes customers in a country where it has no seat. */
export const servesFromAbroad = ({ country, serves }: Listed, code: string): boolean =>
  country !== code && serves.includes(code);

/**
 * The companies of each country: those with their seat there, and those that take customers there from abroad.
 * @returns by country code; countries without any are not there
 */
export function byCountry(partners: readonly Listed[]): Map<string, Listed[]> {
  const countries = new Map<string, Listed[]>();
  for (const partner of partners) {
    for (const code of new Set([partner.country, ...partner.serves])) {
      const list = countries.get(code) ?? [];
      countries.set(code, list);
      list.push(partner);
    }
  }
  return countries;
}

const byText = (a = '', b = ''): number => (a < b ? -1 : a > b ? 1 : 0);

/** Neighbours in a file share their city, region and dialling code: so it weighs least. */
const byPlace = (a: Listed, b: Listed): number =>
  byText(a.country, b.country) || byText(a.region, b.region) || byText(a.city, b.city) || byText(a.company, b.company);

/** The file of each country, by its code. */
export const countryFiles = (partners: readonly Listed[]): Map<string, CountryFile> =>
  new Map([...byCountry(partners)].map(([code, list]) => [code, pack(list.toSorted(byPlace))]));

import { countriesNear } from './elsewhere.ts';
import { find, type Hit } from './find.ts';
import type { DirectoryIndex } from './index-file.ts';
import type { Prepared } from './prepared.ts';
import type { Search } from './state.ts';

/** How many countries are looked at for a company that is nearer: beyond them there are ferries. */
const MOST = 3;

/** A company beyond the border, nearer than any on this side. */
export interface Across {
  country: string;
  hit: Hit;
}

/** Hands out the companies of a country. */
export type CountrySource = (country: string) => Promise<Prepared>;

/** The nearest company with its seat in a country that fits a search but for its places. */
function nearestIn(prepared: Prepared, { region: _, city: __, ...search }: Search): Hit | undefined {
  return find(prepared, search).here.find(({ kilometres }) => kilometres !== undefined);
}

/**
 * The company across a border that is nearest to the reader's position, where it is nearer than all in the country
 * looked at.
 * @param nearest kilometres to the nearest of those; infinite when there is none
 * @throws when the companies of a country can't be had
 */
export async function nearestAcross(
  index: DirectoryIndex,
  search: Search,
  nearest: number,
  source: CountrySource,
): Promise<Across | undefined> {
  if (!search.near || !('position' in search.near)) return undefined;
  const others = countriesNear(index, search.near.position).filter(({ country }) => country !== search.country);
  let best: Across | undefined;
  for (const { country, kilometres } of others.slice(0, MOST)) {
    const limit = Math.min(nearest, best?.hit.kilometres ?? Number.POSITIVE_INFINITY);
    if (kilometres >= limit) break;
    const hit = nearestIn(await source(country), search);
    if (hit && (hit.kilometres as number) < limit) best = { country, hit };
  }
  return best;
}

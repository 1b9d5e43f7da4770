import type { Found } from '../../../src/browser/search/find.ts';
import type { Hit } from '../../../src/browser/search/rank.ts';
import type { Asked } from './asked.ts';

/** What a query was to lead to, and what it leads to. */
interface Outcome extends Asked {
  found: string[];
  /** Place of its target, from 0; -1 when it was not found. */
  place: number;
}

/** How well a list of queries is answered. */
export interface Figures {
  count: number;
  /** Share of the queries whose target stands first, and among the first three. */
  first: number;
  amongThree: number;
  /** The queries whose target does not stand first. */
  misses: Outcome[];
}

/** Asks a list of queries one after the other. */
export async function measure(list: readonly Asked[], find: (query: string) => Promise<Found>): Promise<Figures> {
  const outcomes: Outcome[] = [];
  for (const asked of list) {
    const found = (await find(asked.query)).hits.map(nameOf);
    outcomes.push({ ...asked, found, place: found.findIndex((name) => asked.targets.includes(name)) });
  }
  const share = (most: number) => outcomes.filter(({ place }) => place >= 0 && place < most).length / outcomes.length;
  const misses = outcomes.filter(({ place }) => place !== 0);
  return { count: list.length, first: share(1), amongThree: share(3), misses };
}

/** Figures as they are printed: the shares, then each miss with what stands before its target. */
export function report(name: string, { count, first, amongThree, misses }: Figures): string {
  const lines = misses.map(({ manner, query, place, found, targets }) => {
    const stands = place < 0 ? 'not found' : `at ${place + 1}`;
    return `  ${manner} "${query}": ${targets[0]} ${stands}, first is ${found[0] ?? 'nothing'}`;
  });
  const shares = `first ${percent(first)}, among the first three ${percent(amongThree)}`;
  return [`${name}: ${count} queries, ${shares}`, ...lines].join('\n');
}

/** An id where the entry has one, otherwise its address. */
function nameOf({ fragment: { filters, url } }: Hit): string {
  return url.includes('#') ? (filters.ref?.[0] ?? url) : new URL(url, 'http://localhost').pathname;
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

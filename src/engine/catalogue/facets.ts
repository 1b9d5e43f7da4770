import type { Listed } from './listed.ts';

/** One way to narrow a list down, with its values in the order in which they are offered. */
export interface Facet {
  id: string;
  values: readonly string[];
}

/** Facet id → the values chosen; none is the same as all. */
export type Selection = Readonly<Record<string, readonly string[]>>;

const hasOne = (item: Listed, facet: string, chosen: readonly string[] = []): boolean =>
  chosen.length === 0 || chosen.some((value) => item.facets[facet]?.includes(value));

/** Whether a thing has, of every facet with a choice, one of the values chosen. */
export const fits = (item: Listed, selection: Selection): boolean =>
  Object.keys(selection).every((facet) => hasOne(item, facet, selection[facet]));

/** Facet id → value → how many things would be shown if it were chosen; what is chosen of the facet itself does not count. */
export type Counts = Record<string, Record<string, number>>;

function countsOf(items: readonly Listed[], { id, values }: Facet, selection: Selection): Record<string, number> {
  const others = { ...selection, [id]: [] };
  const left = items.filter((item) => fits(item, others));
  return Object.fromEntries(values.map((value) => [value, left.filter((item) => hasOne(item, id, [value])).length]));
}

/**
 * How many things each value of each facet would show.
 * @param items what the search has left
 */
export const facetCounts = (items: readonly Listed[], facets: readonly Facet[], selection: Selection): Counts =>
  Object.fromEntries(facets.map((facet) => [facet.id, countsOf(items, facet, selection)]));

/** The values of a facet that some thing has, in the order in which they are offered. */
export const usedValues = (items: readonly Listed[], { id, values }: Facet): string[] =>
  values.filter((value) => items.some((item) => item.facets[id]?.includes(value)));

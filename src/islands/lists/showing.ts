import { type Counts, facetCounts, fits } from '../../engine/catalogue/facets.ts';
import type { Catalogue, Listed } from '../../engine/catalogue/listed.ts';
import { type SearchIndex, search, searchIndex } from '../../engine/catalogue/search.ts';
import { byDate, byPlace, sortBy } from '../../engine/catalogue/sort.ts';
import type { View, ViewKeys } from '../../engine/catalogue/view.ts';

/** A list made ready to be looked through. */
export interface Searchable {
  index: SearchIndex;
  keys: ViewKeys;
  /** Orders names as the reader's language does, numbers in them by their size. */
  compare: (one: string, other: string) => number;
}

/** What is shown of a list. */
export interface Showing {
  items: Listed[];
  /** How many each value of each facet would show. */
  counts: Counts;
  /** Whether nothing has the name that was typed, and these are a slip away from it. */
  near: boolean;
}

/** Makes a list ready; once a page, since every name is taken apart here. */
export const searchable = (catalogue: Catalogue, keys: ViewKeys, customs: string): Searchable => ({
  index: searchIndex(catalogue),
  keys,
  compare: new Intl.Collator(customs, { numeric: true }).compare,
});

function ordered(items: Listed[], { sort, descending }: View, { keys, compare }: Searchable): Listed[] {
  if (sort === 'name') return sortBy(items, ({ name }) => name, compare, descending);
  if (sort === 'known') return sortBy(items, ({ asOf }) => asOf, byDate, descending);
  const facet = keys.facets.find(({ id }) => id === sort);
  if (facet) return sortBy(items, (item) => item.facets[facet.id]?.[0], byPlace(facet.values), descending);
  return descending ? items.toReversed() : items;
}

/** What a view shows of a list, in the order that it asks for. */
export function showing(list: Searchable, view: View): Showing {
  const found = search(list.index, view.query);
  const items = found.items.filter((item) => fits(item, view.selection));
  return {
    items: ordered(items, view, list),
    counts: facetCounts(found.items, list.keys.facets, view.selection),
    near: found.near && items.length > 0,
  };
}

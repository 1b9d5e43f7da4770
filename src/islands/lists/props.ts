import type { ViewKeys } from '../../engine/catalogue/view.ts';
import type { Messages } from '../../i18n/index.ts';

/** How the values of a facet are called. */
export interface FacetWords {
  name: string;
  values: Record<string, string>;
}

/** What the page of a list hands to its finder: no more than stands there before anything is looked for. */
export interface FinderProps {
  locale: string;
  /** Path of the page, base path included. */
  path: string;
  /** Name of the files that what is shown is saved as. */
  name: string;
  /** How many entries the whole list has. */
  total: number;
  /** Addresses of the index, and of all that is known of the entries. */
  sources: { index: string; entries: string };
  keys: ViewKeys;
  /** Words of the facets, by facet. */
  facets: Record<string, FacetWords>;
  ui: Messages;
}

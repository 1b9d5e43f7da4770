import type { Facet, Selection } from './facets.ts';

/** How a list is shown: what was typed, what is chosen, in which order. */
export interface View {
  query: string;
  selection: Selection;
  /** Id of the column by which it is sorted. */
  sort: string;
  descending: boolean;
}

/** What the addresses of a list can say. */
export interface ViewKeys {
  facets: readonly Facet[];
  /** Ids of the columns that it can be sorted by, the usual one first. */
  sorts: readonly string[];
}

/** Why a piece of an address does not count. */
export type WhyDropped = 'unknown-key' | 'unknown-value' | 'duplicate' | 'too-long';

/** A piece of an address that does not count, as it stood there. */
export interface Dropped {
  key: string;
  value: string;
  why: WhyDropped;
}

/** Key of what was typed. */
const QUERY = 'q';
/** Key of the order; a hyphen before the column turns it round. */
const SORT = 'sort';
/** Between the values of one facet. */
const COMMA = ',';
/** Nobody types more to find a name. */
const LONGEST_QUERY = 100;

/** The view of an address that says nothing. */
export const plainView = ({ sorts }: ViewKeys): View => ({
  query: '',
  selection: {},
  sort: sorts[0] ?? '',
  descending: false,
});

/** What a piece of an address changes about the view, and what of it does not count. */
interface Read {
  view: View;
  dropped: Omit<Dropped, 'key'>[];
}

function readQuery(view: View, value: string): Read {
  if (value.length > LONGEST_QUERY) return { view, dropped: [{ value, why: 'too-long' }] };
  return { view: { ...view, query: value.trim() }, dropped: [] };
}

function readSort(view: View, value: string, sorts: readonly string[]): Read {
  const descending = value.startsWith('-');
  const sort = descending ? value.slice(1) : value;
  if (!sorts.includes(sort)) return { view, dropped: [{ value, why: 'unknown-value' }] };
  return { view: { ...view, sort, descending }, dropped: [] };
}

function readFacet(view: View, value: string, { id, values }: Facet): Read {
  const pieces = value.split(COMMA);
  const why = (piece: string, index: number): WhyDropped | undefined => {
    if (!values.includes(piece)) return 'unknown-value';
    return pieces.indexOf(piece) < index ? 'duplicate' : undefined;
  };
  const dropped = pieces.flatMap((piece, index) => {
    const fault = why(piece, index);
    return fault ? [{ value: piece, why: fault }] : [];
  });
  const chosen = values.filter((known) => pieces.includes(known));
  const selection = chosen.length > 0 ? { ...view.selection, [id]: chosen } : view.selection;
  return { view: { ...view, selection }, dropped };
}

function readPiece(view: View, key: string, value: string, { facets, sorts }: ViewKeys): Read {
  if (key === QUERY) return readQuery(view, value);
  if (key === SORT) return readSort(view, value, sorts);
  const facet = facets.find(({ id }) => id === key);
  return facet ? readFacet(view, value, facet) : { view, dropped: [{ value, why: 'unknown-key' }] };
}

/**
 * Reads the query of an address. Total: it never throws, and every piece that it drops is named.
 * @param query with or without its question mark
 */
export function decodeView(query: string, keys: ViewKeys): { view: View; dropped: Dropped[] } {
  let view = plainView(keys);
  const dropped: Dropped[] = [];
  const seen = new Set<string>();
  for (const [key, value] of new URLSearchParams(query)) {
    const read: Read = seen.has(key)
      ? { view, dropped: [{ value, why: 'duplicate' }] }
      : readPiece(view, key, value, keys);
    view = read.view;
    dropped.push(...read.dropped.map((piece) => ({ key, ...piece })));
    seen.add(key);
  }
  return { view, dropped };
}

const chosenOf = ({ selection }: View, { id, values }: Facet): string[] =>
  values.filter((value) => selection[id]?.includes(value));

/**
 * Writes a view as the query of an address, without a question mark, always in the same order; what is as usual is
 * left out. `decodeView` gives the view back and drops nothing, where all of it is known and nobody typed too much.
 */
export function encodeView(view: View, keys: ViewKeys): string {
  const query = view.query.trim();
  const usual = plainView(keys);
  const sorted = view.sort !== usual.sort || view.descending;
  const pieces = [
    [QUERY, query && encodeURIComponent(query)],
    ...keys.facets.map((facet) => [facet.id, chosenOf(view, facet).map(encodeURIComponent).join(COMMA)]),
    [SORT, sorted ? `${view.descending ? '-' : ''}${view.sort}` : ''],
  ];
  return pieces.flatMap(([key, value]) => (value ? [`${key}=${value}`] : [])).join('&');
}

/** Between the items of a list that stands in one cell. */
export const ITEMS = ' | ';

/** One column of a list as a table: where in an entry its cells come from, and where they go. */
export interface Column {
  /** Its heading, the same in every language: people and programs rely on it. */
  key: string;
  /** The keys that lead to the value in an entry. */
  path: readonly [string, ...string[]];
  /** What stands in its cells: words as they are, ids of a closed set, or one of both several times. */
  holds: 'text' | 'texts' | 'id' | 'ids' | 'number';
}

type Holds = Column['holds'];

const column =
  (holds: Holds) =>
  (key: string, first: string, ...path: string[]): Column => ({ key, path: [first, ...path], holds });

const text = column('text');
const texts = column('texts');
const id = column('id');
const ids = column('ids');

const naming = [text('name', 'name'), texts('aliases', 'aliases')];

const standing = [
  id('status', 'status'),
  text('as-of', 'asOf'),
  text('version', 'version'),
  id('last-known', 'lastKnown', 'status'),
  text('last-known-version', 'lastKnown', 'version'),
  text('last-known-as-of', 'lastKnown', 'asOf'),
  text('source-url', 'source', 'url'),
  id('source-kind', 'source', 'kind'),
  text('source-fact', 'source', 'fact'),
  id('confidence', 'confidence'),
  text('reviewed', 'reviewed'),
  texts('related', 'related'),
  text('notes', 'notes'),
];

/** The columns of `hardware.csv`. */
export const deviceColumns: readonly Column[] = [
  text('id', 'id'),
  text('vendor', 'vendor'),
  ...naming,
  id('kind', 'kind'),
  ids('provisioning', 'provisioning'),
  text('firmware', 'firmware'),
  ...standing,
];

/** The columns of `trunks.csv`. */
export const trunkColumns: readonly Column[] = [
  text('id', 'id'),
  ...naming,
  texts('countries', 'countries'),
  ...standing,
];

/** The columns of `integrations.csv`. */
export const integrationColumns: readonly Column[] = [
  text('id', 'id'),
  ...naming,
  id('kind', 'kind'),
  id('edition', 'needs', 'edition'),
  column('number')('calls', 'needs', 'calls'),
  texts('limits', 'limits'),
  ...standing,
];

/** The columns of `platforms.csv`. */
export const platformColumns: readonly Column[] = [
  text('id', 'id'),
  ...naming,
  id('kind', 'kind'),
  text('minimum', 'minimum'),
  ...standing,
];

/** The value at a path of an entry; undefined where there is none. */
export const valueAt = (entry: object, path: readonly string[]): unknown =>
  path.reduce<unknown>((inner, step) => (inner as Record<string, unknown> | undefined)?.[step], entry);

/** What stands in a cell of an entry; empty where the entry says nothing. */
export function cellOf(entry: object, { path }: Column): string {
  const value = valueAt(entry, path) ?? '';
  return Array.isArray(value) ? value.join(ITEMS) : String(value);
}

/** Between the items of a list that stands in one cell. */
export const ITEMS = ' | ';

/** One column of a list as a table: where in an entry its cells come from, and where they go. */
export interface Column {
  /** Its heading, the same in every language: people and programs rely on it. */
  key: string;
  /** The keys that lead to the value in an entry. */
  path: readonly [string, ...string[]];
  /** What stands in its cells. */
  holds: 'text' | 'number' | 'texts';
}

const text = (key: string, ...path: string[]): Column => ({ key, path: path as [string, ...string[]], holds: 'text' });
const texts = (key: string, ...path: string[]): Column => ({ ...text(key, ...path), holds: 'texts' });

const naming = [text('name', 'name'), texts('aliases', 'aliases')];

const standing = [
  text('status', 'status'),
  text('as-of', 'asOf'),
  text('version', 'version'),
  text('last-known', 'lastKnown', 'status'),
  text('last-known-as-of', 'lastKnown', 'asOf'),
  text('last-known-version', 'lastKnown', 'version'),
  text('source-kind', 'source', 'kind'),
  text('source-url', 'source', 'url'),
  text('source-fact', 'source', 'fact'),
  text('confidence', 'confidence'),
  text('reviewed', 'reviewed'),
  texts('related', 'related'),
  text('notes', 'notes'),
];

/** The columns of `hardware.csv`. */
export const deviceColumns: readonly Column[] = [
  text('id', 'id'),
  text('vendor', 'vendor'),
  ...naming,
  text('kind', 'kind'),
  texts('provisioning', 'provisioning'),
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
  text('kind', 'kind'),
  text('edition', 'needs', 'edition'),
  { key: 'calls', path: ['needs', 'calls'], holds: 'number' },
  texts('limits', 'limits'),
  ...standing,
];

/** The columns of `platforms.csv`. */
export const platformColumns: readonly Column[] = [
  text('id', 'id'),
  ...naming,
  text('kind', 'kind'),
  text('minimum', 'minimum'),
  ...standing,
];

const valueAt = (entry: object, path: readonly string[]): unknown =>
  path.reduce<unknown>((inner, step) => (inner as Record<string, unknown> | undefined)?.[step], entry);

/** What stands in a cell of an entry; empty where the entry says nothing. */
export function cellOf(entry: object, { path }: Column): string {
  const value = valueAt(entry, path) ?? '';
  return Array.isArray(value) ? value.join(ITEMS) : String(value);
}

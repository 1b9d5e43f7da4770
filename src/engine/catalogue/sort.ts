/**
 * Sorts by one key, stably: equals keep their order, and what has no key stands last in both directions.
 * @param keyOf the key of a thing; undefined or empty where it has none
 * @param compare how keys are ordered: for words the `compare` of an `Intl.Collator` of the reader's language
 */
export function sortBy<T, K>(
  items: readonly T[],
  keyOf: (item: T) => K | undefined,
  compare: (a: K, b: K) => number,
  descending = false,
): T[] {
  const keyed = items.map((item) => ({ item, key: keyOf(item) }));
  const known = keyed.flatMap(({ item, key }) => (isKey(key) ? [{ item, key }] : []));
  const unknown = keyed.filter(({ key }) => !isKey(key));
  const turn = descending ? -1 : 1;
  return [...known.sort((a, b) => turn * compare(a.key, b.key)), ...unknown].map(({ item }) => item);
}

const isKey = <K>(key: K | undefined): key is K => key !== undefined && key !== '';

/** Orders ids by their place in a list: statuses by `STATUSES`, for one. */
export const byPlace =
  (order: readonly string[]) =>
  (a: string, b: string): number =>
    order.indexOf(a) - order.indexOf(b);

/** Orders ISO dates, whole or partial. */
export const byDate = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

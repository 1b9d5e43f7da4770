import { type Column, valueAt } from '../../../engine/catalogue/columns.ts';
import type { Entry } from './list-kind.ts';
import type { Said } from './said.ts';

function putIn(target: Said, [first, ...rest]: readonly string[], value: unknown): void {
  if (first === undefined) return;
  if (rest.length === 0) target[first] = value;
  else {
    target[first] ??= {};
    putIn(target[first] as Said, rest, value);
  }
}

/** An entry with its keys in the order of the columns, without those that say nothing. */
export function ordered(entry: object, columns: readonly Column[]): Entry {
  const result: Said = {};
  for (const { path } of columns) {
    const value = valueAt(entry, path);
    if (value !== undefined) putIn(result, path, value);
  }
  return result as unknown as Entry;
}

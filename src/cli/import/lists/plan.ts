import { type Column, cellOf } from '../../../engine/catalogue/columns.ts';
import type { Vendor } from '../../../schema/vendor.ts';
import type { Entry } from './list-kind.ts';

/** A column of an entry that an import changes. */
export interface CellChange {
  key: string;
  from: string;
  to: string;
}

/** What an import would do to a list. */
export interface Plan {
  /** The list after it: what stays keeps its place, what is new stands at the end. */
  next: Entry[];
  added: Entry[];
  changed: { entry: Entry; cells: CellChange[] }[];
  removed: Entry[];
  unchanged: number;
  /** Vendors that nobody had heard of. */
  vendors: Vendor[];
  /** How many entries keep notes that people wrote, though the list has others. */
  notesKept: number;
}

const changes = (before: Entry, after: Entry, columns: readonly Column[]): CellChange[] =>
  columns
    .map((column) => ({ key: column.key, from: cellOf(before, column), to: cellOf(after, column) }))
    .filter(({ from, to }) => from !== to);

/**
 * Works out what an import does: an entry of the list takes the place of the one with its id.
 * @param keep whether entries that the list does not have stay
 */
export function planOf(
  current: readonly Entry[],
  list: readonly Entry[],
  columns: readonly Column[],
  keep: boolean,
): Omit<Plan, 'vendors' | 'notesKept'> {
  const after = new Map(list.map((entry) => [entry.id, entry]));
  const known = new Set(current.map(({ id }) => id));
  const stays = current.filter(({ id }) => keep || after.has(id));
  const added = list.filter(({ id }) => !known.has(id));
  const changed = current.flatMap((before) => {
    const entry = after.get(before.id);
    const cells = entry ? changes(before, entry, columns) : [];
    return entry && cells.length > 0 ? [{ entry, cells }] : [];
  });
  const isChanged = new Set(changed.map(({ entry }) => entry.id));
  return {
    next: [...stays.map((before) => (isChanged.has(before.id) ? (after.get(before.id) as Entry) : before)), ...added],
    added,
    changed,
    removed: current.filter(({ id }) => !keep && !after.has(id)),
    unchanged: stays.length - changed.length,
  };
}

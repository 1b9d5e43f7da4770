import type { Listed } from '../../engine/catalogue/listed.ts';

/** The rows of a list's table. */
export interface Rows {
  /** The row of an entry; the same one whenever it is asked for. */
  rowOf: (item: Listed) => HTMLTableRowElement | undefined;
  /** How many are shown at first, and how many more each time. */
  atATime: number;
}

/** The rows of a table that came with the page, each with the id of its entry. */
export function ownRows(table: HTMLTableElement): Rows {
  const rows = new Map([...table.querySelectorAll<HTMLTableRowElement>('tbody tr')].map((row) => [row.id, row]));
  return { rowOf: ({ id }) => rows.get(id), atATime: Number.POSITIVE_INFINITY };
}

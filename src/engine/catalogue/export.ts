import { type Column, cellOf } from './columns.ts';
import { toCsv } from './csv.ts';

/** A list as CSV: the whole of it, or what is shown of it, in the order given. */
export const asCsv = (entries: readonly object[], columns: readonly Column[]): string =>
  toCsv(
    columns.map(({ key }) => key),
    entries.map((entry) => columns.map((column) => cellOf(entry, column))),
  );

/** A list as JSON, entries as they stand in the data. */
export const asJson = (entries: readonly object[]): string => `${JSON.stringify(entries, null, 2)}\n`;

import { type Problem, problemAt } from '../../../build/content/problem.ts';
import type { Source } from '../../../build/content/source.ts';
import { fromCell } from '../../../engine/catalogue/csv.ts';
import type { Cell } from '../csv.ts';
import { type Field, HEADINGS } from './columns.ts';
import { readers } from './values.ts';

/** What the cells of a row say, by field; empty ones are not there. */
export type Values = Partial<Record<Field, unknown>>;

/** A table whose columns are known. */
export interface Sheet {
  source: Source;
  header: readonly Cell[];
  /** Place of each field's column among the columns. */
  at: ReadonlyMap<Field, number>;
}

export type Row = readonly Cell[];

const cellOf = ({ at }: Sheet, row: Row, field: Field): Cell | undefined => row[at.get(field) ?? -1];

/**
 * A problem with a cell of a row, or with the row where it has no such cell.
 * @param what what is wrong, to be read after the name of the column
 */
export function problemIn(sheet: Sheet, row: Row, field: Field, what: string): Problem {
  const heading = sheet.header[sheet.at.get(field) ?? -1]?.text ?? HEADINGS[field][0];
  return problemAt(sheet.source, (cellOf(sheet, row, field) ?? row[0])?.offset ?? 0, `"${heading}" ${what}`);
}

/** Reads the cells of a row. */
export function valuesOf(sheet: Sheet, row: Row): { values: Values; problems: Problem[] } {
  const values: Values = {};
  const problems: Problem[] = [];
  // Telephone numbers are read by the country, so it comes first.
  for (const field of new Set<Field>(['country', ...sheet.at.keys()])) {
    const text = fromCell(cellOf(sheet, row, field)?.text ?? '');
    if (text === '') continue;
    const read = readers[field](text, values.country as string | undefined);
    if ('value' in read) values[field] = read.value;
    else problems.push(problemIn(sheet, row, field, read.wrong));
  }
  return { values, problems };
}

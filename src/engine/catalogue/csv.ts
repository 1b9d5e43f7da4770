/** Characters that make a spreadsheet take what follows for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** A number below zero begins like a formula, and is none. */
const NEGATIVE = /^-\d+(\.\d+)?$/;

/** What a spreadsheet shows as text, whatever it begins with. */
const asText = (cell: string): string => (FORMULA.test(cell) && !NEGATIVE.test(cell) ? `'${cell}` : cell);

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/**
 * Writes a table as CSV (RFC 4180): commas, quotes where they are needed, each row closed by CR and LF.
 * A cell that a spreadsheet would take for a formula gets an apostrophe in front, which `fromCell` takes off again.
 */
export const toCsv = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, ...rows].map((row) => `${row.map((cell) => quoted(asText(cell))).join(',')}\r\n`).join('');

/** What a cell of such a CSV says. */
export const fromCell = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;

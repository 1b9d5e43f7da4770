import { type CsvError, parse } from 'csv-parse/sync';
import { problemAt } from '../../build/content/problem.ts';
import { type Attempt, failure, type Source } from '../../build/content/source.ts';

/** What stands in one field of a table, and where. */
export interface Cell {
  /** Without quotes, and without blanks at its ends. */
  text: string;
  /** Where it starts in the text of the file. */
  offset: number;
}

/** A table: its first row names the columns. */
export interface Table {
  header: Cell[];
  /** Rows with something in them; each has a cell for every column. */
  rows: Cell[][];
}

const DELIMITERS = [',', ';', '\t', '|'];
const LINE_ENDS = ['\r\n', '\n', '\r'];

/** Rows after which no further ones are looked for: the delimiter is wrong then. */
const MOST_PROBLEMS = 100;

/** Excel writes the delimiter on a line of its own, `sep=;`. */
const ANNOUNCED = /^sep=(.)(?:\r\n|\n|\r)/;

/** The delimiter that divides the first row most often, quoted text not counted. */
function delimiterOf(text: string): string {
  const first = /^(?:"(?:[^"]|"")*"|[^\r\n"])*/.exec(text.trimStart())?.[0].replaceAll(/"(?:[^"]|"")*"/g, '') ?? '';
  const count = (delimiter: string) => first.split(delimiter).length;
  return DELIMITERS.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}

const SYNTAX: Record<string, string> = {
  CSV_QUOTE_NOT_CLOSED:
    'A quote opens in this row and is never closed. Close it, or double a quote that belongs to the text.',
  CSV_INVALID_CLOSING_QUOTE: 'A quote closes in the middle of a cell. Double every quote that belongs to the text.',
  INVALID_OPENING_QUOTE: 'A quote stands in the middle of a cell. Put the whole cell in quotes, and double that quote.',
};

/** The reader says how far it came in bytes. */
function notCsv(source: Source, start: number, error: CsvError): Attempt<never> {
  const read = Buffer.from(source.text.slice(start)).subarray(0, Number(error.bytes ?? 0));
  const at = start + read.toString().length;
  const message = SYNTAX[error.code] ?? 'This row is no CSV. Save the list anew from the program that made it.';
  return failure(
    problemAt(source, at + (/^(?:[\r\n]+|[,;\t|])?/.exec(source.text.slice(at))?.[0].length ?? 0), message),
  );
}

/** How much room a field takes in the file: in quotes, those inside are doubled. */
const lengthOf = (field: string, quoted: boolean): number =>
  quoted ? field.length + field.split('"').length + 1 : field.length;

const isLineEnd = (character: string | undefined): boolean => character === '\n' || character === '\r';

/** The fields with their places, found by walking over the text again. */
function located(text: string, start: number, records: readonly string[][]): Cell[][] {
  let at = start;
  return records.map((record) => {
    while (isLineEnd(text[at])) at += 1;
    return record.map((field) => {
      const quoted = text[at] === '"';
      const cell = { text: field.trim(), offset: at };
      at += lengthOf(field, quoted) + 1;
      return cell;
    });
  });
}

const isEmpty = (cells: readonly Cell[]): boolean => cells.every(({ text }) => text === '');

/** Spreadsheets pad rows with empty cells: those don't count. */
const withoutPadding = (cells: Cell[]): Cell[] => cells.slice(0, cells.findLastIndex(({ text }) => text !== '') + 1);

function ragged(source: Source, width: number, rows: readonly Cell[][]) {
  return rows
    .filter((cells) => cells.length < width || withoutPadding(cells).length > width)
    .slice(0, MOST_PROBLEMS)
    .map((cells) => {
      const message = `Cells in this row: ${cells.length}; columns in the first row: ${width}. Is a delimiter too many, or a quote missing?`;
      return problemAt(source, cells[0]?.offset ?? 0, message);
    });
}

function repeated(source: Source, header: readonly Cell[]) {
  return header
    .filter(({ text }, index) => text !== '' && header.findIndex((other) => other.text === text) < index)
    .map(({ text, offset }) =>
      problemAt(source, offset, `The column "${text}" stands here twice. Remove one of the two.`),
    );
}

/** Reads CSV in the dialects that spreadsheets write: comma, semicolon, tab or bar; line breaks in quotes; `sep=` lines. */
export function readCsv(source: Source): Attempt<Table> {
  const { text } = source;
  const start = ANNOUNCED.exec(text)?.[0].length ?? 0;
  const body = text.slice(start);
  const delimiter = ANNOUNCED.exec(text)?.[1] ?? delimiterOf(body);
  try {
    const options = { delimiter, record_delimiter: LINE_ENDS, relax_column_count: true, skip_empty_lines: true };
    const [first = [], ...others] = located(text, start, parse(body, options));
    const header = withoutPadding(first);
    const rows = others.filter((cells) => !isEmpty(cells));
    const problems = [...repeated(source, header), ...ragged(source, header.length, rows)];
    return problems.length > 0 ? { ok: false, problems } : { ok: true, value: { header, rows } };
  } catch (error) {
    return notCsv(source, start, error as CsvError);
  }
}

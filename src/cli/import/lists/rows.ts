import type { Document, Path } from '../../../build/content/document.ts';
import { nearest } from '../../../build/content/document.ts';
import { readJson } from '../../../build/content/json.ts';
import { problemAt } from '../../../build/content/problem.ts';
import { byKeys, type Naming } from '../../../build/content/shape.ts';
import { type Attempt, failure, type Source } from '../../../build/content/source.ts';
import type { Column } from '../../../engine/catalogue/columns.ts';
import { type Cell, readCsv } from '../csv.ts';
import { cellValue } from './cell-value.ts';
import { type Headings, headingsOf } from './headings.ts';
import type { ListKind } from './list-kind.ts';

/** What a list says of each entry, each row knowing where its parts stand. */
export interface Rows {
  rows: Document[];
  /** How problems name a part of a row. */
  naming: Naming;
  /** What was left out, in words. */
  leftOut: string[];
}

type At = Headings['at'];
type Said = Record<string, unknown>;

/** Puts a value at a path; where all that stands deeper says nothing, the whole says nothing. */
function put(said: Said, [first, ...rest]: readonly string[], value: unknown): void {
  if (first === undefined) return;
  if (rest.length === 0) {
    said[first] = value;
    return;
  }
  const inner = { ...(said[first] as Said | undefined) };
  if (value !== undefined) put(inner, rest, value);
  said[first] = Object.keys(inner).length > 0 ? inner : undefined;
}

const startsWith = (path: Path, beginning: Path): boolean => beginning.every((step, index) => path[index] === step);

/** A row of a table: its cells as an entry has them. */
function rowOf(cells: readonly Cell[], at: At): Document {
  const said: Said = {};
  for (const { column, place } of at) put(said, column.path, cellValue(column, cells[place]?.text ?? ''));
  const find = (path: Path): number | undefined => {
    if (path.length === 0) return cells[0]?.offset;
    const there = at.find(({ column }) => startsWith(path, column.path) || startsWith(column.path, path));
    return there && cells[there.place]?.offset;
  };
  return { value: said, valueAt: find, keyAt: find };
}

const byColumn =
  (columns: readonly Column[]): Naming =>
  (path) =>
    `"${columns.find((column) => startsWith(path, column.path) || startsWith(column.path, path))?.key ?? path.join(' > ')}"`;

function csvRows(source: Source, kind: ListKind): Attempt<Rows> {
  const table = readCsv(source);
  if (!table.ok) return table;
  const { header, rows } = table.value;
  const { at, leftOut, problems } = headingsOf(source, header, kind);
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: { rows: rows.map((cells) => rowOf(cells, at)), naming: byColumn(kind.columns), leftOut } };
}

const isGroup = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

function jsonRows(source: Source): Attempt<Rows> {
  const json = readJson(source);
  if (!json.ok) return json;
  const list = json.value;
  if (!Array.isArray(list.value))
    return failure(problemAt(source, 0, 'This is no list. Begin the file with [ and put each entry in { }.'));
  const odd = list.value.findIndex((entry) => !isGroup(entry));
  if (odd >= 0)
    return failure(problemAt(source, nearest(list, [odd]), 'This is no entry. Write its keys and values in { }.'));
  const rows = list.value.map(
    (value: unknown, index): Document => ({
      value,
      valueAt: (path) => list.valueAt([index, ...path]),
      keyAt: (path) => list.keyAt([index, ...path]),
    }),
  );
  return { ok: true, value: { rows, naming: byKeys, leftOut: [] } };
}

/** Reads a list: CSV in any dialect with columns in any order, or JSON with entries as the site has them. */
export function readRows(source: Source, kind: ListKind): Attempt<Rows> {
  const rows = /^\s*[[{]/.test(source.text) ? jsonRows(source) : csvRows(source, kind);
  if (!rows.ok || rows.value.rows.length > 0) return rows;
  return failure(problemAt(source, 0, `The list names no ${kind.things}.`));
}

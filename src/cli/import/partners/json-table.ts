import type { Document, Path } from '../../../build/content/document.ts';
import { nearest } from '../../../build/content/document.ts';
import { readJson } from '../../../build/content/json.ts';
import { problemAt } from '../../../build/content/problem.ts';
import { type Attempt, failure, type Source } from '../../../build/content/source.ts';
import type { Cell, Table } from '../csv.ts';

type Flat = Map<string, Cell>;

const isList = (value: unknown): value is unknown[] => Array.isArray(value);
const isGroup = (value: unknown): value is object => typeof value === 'object' && value !== null && !isList(value);

/** The values of an entry under the keys that lead to them, joined by blanks: `source url`. */
function flatten(document: Document, value: object, path: Path, keys: readonly string[], into: Flat): Flat {
  for (const [key, inner] of Object.entries(value)) {
    const [innerPath, innerKeys] = [
      [...path, key],
      [...keys, key],
    ];
    if (isGroup(inner)) flatten(document, inner, innerPath, innerKeys, into);
    else {
      const text = isList(inner) ? inner.join('|') : String(inner ?? '');
      into.set(innerKeys.join(' '), { text: text.trim(), offset: nearest(document, innerPath) });
    }
  }
  return into;
}

function tableOf(document: Document, entries: readonly object[]): Table {
  const flat = entries.map((entry, index) => flatten(document, entry, [index], [], new Map()));
  const keys = [...new Set(flat.flatMap((entry) => [...entry.keys()]))];
  return {
    header: keys.map((key) => ({ text: key, offset: flat.find((entry) => entry.has(key))?.get(key)?.offset ?? 0 })),
    rows: flat.map((entry, index) =>
      keys.map((key) => entry.get(key) ?? { text: '', offset: nearest(document, [index]) }),
    ),
  };
}

/** Reads a list of objects as a table whose columns are their keys; so the directory's own file can be read too. */
export function readJsonTable(source: Source): Attempt<Table> {
  const json = readJson(source);
  if (!json.ok) return json;
  const { value } = json.value;
  if (!isList(value))
    return failure(problemAt(source, 0, 'This is no list. Begin the file with [ and put each company in { }.'));
  const odd = value.findIndex((entry) => !isGroup(entry));
  if (odd < 0) return { ok: true, value: tableOf(json.value, value as object[]) };
  return failure(
    problemAt(source, nearest(json.value, [odd]), 'This entry is no company. Write its keys and values in { }.'),
  );
}

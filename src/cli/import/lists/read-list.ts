import type { Document } from '../../../build/content/document.ts';
import { nearest } from '../../../build/content/document.ts';
import { daysAhead } from '../../../build/content/lists/days.ts';
import { sharedNames } from '../../../build/content/lists/names.ts';
import { strangeVendors } from '../../../build/content/lists/vendors.ts';
import { type Problem, problemAt } from '../../../build/content/problem.ts';
import type { Attempt, Source } from '../../../build/content/source.ts';
import type { Device } from '../../../schema/device.ts';
import { type Context, readEntry } from './entry.ts';
import type { Entry } from './list-kind.ts';

/** Mistakes after which nothing more is looked for: they are of one kind then. */
const MOST_PROBLEMS = 100;

/** The entries of a list, and the rows that they come from. */
export interface ReadList {
  entries: Entry[];
  rowOf: Map<string, Document>;
  /** How many entries keep notes that people wrote, though the list has others. */
  notesKept: number;
}

function repeated(source: Source, row: Document, entry: Entry): Problem {
  const message = `"${entry.name}" stands in this list for the second time, as "${entry.id}". Keep one of the two rows.`;
  return problemAt(source, nearest(row, ['name']), message);
}

function hasOtherNotes({ value }: Document, { notes }: Entry): boolean {
  const said = (value as { notes?: unknown }).notes;
  return said !== undefined && said !== notes;
}

/** Reads every row of a list, or finds what is wrong with its rows. */
export function readList(context: Context, rows: readonly Document[]): Attempt<ReadList> {
  const list: ReadList = { entries: [], rowOf: new Map(), notesKept: 0 };
  const problems: Problem[] = [];
  for (const row of rows) {
    if (problems.length >= MOST_PROBLEMS) break;
    const entry = readEntry(context, row);
    if (!entry.ok) problems.push(...entry.problems);
    else if (list.rowOf.has(entry.value.id)) problems.push(repeated(context.source, row, entry.value));
    else {
      list.rowOf.set(entry.value.id, row);
      list.entries.push(entry.value);
      if (hasOtherNotes(row, entry.value)) list.notesKept += 1;
    }
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: list };
}

const isDevice = (entry: Entry): entry is Device => 'vendor' in entry;

/**
 * What is wrong with the list as a whole after an import, at the rows that make it so.
 * @param next the list after the import
 */
export function wholeProblems(context: Context, { rowOf }: ReadList, next: readonly Entry[]): Problem[] {
  const { source, today, vendors } = context;
  const strangers = strangeVendors(next.filter(isDevice), vendors);
  return [...strangers, ...sharedNames(next), ...daysAhead(next, today)].map(({ path: [index, ...inner], message }) => {
    const entry = next[Number(index)];
    const row = rowOf.get(entry?.id ?? '');
    if (row) return problemAt(source, nearest(row, inner), message);
    return problemAt(source, 0, `"${entry?.id}", which is not in this file: ${message}`);
  });
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatProblem, inOrder, type Problem } from '../../../build/content/problem.ts';
import { type Vendor, vendorsSchema } from '../../../schema/vendor.ts';
import { readListFile } from '../file.ts';
import { writeWhole } from '../write.ts';
import type { Context } from './entry.ts';
import type { Entry, ListKind } from './list-kind.ts';
import { type Plan, planOf } from './plan.ts';
import { presentList } from './present.ts';
import { readList, wholeProblems } from './read-list.ts';
import { reportOf } from './report.ts';
import { readRows } from './rows.ts';

/** What is to be imported, and how. */
export interface Import {
  kind: ListKind;
  /** The list that somebody hands in. */
  path: string;
  /** The folder of the lists, `content/data`. */
  into: string;
  /** Whether the list is to be written; otherwise it is only said what would change. */
  write: boolean;
  /** Whether entries that the list does not have stay. */
  keep: boolean;
  /** The address under which the list is published, where its rows name none. */
  address: string | undefined;
  /** The last day that an entry may be dated. */
  today: string;
}

/** What a list lacks that says nowhere where it is published. */
const HINT = 'If all of the list is published at one address, name it: --source <address>.';

function refusal(problems: readonly Problem[]): Error {
  const lines = inOrder(problems).map(formatProblem);
  const unsourced = lines.some((line) => line.includes('a source without an address'));
  return new Error([...lines, '', ...(unsourced ? [HINT] : []), 'Nothing was written.'].join('\n'));
}

const fileIn = (folder: string, list: string): string => join(folder, `${list}.json`);

const jsonIn = (folder: string, list: string): unknown => JSON.parse(readFileSync(fileIn(folder, list), 'utf8'));

/**
 * The entries of a list as they stand.
 * @throws when its file is not as it should be
 */
export const entriesIn = (folder: string, { file, schema }: ListKind): Entry[] =>
  schema.array().parse(jsonIn(folder, file));

function contextOf(given: Import, source: Context['source'], naming: Context['naming'], vendors: Vendor[]): Context {
  const { kind, into, address, today } = given;
  return { source, kind, naming, present: presentList(entriesIn(into, kind)), vendors: [...vendors], address, today };
}

function planFor(given: Import): Plan & { leftOut: string[] } {
  const source = readListFile(given.path);
  if (!source.ok) throw refusal(source.problems);
  const rows = readRows(source.value, given.kind);
  if (!rows.ok) throw refusal(rows.problems);
  const vendors = vendorsSchema.parse(jsonIn(given.into, 'vendors'));
  const context = contextOf(given, source.value, rows.value.naming, vendors);
  const list = readList(context, rows.value.rows);
  if (!list.ok) throw refusal(list.problems);
  const plan = planOf(context.present.entries, list.value.entries, given.kind.columns, given.keep);
  const problems = wholeProblems(context, list.value, plan.next);
  if (problems.length > 0) throw refusal(problems);
  const { notesKept } = list.value;
  return { ...plan, notesKept, vendors: context.vendors.slice(vendors.length), leftOut: rows.value.leftOut };
}

const jsonOf = (entries: readonly unknown[]): string => `${JSON.stringify(entries, null, 2)}\n`;

/** New vendors come first: a list never names one that is not there. */
function writeLists({ into, kind }: Import, { next, vendors }: Plan): void {
  if (vendors.length > 0) {
    writeWhole(fileIn(into, 'vendors'), jsonOf([...(jsonIn(into, 'vendors') as unknown[]), ...vendors]));
  }
  writeWhole(fileIn(into, kind.file), jsonOf(next));
}

/**
 * Imports a list, all of it or nothing.
 * @returns what it does, in words
 * @throws with every mistake of the list, its line and column; everything is then as it was
 */
export function importList(given: Import): string {
  const plan = planFor(given);
  const changes = plan.added.length + plan.changed.length + plan.removed.length > 0;
  if (given.write && changes) writeLists(given, plan);
  const done = given.write ? 'Written.' : 'Nothing was written: add --write to do it.';
  return `${reportOf(plan, plan.leftOut)}\n${changes ? done : 'The list is the same as before.'}`;
}

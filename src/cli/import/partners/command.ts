import { readFileSync } from 'node:fs';
import { formatProblem, inOrder, type Problem } from '../../../build/content/problem.ts';
import type { Attempt } from '../../../build/content/source.ts';
import { type Partner, partnersSchema } from '../../../schema/partner.ts';
import { readListFile } from '../file.ts';
import { writeWhole } from '../write.ts';
import { entriesJson } from './entries-json.ts';
import { planOf } from './merge.ts';
import { type PartnerList, readPartners } from './read.ts';
import { reportOf } from './report.ts';

/** What is to be imported, and how. */
export interface Import {
  /** The list that somebody hands in. */
  path: string;
  /** The file of the directory. */
  into: string;
  /** Whether the directory is to be written; otherwise it is only said what would change. */
  write: boolean;
  /** Whether entries that the list does not have are removed. */
  replace: boolean;
  /** The last day that an entry may be dated. */
  today: string;
}

/**
 * The entries of a directory.
 * @throws when the file is not as it should be
 */
export const directoryIn = (path: string): Partner[] => partnersSchema.parse(JSON.parse(readFileSync(path, 'utf8')));

function listIn(path: string, today: string): Attempt<PartnerList> {
  const source = readListFile(path);
  return source.ok ? readPartners(source.value, today) : source;
}

const refusal = (problems: readonly Problem[]): Error =>
  new Error([...inOrder(problems).map(formatProblem), '', 'Nothing was written.'].join('\n'));

/**
 * Imports a list of partners, all of it or nothing.
 * @returns what it does, in words
 * @throws with every mistake of the list, its line and column; the directory is then as it was
 */
export function importPartners({ path, into, write, replace, today }: Import): string {
  const list = listIn(path, today);
  if (!list.ok) throw refusal(list.problems);
  const plan = planOf(directoryIn(into), list.value.partners, replace);
  const text = entriesJson(plan.next);
  const changes = text !== readFileSync(into, 'utf8');
  if (write && changes) writeWhole(into, text);
  const done = write ? 'Written.' : 'Nothing was written: add --write to do it.';
  return `${reportOf(plan, list.value.notes)}\n${changes ? done : 'The directory is the same as before.'}`;
}

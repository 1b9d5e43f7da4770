import { type Problem, problemAt } from '../../../build/content/problem.ts';
import { type Attempt, failure, type Source } from '../../../build/content/source.ts';
import { type Partner, partnerId } from '../../../schema/partner.ts';
import { readCsv, type Table } from '../csv.ts';
import { columnsOf } from './columns.ts';
import { readEntry } from './entry.ts';
import { readJsonTable } from './json-table.ts';
import { problemIn, type Row, type Sheet } from './sheet.ts';

/** A list that could be read. */
export interface PartnerList {
  partners: Partner[];
  /** What was left out of it, in words. */
  notes: string[];
}

/** Mistakes after which nothing more is looked for: they are of one kind then. */
const MOST_PROBLEMS = 100;

function readRows(sheet: Sheet, rows: readonly Row[], today: string): Attempt<Partner[]> {
  const partners: Partner[] = [];
  const problems: Problem[] = [];
  const known = new Set<string>();
  for (const row of rows) {
    if (problems.length >= MOST_PROBLEMS) break;
    const entry = readEntry(sheet, row, today);
    if (!entry.ok) problems.push(...entry.problems);
    else if (known.has(partnerId(entry.value))) problems.push(repeated(sheet, row, entry.value));
    else {
      known.add(partnerId(entry.value));
      partners.push(entry.value);
    }
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: partners };
}

const repeated = (sheet: Sheet, row: Row, { company, city }: Partner): Problem =>
  problemIn(sheet, row, 'company', `has "${company}" for the second time in ${city}. Keep one of the two rows.`);

const readTable = (source: Source): Attempt<Table> =>
  /^\s*[[{]/.test(source.text) ? readJsonTable(source) : readCsv(source);

/**
 * Reads a list of partners: CSV in any dialect, or JSON; columns in any order.
 * @param today the last day that an entry may be dated
 * @returns the companies, or the mistakes with line and column
 */
export function readPartners(source: Source, today: string): Attempt<PartnerList> {
  const table = readTable(source);
  if (!table.ok) return table;
  const { header, rows } = table.value;
  if (rows.length === 0) return failure(problemAt(source, 0, 'The list names no company. Nothing was changed.'));
  const { at, notes, problems } = columnsOf(source, header);
  if (problems.length > 0) return { ok: false, problems };
  const partners = readRows({ source, header, at }, rows, today);
  return partners.ok ? { ok: true, value: { partners: partners.value, notes } } : partners;
}

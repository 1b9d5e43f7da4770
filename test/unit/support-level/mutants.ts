import type { Row, Table, Wizard } from '../../../src/engine/model.ts';

/** A wizard with one mistake in its tables. */
export interface Mutant {
  /** What was done to which row. */
  mistake: string;
  wizard: Wizard;
}

/** A changed row, or `null` where it is taken out, by what was done to it. */
type Edit = [mistake: string, row: Row | null];

/** The wizards that differ from this one by one mistake in one row of the tables of a verdict. */
export function mutants(wizard: Wizard, verdict: string): Mutant[] {
  const tables = wizard.tables.filter((table) => table.verdict === verdict);
  return tables.flatMap((table) =>
    table.rows.flatMap((row) =>
      edits(wizard, table, row).map(([mistake, changed]) => ({
        mistake: `${row.id}: ${mistake}`,
        wizard: withRow(wizard, table, row, changed),
      })),
    ),
  );
}

function withRow(wizard: Wizard, table: Table, row: Row, changed: Row | null): Wizard {
  const rows = (table.rows as Row[]).flatMap((other) => (other === row ? (changed ?? []) : other));
  return { ...wizard, tables: wizard.tables.map((other) => (other === table ? ({ ...table, rows } as Table) : other)) };
}

function edits(wizard: Wizard, table: Table, row: Row): Edit[] {
  const inputs = [...wizard.facts, ...wizard.verdicts];
  const unnamed = wizard.facts.filter(({ id }) => !row.when[id]);
  return [
    ['taken out', null],
    ...inputs.flatMap(({ id, values }) => cellEdits(row, id, values)),
    ...unnamed.map(({ id, values }) => emptyCellEdit(row, id, values)),
    ...verdictEdits(wizard, table, row),
    ...placeEdits(wizard, table, row),
    ...citationEdits(row),
  ];
}

/** One value more, or one less. */
function cellEdits(row: Row, input: string, values: string[]): Edit[] {
  const cell = row.when[input];
  if (!cell) return [];
  return values.map((value) => [
    `${input} ${cell.includes(value) ? 'without' : 'with'} ${value}`,
    { ...row, when: { ...row.when, [input]: toggled(cell, value) } },
  ]);
}

/** A row that says nothing about a fact loses one of its values; which, goes by the row, or there would be thousands. */
function emptyCellEdit(row: Row, input: string, values: string[]): Edit {
  const lost = values[row.id.length % values.length] ?? '';
  return [`${input} without ${lost}`, { ...row, when: { ...row.when, [input]: toggled(values, lost) } }];
}

const toggled = (list: string[], item: string): string[] =>
  list.includes(item) ? list.filter((other) => other !== item) : [...list, item];

function verdictEdits({ verdicts }: Wizard, table: Table, row: Row): Edit[] {
  if (!('value' in row)) return [];
  const others = verdicts.find(({ id }) => id === table.verdict)?.values.filter((value) => value !== row.value) ?? [];
  return [
    ...others.map((value): Edit => [`${value} instead of ${row.value}`, { ...row, value }]),
    ...without(row, 'condition'),
    ...without(row, 'reason'),
  ];
}

function without(row: Row, key: string): Edit[] {
  return key in row ? [[`without its ${key}`, { ...row, [key]: undefined }]] : [];
}

/** Another tier, or one tier more or less beside which it counts. */
function placeEdits({ tables }: Wizard, { verdict }: Table, row: Row): Edit[] {
  const tiers = tables.flatMap((table) =>
    table.hitPolicy === 'tiers' && table.verdict === verdict ? table.tiers : [],
  );
  if ('beside' in row) {
    return tiers.map((tier) => [`${tier} toggled`, { ...row, beside: toggled(row.beside, tier) }]);
  }
  if (!('tier' in row)) return [];
  return tiers.filter((tier) => tier !== row.tier).map((tier) => [`moved to ${tier}`, { ...row, tier }]);
}

function citationEdits(row: Row): Edit[] {
  const lists: Record<string, string[] | undefined> = {
    clauses: row.clauses,
    notes: row.notes,
    readings: row.readings,
    inherits: 'inherits' in row ? row.inherits : [],
  };
  return Object.entries(lists).flatMap(([key, ids = []]) =>
    ids.map((id): Edit => [`without ${id}`, { ...row, [key]: toggled(ids, id) }]),
  );
}

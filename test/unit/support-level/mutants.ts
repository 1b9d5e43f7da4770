import type { Condition, Row, Table, Wizard } from '../../../src/engine/model.ts';

/** A wizard with one mistake in its tables. */
export interface Mutant {
  /** What was done to which row. */
  mistake: string;
  /** The verdict whose table was changed. */
  verdict: string;
  wizard: Wizard;
}

/** A changed row, or `null` where it is taken out, by what was done to it. */
type Edit = [mistake: string, row: Row | null];

/** Every wizard that differs from this one by one mistake in one row. */
export function* mutants(wizard: Wizard): Generator<Mutant> {
  for (const table of wizard.tables) {
    for (const row of table.rows) {
      for (const [mistake, changed] of edits(wizard, table, row)) {
        const mutated = { ...table, rows: table.rows.flatMap((other) => (other === row ? (changed ?? []) : other)) };
        const tables = wizard.tables.map((other) => (other === table ? (mutated as Table) : other));
        yield { mistake: `${row.id}: ${mistake}`, verdict: table.verdict, wizard: { ...wizard, tables } };
      }
    }
  }
}

function edits(wizard: Wizard, table: Table, row: Row): Edit[] {
  return [
    ['taken out', null],
    ...wizard.facts.flatMap(({ id, values }) => cellEdits(row, id, values)),
    ...wizard.verdicts.flatMap(({ id, values }) => (row.when[id] ? cellEdits(row, id, values) : [])),
    ...verdictEdits(wizard, table, row),
    ...placeEdits(wizard, table, row),
    ...citationEdits(row),
  ];
}

/** One value more, or one less; an empty cell takes them all. */
function cellEdits(row: Row, input: string, values: string[]): Edit[] {
  const cell = row.when[input] ?? values;
  return values.map((value) => {
    const when: Condition = { ...row.when, [input]: toggled(cell, value) };
    return [`${input} ${cell.includes(value) ? 'without' : 'with'} ${value}`, { ...row, when }];
  });
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

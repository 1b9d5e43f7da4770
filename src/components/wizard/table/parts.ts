import type { Row, Table, TierRow, Wizard } from '../../../engine/model.ts';

/** Rules that stand together: a tier, the limits of a verdict, or what is added to it. */
export interface Part {
  kind: Table['hitPolicy'];
  /** Of tiers: which one, its place among them, and how many there are. */
  tier?: { id: string; number: number; count: number };
  rows: Row[];
  /** The facts and verdicts that any of the rules asks for: one column each. */
  inputs: string[];
}

/** One verdict with all its rules, in the order in which they are worked out. */
export interface VerdictPart {
  verdict: string;
  internal: boolean;
  parts: Part[];
}

/** What a decision prints: every verdict, whether a reader hears of it by name or not. */
export function printed(wizard: Wizard): VerdictPart[] {
  const order = [...wizard.verdicts, ...wizard.facts].map(({ id }) => id);
  return wizard.verdicts.map(({ id, internal = false }) => ({
    verdict: id,
    internal,
    parts: wizard.tables.filter(({ verdict }) => verdict === id).flatMap((table) => partsOf(table, order)),
  }));
}

function partsOf(table: Table, order: readonly string[]): Part[] {
  if (table.hitPolicy !== 'tiers')
    return [{ kind: table.hitPolicy, rows: table.rows, inputs: inputsOf(table.rows, order) }];
  return table.tiers.map((id, index) => {
    const rows = table.rows.filter((row: TierRow) => row.tier === id);
    const tier = { id, number: index + 1, count: table.tiers.length };
    return { kind: table.hitPolicy, tier, rows, inputs: inputsOf(rows, order) };
  });
}

const inputsOf = (rows: readonly Row[], order: readonly string[]): string[] =>
  order.filter((input) => rows.some(({ when }) => input in when));

import { NONE } from '../../../engine/entries.ts';
import {
  type ListFact,
  type ListVerdict,
  type Row,
  type Table,
  type TierRow,
  UNKNOWN,
  type Wizard,
} from '../../../engine/model.ts';

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
  /** The wizard whose tables work it out, where it is not this one; no rules are repeated then. */
  borrowedFrom?: string;
  parts: Part[];
}

/** What a decision prints: every verdict, whether a reader hears of it by name or not. */
export function printed(wizard: Wizard): VerdictPart[] {
  const own = printedAlone(wizard);
  return [...own, ...(wizard.lists ?? []).flatMap((list) => printedAlone(aboutList(list)))];
}

function printedAlone(wizard: Wizard): VerdictPart[] {
  // A fact and the verdict on it may go by one name.
  const order = [...new Set([...wizard.verdicts, ...wizard.facts].map(({ id }) => id))];
  return wizard.verdicts.map(({ id, internal = false }): VerdictPart => {
    if (wizard.borrows?.verdicts.includes(id))
      return { verdict: id, internal, borrowedFrom: wizard.borrows.wizard, parts: [] };
    const tables = wizard.tables.filter(({ verdict }) => verdict === id);
    return { verdict: id, internal, parts: tables.flatMap((table) => partsOf(table, order)) };
  });
}

/** The decision about an entry of a list, with what is said where no entry is named. */
function aboutList({ id, item, none, unknown }: ListFact): Wizard {
  const answered = (verdict: ListVerdict, answer: string): TierRow => ({
    ...verdict,
    tier: tierOf(item, verdict.value),
    when: { [id]: [answer] },
  });
  const whole = [answered(none, NONE), answered(unknown, UNKNOWN)];
  const tables = item.tables.map((table) =>
    table.hitPolicy === 'tiers' ? { ...table, rows: [...whole, ...table.rows] } : table,
  );
  return { ...item, tables };
}

/** The tier whose rows give a value; the first where none does. */
function tierOf({ tables }: Wizard, value: string): string {
  const [table] = tables.filter((candidate) => candidate.hitPolicy === 'tiers');
  return table?.rows.find((row) => row.value === value)?.tier ?? table?.tiers[0] ?? '';
}

function partsOf(table: Table, order: readonly string[]): Part[] {
  if (table.hitPolicy !== 'tiers')
    return [{ kind: table.hitPolicy, rows: table.rows, inputs: inputsOf(table.rows, order) }];
  const used = table.tiers.filter((tier) => table.rows.some((row: TierRow) => row.tier === tier));
  return used.map((id, index) => {
    const rows = table.rows.filter((row: TierRow) => row.tier === id);
    const tier = { id, number: index + 1, count: used.length };
    return { kind: table.hitPolicy, tier, rows, inputs: inputsOf(rows, order) };
  });
}

const inputsOf = (rows: readonly Row[], order: readonly string[]): string[] =>
  order.filter((input) => rows.some(({ when }) => input in when));

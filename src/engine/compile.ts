import { DiagramStore, type NodeId } from './diagram.ts';
import type {
  CapRow,
  CapTable,
  Citation,
  CollectRow,
  CollectTable,
  Condition,
  Outcome,
  Table,
  TierRow,
  TiersTable,
  VerdictKind,
  Wizard,
} from './model.ts';

/** A wizard turned into functions of its facts, once; everything asked of it afterwards is read from these. */
export interface Compiled {
  wizard: Wizard;
  store: DiagramStore;
  /** Verdict id → function to its `Outcome`, or to `null` where no row matches. */
  outcomes: Record<string, NodeId>;
  /** Verdict id → function to its bare value; internal verdicts have none. */
  values: Record<string, NodeId>;
  /** Row id → function that is `null` where the row does not match. */
  hits: Record<string, NodeId>;
}

/** Works the tables of a wizard out, in their order, each over the verdicts of those before it. */
export function compile(wizard: Wizard): Compiled {
  const store = new DiagramStore(wizard.facts.map(({ values }) => values.length));
  const tables = new TableCompiler(wizard, store);
  for (const table of wizard.tables) tables.add(table);
  const published = wizard.verdicts.filter(({ internal }) => !internal).map(({ id }) => id);
  const values = Object.fromEntries(published.map((id) => [id, store.map(bareValue, tables.outcome(id))]));
  return { wizard, store, outcomes: tables.outcomes, values, hits: tables.hits };
}

/**
 * The function to the list of all bare values at once. It grows with the product of verdicts that have nothing to do
 * with each other, so it is only for wizards whose verdicts hang together.
 */
export const joint = ({ store, values }: Compiled): NodeId =>
  Object.values(values).reduce((all, value) => store.apply(append, all, value), store.leaf([]));

const bareValue = (outcome: Outcome | null) => outcome?.value ?? null;
const append = (all: unknown[], value: unknown) => [...all, value];
const and = (a: boolean, b: boolean) => a && b;

/** Adds up one table after the other. */
class TableCompiler {
  readonly outcomes: Record<string, NodeId> = {};
  readonly hits: Record<string, NodeId> = {};
  private readonly wizard: Wizard;
  private readonly store: DiagramStore;

  constructor(wizard: Wizard, store: DiagramStore) {
    this.wizard = wizard;
    this.store = store;
  }

  /** @throws when no table before gives this verdict */
  outcome(verdict: string): NodeId {
    const outcome = this.outcomes[verdict];
    if (outcome === undefined) throw new Error(`No table before gives the verdict "${verdict}".`);
    return outcome;
  }

  add(table: Table): void {
    this.outcomes[table.verdict] = this.result(table);
  }

  private result(table: Table): NodeId {
    if (table.hitPolicy === 'tiers') return this.tiers(table);
    if (table.hitPolicy === 'cap') return this.caps(table);
    return this.collect(table);
  }

  private tiers({ verdict, tiers, rows }: TiersTable): NodeId {
    const decide = firstTier(this.kind(verdict));
    return tiers.reduceRight<NodeId>((later, tier) => {
      const here = this.joined(rows.filter((row) => row.tier === tier));
      return this.store.apply(decide, here, later);
    }, this.store.leaf(null));
  }

  private caps({ verdict, rows }: CapTable): NodeId {
    const worst = worstCap(this.kind(verdict));
    const cap = rows.reduce((all, row) => this.store.apply(worst, all, this.hit(row)), this.store.leaf(null));
    return this.store.apply(lowered(this.kind(verdict)), this.outcome(verdict), cap);
  }

  private collect({ verdict, rows }: CollectTable): NodeId {
    return rows.reduce((base, row) => {
      const added = this.when(row.when, collected(row));
      return this.store.apply(addBeside, base, added);
    }, this.outcome(verdict));
  }

  private joined(rows: TierRow[]): NodeId {
    return rows.reduce((all, row) => this.store.apply(join, all, this.hit(row)), this.store.leaf(null));
  }

  private hit(row: TierRow | CapRow): NodeId {
    const own = this.when(row.when, outcomeOf(row));
    this.hits[row.id] = own;
    const inherited = 'inherits' in row ? (row.inherits ?? []) : [];
    return inherited.reduce((all, verdict) => this.store.apply(inherit, all, this.outcome(verdict)), own);
  }

  /** The function that gives `leaf` where the condition holds and `null` elsewhere. */
  private when(condition: Condition, leaf: unknown): NodeId {
    const holds = Object.entries(condition).reduce(
      (all, [input, values]) => this.store.apply(and, all, this.oneOf(input, values)),
      this.store.leaf(true),
    );
    return this.store.map((holding: boolean) => (holding ? leaf : null), holds);
  }

  private oneOf(input: string, values: string[]): NodeId {
    const index = this.wizard.facts.findIndex(({ id }) => id === input);
    const fact = this.wizard.facts[index];
    if (!fact) return this.store.map((o: Outcome | null) => values.includes(o?.value ?? ''), this.outcome(input));
    const children = fact.values.map((value) => this.store.leaf(values.includes(value)));
    return this.store.node(index, children);
  }

  private kind(verdict: string): VerdictKind {
    const kind = this.wizard.verdicts.find(({ id }) => id === verdict);
    if (!kind) throw new Error(`The wizard "${this.wizard.id}" has no verdict "${verdict}".`);
    return kind;
  }
}

const cited = ({ clauses = [], notes = [], readings = [] }: Citation) => ({ clauses, notes, readings });

const outcomeOf = (row: TierRow | CapRow): Outcome => ({
  value: row.value,
  tier: 'tier' in row ? row.tier : '',
  ...(row.condition === undefined ? {} : { condition: row.condition }),
  reasons: 'reason' in row && row.reason !== undefined ? [row.reason] : [],
  ...cited(row),
  rows: [row.id],
  overridden: [],
  ...('remedies' in row && row.remedies ? { remedies: row.remedies } : {}),
  ...('scope' in row && row.scope ? { scope: row.scope } : {}),
});

const collected = (row: CollectRow) => ({ beside: row.beside, ...cited(row), rows: [row.id] });

const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])];

const joinCitations = (a: Outcome, b: Pick<Outcome, 'clauses' | 'notes' | 'readings' | 'rows'>) => ({
  clauses: union(a.clauses, b.clauses),
  notes: union(a.notes, b.notes),
  readings: union(a.readings, b.readings),
  rows: union(a.rows, b.rows),
});

/** Two rows of one tier: both count, since rows of a tier that match together agree (a proof sees to it). */
const join = (a: Outcome | null, b: Outcome | null): Outcome | null =>
  a && b ? { ...a, reasons: union(a.reasons, b.reasons), ...joinCitations(a, b), ...joinRemedies(a, b) } : (a ?? b);

const joinRemedies = ({ remedies: a }: Outcome, { remedies: b }: Outcome) =>
  a || b ? { remedies: union(a ?? [], b ?? []) } : {};

const inherit = (row: Outcome | null, from: Outcome | null): Outcome | null =>
  row && from ? { ...row, ...joinCitations(row, from) } : row;

const addBeside = (base: Outcome | null, added: ReturnType<typeof collected> | null): Outcome | null =>
  base && added?.beside.includes(base.tier) ? { ...base, ...joinCitations(base, added) } : base;

const rank = (kind: VerdictKind, outcome: Outcome): number => kind.values.indexOf(outcome.value);

/** The first tier decides; what the next one with a match would have given is kept where it is better. */
const firstTier = (kind: VerdictKind) => (here: Outcome | null, later: Outcome | null) => {
  if (!here || !later) return here ?? later;
  return rank(kind, later) > rank(kind, here) ? { ...here, overridden: later.rows } : here;
};

const worstCap = (kind: VerdictKind) => (a: Outcome | null, b: Outcome | null) => {
  if (!a || !b || a.value === b.value) return join(a, b);
  return rank(kind, a) < rank(kind, b) ? a : b;
};

const lowered = (kind: VerdictKind) => (base: Outcome | null, cap: Outcome | null) => {
  if (!base || !cap || rank(kind, cap) >= rank(kind, base)) return base;
  const { value, condition } = cap;
  return { ...base, value, condition, ...joinCitations(base, cap), overridden: base.rows };
};

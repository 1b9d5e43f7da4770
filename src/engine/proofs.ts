import { type Compiled, compile } from './compile.ts';
import { cofactors, type DiagramStore, type NodeId, reachableLeaves, restrict, support } from './diagram.ts';
import type { Answers, Fact, Outcome, TierRow, Wizard } from './model.ts';
import { malformations } from './wellformed.ts';

/** A proof that fails, with an example to look at. */
export interface Violation {
  /** What is wrong and how to mend it, for the people who edit tables. */
  message: string;
  /** A situation that shows it; facts left out may have any value. */
  example?: Answers;
  /** The rows and clauses that clash there. */
  rows: string[];
  clauses: string[];
}

/**
 * Proves a wizard over its whole space: no input without a verdict; inside a tier no two rows that disagree; no row
 * that never fires; no question that changes nothing; exactly the interchangeable values declared; every verdict with a
 * clause and every conditional with its condition.
 * @returns what fails; empty when everything holds
 */
export function violations(wizard: Wizard): Violation[] {
  const malformed = malformations(wizard);
  if (malformed.length) return malformed.map((message) => ({ message, rows: [], clauses: [] }));
  const compiled = compile(wizard);
  return [incomplete, disagreeing, silentRows, idleFacts, interchangeables, uncited].flatMap((proof) =>
    proof(compiled),
  );
}

function incomplete({ wizard, store, outcomes }: Compiled): Violation[] {
  return wizard.verdicts.flatMap(({ id }) => {
    const example = find(wizard, store, outcomes[id] as NodeId, (outcome: Outcome | null) => outcome === null);
    return example
      ? [{ message: `No row gives the verdict "${id}" here: add one.`, example, rows: [], clauses: [] }]
      : [];
  });
}

function disagreeing(compiled: Compiled): Violation[] {
  return compiled.wizard.tables.flatMap((table) =>
    table.hitPolicy === 'tiers' ? pairs(table.rows).flatMap(([a, b]) => disagreement(compiled, a, b)) : [],
  );
}

function disagreement({ wizard, store, hits }: Compiled, a: TierRow, b: TierRow): Violation[] {
  if (a.tier !== b.tier || (a.value === b.value && a.condition === b.condition)) return [];
  const both = store.apply(bothMatch, hits[a.id] as NodeId, hits[b.id] as NodeId);
  const example = find(wizard, store, both, (matching: boolean) => matching);
  const message =
    `The rows "${a.id}" (${a.value}) and "${b.id}" (${b.value}) stand in the tier "${a.tier}", match the same input ` +
    'and disagree: narrow one of them, or move it to another tier.';
  const clauses = [...new Set([...(a.clauses ?? []), ...(b.clauses ?? [])])];
  return example ? [{ message, example, rows: [a.id, b.id], clauses }] : [];
}

const bothMatch = (a: Outcome | null, b: Outcome | null) => a !== null && b !== null;

function silentRows({ wizard, store, outcomes }: Compiled): Violation[] {
  const heard = new Set(
    Object.values(outcomes).flatMap((root) =>
      reachableLeaves<Outcome | null>(store, root, []).flatMap((outcome) => outcome?.rows ?? []),
    ),
  );
  return wizard.tables.flatMap(({ verdict, rows }) =>
    rows
      .filter(({ id }) => !heard.has(id))
      .map(({ id, clauses = [] }) => ({
        message: `The row "${id}" never counts for "${verdict}": other rows always decide before it. Mend it or take it out.`,
        rows: [id],
        clauses,
      })),
  );
}

/** Whether a fact is only about the entries of lists; it is proved with the decision about an entry. */
const ofEntries = ({ lists = [] }: Wizard, { id }: Fact): boolean =>
  lists.some(({ item }) => item.facts.some((fact) => fact.id === id));

function idleFacts({ wizard, store, values }: Compiled): Violation[] {
  const needed = Object.values(values).map((root) => support(restrict(store, root, [])));
  return wizard.facts
    .filter((fact, index) => !ofEntries(wizard, fact) && !needed.some((facts) => facts.has(index)))
    .map(({ id }) => ({ message: `The question "${id}" changes no verdict: take it out.`, rows: [], clauses: [] }));
}

function interchangeables(compiled: Compiled): Violation[] {
  const { wizard, store, outcomes, values } = compiled;
  const results = Object.keys(values).map((id) => store.map(essence, outcomes[id] as NodeId));
  return wizard.facts.flatMap((fact, index) => {
    if (ofEntries(wizard, fact)) return [];
    const perResult = results.map((root) => cofactors(store, root, index));
    return pairs([...fact.values.keys()]).flatMap(([a, b]) => {
      const clash = perResult.find((children) => children[a] !== children[b]);
      return interchange(compiled, fact, [a, b], clash);
    });
  });
}

/** What makes a result: the readings and notes beside it do not. */
const essence = (outcome: Outcome | null) =>
  outcome && [outcome.value, outcome.condition, outcome.reasons, outcome.clauses, outcome.remedies, outcome.scope];

function interchange(
  { wizard, store }: Compiled,
  { id, values, interchangeable = [] }: Fact,
  [a, b]: [number, number],
  clash: NodeId[] | undefined,
): Violation[] {
  const [first, second] = [values[a] as string, values[b] as string];
  const declared = interchangeable.some((group) => group.includes(first) && group.includes(second));
  if (declared === !clash) return [];
  const named = `"${first}" and "${second}" of "${id}"`;
  if (!clash) {
    return [
      { message: `${named} give the same result everywhere: declare them interchangeable.`, rows: [], clauses: [] },
    ];
  }
  const difference = store.apply(differ, clash[a] as NodeId, clash[b] as NodeId);
  const example = { ...find(wizard, store, difference, (differs: boolean) => differs), [id]: first };
  return [{ message: `${named} are declared interchangeable but differ here.`, example, rows: [], clauses: [] }];
}

const differ = (a: unknown, b: unknown) => JSON.stringify(a) !== JSON.stringify(b);

function uncited({ wizard, store, outcomes, values }: Compiled): Violation[] {
  return Object.keys(values).flatMap((id) => {
    const root = outcomes[id] as NodeId;
    const example = find(wizard, store, root, (outcome: Outcome | null) => outcome !== null && !wellFounded(outcome));
    if (!example) return [];
    const message = `The verdict "${id}" has no clause here, or a condition is missing or out of place: cite it in the row.`;
    return [{ message, example, rows: [], clauses: [] }];
  });
}

const wellFounded = ({ value, condition, clauses }: Outcome): boolean =>
  clauses.length > 0 && (value === 'conditional') === (condition !== undefined);

/** A situation whose leaf fits, `undefined` when there is none. */
function find<L>(wizard: Wizard, store: DiagramStore, root: NodeId, fits: (leaf: L) => boolean): Answers | undefined {
  const barren = new Set<NodeId>();
  const visit = (id: NodeId): Answers | undefined => {
    if (barren.has(id)) return undefined;
    const { variable, children, leaf } = store.get(id);
    if (!children.length && fits(leaf as L)) return {};
    for (const [value, child] of children.entries()) {
      const rest = visit(child);
      const fact = wizard.facts[variable] as Fact;
      if (rest) return { [fact.id]: fact.values[value] as string, ...rest };
    }
    barren.add(id);
    return undefined;
  };
  return visit(root);
}

const pairs = <T>(items: T[]): [T, T][] =>
  items.flatMap((a, index) => items.slice(index + 1).map((b): [T, T] => [a, b]));

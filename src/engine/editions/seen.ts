import type { Compiled } from '../compile.ts';
import type { NodeId } from '../diagram.ts';
import type { Fact, Outcome } from '../model.ts';
import { carryAnswer } from './carry.ts';
import type { LaterEdition } from './model.ts';

/** What a situation is told: words without citations, and the rows that they come from. */
export interface Said {
  words: string;
  rows: string[];
}

/** What an outcome tells. */
export const saidOf = (outcome: Outcome | null): Said => ({
  words: JSON.stringify([outcome?.value, outcome?.condition, outcome?.reasons]),
  rows: outcome?.rows ?? [],
});

/** What is told where one thing may be. */
export const one = (outcome: Outcome | null): Said[] => [saidOf(outcome)];
const either = <T>(a: T | null, b: T | null): T | null => a ?? b;
const keep = (here: boolean, value: unknown) => (here ? value : null);

const union = (a: Said[], b: Said[]): Said[] => [
  ...new Map([...a, ...b].map((said) => [JSON.stringify(said), said])).values(),
];

/**
 * A function of the current edition as one of the facts of the older: to each of its situations all that the current
 * edition may say of it, several where it asks what the older did not, or takes a value no more.
 */
export function seenFrom(was: Compiled, is: Compiled, later: LaterEdition[], root: NodeId): NodeId {
  const known = new Map<NodeId, NodeId>();
  const visit = (id: NodeId): NodeId => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const { variable, children, leaf } = is.store.get(id);
    const result = children.length
      ? asked(was, is, later, is.wizard.facts[variable] as Fact, children.map(visit))
      : was.store.leaf(one(leaf as Outcome | null));
    known.set(id, result);
    return result;
  };
  return visit(root);
}

function asked(was: Compiled, is: Compiled, later: LaterEdition[], fact: Fact, children: NodeId[]): NodeId {
  const { store, wizard } = was;
  const any = children.reduce((all, child) => store.apply(union, all, child));
  const source = wizard.facts.findIndex(({ id, values }) =>
    values.some((value) => carryAnswer(is.wizard, later, { key: id, value })?.key === fact.id),
  );
  if (source < 0) return any;
  const { id, values } = wizard.facts[source] as Fact;
  return values
    .map((value, index) => {
      const to = carryAnswer(is.wizard, later, { key: id, value });
      const there = to?.key === fact.id ? (children[fact.values.indexOf(to.value)] ?? any) : any;
      return store.apply(keep, equals(was, source, index), there);
    })
    .reduce((all, branch) => store.apply(either, all, branch));
}

function equals({ store }: Compiled, fact: number, value: number): NodeId {
  const size = store.sizes[fact] as number;
  return store.node(
    fact,
    Array.from({ length: size }, (_, index) => store.leaf(index === value)),
  );
}

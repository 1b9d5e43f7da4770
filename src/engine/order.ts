import { averageQuestions, type Shares } from './ask.ts';
import { type Compiled, joint } from './compile.ts';
import { cofactors, type DiagramStore, type NodeId } from './diagram.ts';

/** An order of the questions and the average number of questions that it asks. */
export interface Order {
  facts: string[];
  average: number;
}

const differ = (a: unknown, b: unknown) => JSON.stringify(a) !== JSON.stringify(b);
const or = (a: boolean, b: boolean) => a || b;

/**
 * The order that asks the fewest questions on average, the first fact staying first. Whether a question must be asked
 * depends on which were answered before, not on their order, so the best order of every set of facts is found from the
 * best orders of its subsets (Held and Karp).
 */
export function bestOrder(compiled: Compiled, shares: Shares): Order {
  const facts = compiled.wizard.facts.map(({ id }) => id);
  const chance = askingChance(compiled, shares);
  const best = new Map<number, { average: number; order: number[] }>([[1, { average: chance(0, 0), order: [0] }]]);
  for (let before = 1; before < 1 << facts.length; before += 2) {
    const { average, order } = best.get(before) as { average: number; order: number[] };
    for (const fact of facts.keys()) {
      if (before & (1 << fact)) continue;
      const candidate = { average: average + chance(fact, before), order: [...order, fact] };
      const known = best.get(before | (1 << fact));
      if (!known || candidate.average < known.average) best.set(before | (1 << fact), candidate);
    }
  }
  const { average, order } = best.get((1 << facts.length) - 1) as { average: number; order: number[] };
  return { facts: order.map((fact) => facts[fact] as string), average };
}

/** The chance that a fact must be asked once the facts of a set (as bits) are answered. */
function askingChance(compiled: Compiled, shares: Shares) {
  const { store, wizard } = compiled;
  const root = joint(compiled);
  const undecided = new Map<string, NodeId>();
  /** True where the fact matters for some answer to the facts outside the set. */
  const matters = (fact: number, asked: number): NodeId => {
    const key = `${fact}:${asked}`;
    const free = wizard.facts.findIndex((_, index) => index !== fact && !(asked & (1 << index)));
    const result =
      undecided.get(key) ??
      (free < 0 ? changedBy(store, root, fact) : exists(store, matters(fact, asked | (1 << free)), free));
    undecided.set(key, result);
    return result;
  };
  return (fact: number, asked: number) => probability(store, matters(fact, asked & ~(1 << fact)), shares);
}

/** Where the value of one fact changes the function. */
function changedBy(store: DiagramStore, root: NodeId, fact: number): NodeId {
  const [first, ...others] = cofactors(store, root, fact) as [NodeId, ...NodeId[]];
  return others
    .map((other) => store.apply(differ, first, other))
    .reduce((any, one) => store.apply(or, any, one), store.leaf(false));
}

const exists = (store: DiagramStore, root: NodeId, fact: number): NodeId =>
  cofactors(store, root, fact).reduce((any, one) => store.apply(or, any, one), store.leaf(false));

function probability(store: DiagramStore, root: NodeId, shares: Shares): number {
  const { variable, children, leaf } = store.get(root);
  if (!children.length) return leaf ? 1 : 0;
  const share = shares(variable);
  return children.reduce((sum, child, value) => sum + (share[value] as number) * probability(store, child, shares), 0);
}

/** How far the order in which the wizard asks is from the best one: 0 when none is better. */
export function orderLoss(compiled: Compiled, shares: Shares): number {
  return averageQuestions(compiled, shares) - bestOrder(compiled, shares).average;
}

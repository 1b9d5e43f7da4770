import type { DiagramStore, NodeId } from '../diagram.ts';
import type { Answers, Fact } from '../model.ts';

/** A way down a diagram: the facts that it asks, with their values, and the leaf at its end. */
export interface Path<L> {
  answers: Answers;
  leaf: L;
}

/** Steps still needed from a node to a leaf that is wanted; infinite where there is none. */
type Remaining = (node: NodeId) => number;

function remaining<L>(store: DiagramStore, wanted: (leaf: L) => boolean): Remaining {
  const known = new Map<NodeId, number>();
  const visit = (id: NodeId): number => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const { children, leaf } = store.get(id);
    const steps = children.length
      ? 1 + Math.min(...children.map(visit))
      : wanted(leaf as L)
        ? 0
        : Number.POSITIVE_INFINITY;
    known.set(id, steps);
    return steps;
  };
  return visit;
}

interface Step {
  node: NodeId;
  answers: Answers;
  taken: number;
}

/**
 * The ways to leaves that are wanted, those that ask the fewest facts first, else in the order of the values.
 * @param facts those of the diagram's variables
 */
export function* shortestPaths<L>(
  store: DiagramStore,
  root: NodeId,
  facts: readonly Fact[],
  wanted: (leaf: L) => boolean,
): Generator<Path<L>> {
  const toGo = remaining(store, wanted);
  const byLength: Step[][] = [];
  const add = (step: Step) => {
    const length = step.taken + toGo(step.node);
    if (!Number.isFinite(length)) return;
    while (byLength.length <= length) byLength.push([]);
    byLength[length]?.push(step);
  };
  add({ node: root, answers: {}, taken: 0 });
  for (let length = 0; length < byLength.length; length += 1) {
    for (const step of byLength[length] ?? []) {
      const { variable, children, leaf } = store.get(step.node);
      if (!children.length) yield { answers: step.answers, leaf: leaf as L };
      for (const [value, node] of children.entries()) add({ node, ...onward(facts[variable] as Fact, value, step) });
    }
  }
}

const onward = ({ id, values }: Fact, value: number, { answers, taken }: Step) => ({
  answers: { ...answers, [id]: values[value] as string },
  taken: taken + 1,
});

/**
 * In how many situations a function reaches a leaf that counts.
 * @param sizes how many values each variable has; 1 for those that are not to be counted
 */
export function count<L>(
  store: DiagramStore,
  root: NodeId,
  sizes: readonly number[],
  counts: (leaf: L) => boolean,
): number {
  const known = new Map<NodeId, number>();
  const between = (from: number, to: number) => sizes.slice(from, to).reduce((all, size) => all * size, 1);
  const below = (id: NodeId): number => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const { variable, children, leaf } = store.get(id);
    const sum = children.length
      ? children.reduce((all, child) => all + below(child) * between(variable + 1, store.get(child).variable), 0)
      : Number(counts(leaf as L));
    known.set(id, sum);
    return sum;
  };
  return below(root) * between(0, store.get(root).variable);
}

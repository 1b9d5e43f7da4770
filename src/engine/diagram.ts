/**
 * Reduced ordered decision diagrams with many-valued variables and arbitrary leaves. Equal functions share one node,
 * so comparing two functions is comparing two numbers.
 */

/** A function of the facts, by its number in the store. */
export type NodeId = number;

/** A set of values per variable that are still possible; `undefined` leaves the variable free. */
export type Restriction = readonly (number | undefined)[];

interface Node {
  /** Index of the fact asked here; the number of facts for a leaf. */
  variable: number;
  children: readonly NodeId[];
  leaf: unknown;
}

/** Keeps the nodes of all functions over the same facts. */
export class DiagramStore {
  readonly nodes: Node[] = [];
  private readonly unique = new Map<string, NodeId>();
  private readonly memo = new Map<unknown, Map<number, NodeId>>();
  readonly sizes: readonly number[];

  /** @param sizes how many values each fact has, in the order in which diagrams ask them */
  constructor(sizes: readonly number[]) {
    this.sizes = sizes;
  }

  /** The constant function; leaves are equal when their JSON is. */
  leaf(value: unknown): NodeId {
    return this.intern(`=${JSON.stringify(value)}`, { variable: this.sizes.length, children: [], leaf: value });
  }

  /** The function that goes by the value of one fact; where all children agree, that child itself. */
  node(variable: number, children: readonly NodeId[]): NodeId {
    const first = children[0] as NodeId;
    if (children.every((child) => child === first)) return first;
    return this.intern(`${variable}:${children.join()}`, { variable, children, leaf: undefined });
  }

  /** The node of a number; the number comes from this store. */
  get(id: NodeId): Node {
    return this.nodes[id] as Node;
  }

  /**
   * Combines two functions leaf by leaf. Results are remembered per operation, so pass the same function object for
   * the same operation.
   */
  apply<A, B>(operation: (a: A, b: B) => unknown, a: NodeId, b: NodeId): NodeId {
    const memo = this.memoOf(operation);
    const key = a * 0x4000000 + b;
    const known = memo.get(key);
    if (known !== undefined) return known;
    const result = this.combine(operation, a, b);
    memo.set(key, result);
    return result;
  }

  /** Changes every leaf. */
  map<A>(operation: (a: A) => unknown, a: NodeId): NodeId {
    const memo = this.memoOf(operation);
    const known = memo.get(a);
    if (known !== undefined) return known;
    const { variable, children, leaf } = this.get(a);
    const result = children.length
      ? this.node(
          variable,
          children.map((child) => this.map(operation, child)),
        )
      : this.leaf(operation(leaf as A));
    memo.set(a, result);
    return result;
  }

  private combine<A, B>(operation: (a: A, b: B) => unknown, a: NodeId, b: NodeId): NodeId {
    const left = this.get(a);
    const right = this.get(b);
    const variable = Math.min(left.variable, right.variable);
    if (variable === this.sizes.length) return this.leaf(operation(left.leaf as A, right.leaf as B));
    const children = Array.from({ length: this.sizes[variable] as number }, (_, value) =>
      this.apply(operation, childOf(left, a, variable, value), childOf(right, b, variable, value)),
    );
    return this.node(variable, children);
  }

  private intern(key: string, node: Node): NodeId {
    const known = this.unique.get(key);
    if (known !== undefined) return known;
    this.unique.set(key, this.nodes.length);
    return this.nodes.push(node) - 1;
  }

  private memoOf(operation: unknown): Map<number, NodeId> {
    const known = this.memo.get(operation);
    if (known) return known;
    const fresh = new Map<number, NodeId>();
    this.memo.set(operation, fresh);
    return fresh;
  }
}

const childOf = (node: Node, id: NodeId, variable: number, value: number): NodeId =>
  node.variable === variable ? (node.children[value] as NodeId) : id;

/** The leaves that a function can still reach under a restriction, each once, in the order of the values. */
export function reachableLeaves<L>(store: DiagramStore, root: NodeId, restriction: Restriction): L[] {
  const seen = new Set<NodeId>();
  const leaves: L[] = [];
  const visit = (id: NodeId) => {
    if (seen.has(id)) return;
    seen.add(id);
    const { variable, children, leaf } = store.get(id);
    if (!children.length) leaves.push(leaf as L);
    else for (const child of allowed(children, restriction[variable])) visit(child);
  };
  visit(root);
  return leaves;
}

/** The facts that a function may still ask under a restriction; it need not depend on all of them. */
export function reachableVariables(store: DiagramStore, root: NodeId, restriction: Restriction): Set<number> {
  const seen = new Set<NodeId>();
  const asked = new Set<number>();
  const visit = (id: NodeId) => {
    if (seen.has(id)) return;
    seen.add(id);
    const { variable, children } = store.get(id);
    if (children.length && restriction[variable] === undefined) asked.add(variable);
    for (const child of allowed(children, restriction[variable])) visit(child);
  };
  visit(root);
  return asked;
}

const allowed = (children: readonly NodeId[], value: number | undefined): readonly NodeId[] =>
  value === undefined ? children : [children[value] as NodeId];

/** A restricted function as a diagram of its own: `root` and the nodes below it, leaves being `undefined`. */
export interface Restricted {
  root: NodeId;
  /** Only the nodes that still ask something. */
  nodes: Map<NodeId, { variable: number; children: readonly NodeId[] }>;
}

/** The function under a restriction, reduced again: it asks exactly the free facts on which it still depends. */
export function restrict(store: DiagramStore, root: NodeId, restriction: Restriction): Restricted {
  const nodes: Restricted['nodes'] = new Map();
  const memo = new Map<NodeId, NodeId>();
  const unique = new Map<string, NodeId>();
  let fresh = store.nodes.length;
  const build = (variable: number, children: NodeId[]): NodeId => {
    const first = children[0] as NodeId;
    if (children.every((child) => child === first)) return first;
    const key = `${variable}:${children.join()}`;
    const known = unique.get(key);
    if (known !== undefined) return known;
    unique.set(key, fresh);
    nodes.set(fresh, { variable, children });
    return fresh++;
  };
  const visit = (id: NodeId): NodeId => {
    const { variable, children } = store.get(id);
    if (!children.length) return id;
    const value = restriction[variable];
    if (value !== undefined) return visit(children[value] as NodeId);
    const known = memo.get(id);
    if (known !== undefined) return known;
    const result = build(variable, children.map(visit));
    memo.set(id, result);
    return result;
  };
  return { root: visit(root), nodes };
}

/** The facts on which a restricted function depends, as a set of indexes. */
export function support({ nodes }: Restricted): Set<number> {
  return new Set([...nodes.values()].map(({ variable }) => variable));
}

/** The function with one fact fixed, for each of its values. */
export function cofactors(store: DiagramStore, root: NodeId, fact: number): NodeId[] {
  return Array.from({ length: store.sizes[fact] as number }, (_, value) => {
    const memo = new Map<NodeId, NodeId>();
    const fix = (id: NodeId): NodeId => {
      const { variable, children } = store.get(id);
      if (variable > fact || !children.length) return id;
      if (variable === fact) return children[value] as NodeId;
      const result = memo.get(id) ?? store.node(variable, children.map(fix));
      memo.set(id, result);
      return result;
    };
    return fix(root);
  });
}

import { parse } from '@astrojs/compiler-rs';
import { parseAst } from 'vitest/node';

/** A node of an ESTree syntax tree, whatever its kind. */
export interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

/** A source file as it is read by the tests about the code itself. */
export interface Source {
  /** From the project's root, with forward slashes. */
  path: string;
  text: string;
}

/**
 * The syntax tree of a TypeScript or Astro file.
 * @throws when it does not parse
 */
export function treeOf({ path, text }: Source): Node {
  if (path.endsWith('.astro')) return parse(text).ast as Node;
  return parseAst(text, { lang: path.endsWith('x') ? 'tsx' : 'ts' }) as unknown as Node;
}

/** The nodes directly below a node, in source order where the tree has them so. */
export function childrenOf(node: Node): Node[] {
  return Object.values(node).flat().filter(isNode);
}

/** A node and everything below it. */
export function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const child of childrenOf(node)) yield* nodesOf(child);
}

/** Where something stands, as an editor jumps to it. */
export function placeOf({ path, text }: Source, offset: number): string {
  return `${path}:${text.slice(0, offset).split('\n').length}`;
}

/** Whether a property of a node holds a node. */
export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Partial<Node>).type === 'string';
}

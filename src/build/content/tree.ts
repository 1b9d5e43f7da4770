import type { MdastNode } from 'satteri';
import type { Document } from './document.ts';
import type { Source } from './source.ts';

/** An attribute as the tree gives it; an expression is an object. */
export interface Attribute {
  type: string;
  name?: string;
  value?: unknown;
}

/** What the checks look at in a node of an MDX tree. */
export interface TreeNode {
  type: string;
  position?: { start: { offset?: number }; end: { offset?: number } };
  children?: TreeNode[];
  value?: string;
  /** Heading level. */
  depth?: number;
  /** Whether a list is numbered. */
  ordered?: boolean | null;
  /** Whether blank lines stand between the parts of a list or of its item. */
  spread?: boolean | null;
  /** Component name; null for a fragment. */
  name?: string | null;
  attributes?: Attribute[];
}

/** A tree as the checks look at it. */
export const asTree = (node: MdastNode): TreeNode => node as unknown as TreeNode;

/** Where a node starts in its file. */
export const startOf = (node: TreeNode): number => node.position?.start.offset ?? 0;

/** Whether a node is a component, in a sentence or on lines of its own. */
export const isElement = (node: TreeNode): boolean => node.type.startsWith('mdxJsx');

/** A node and all below it, each with the nodes that it lies in, outermost first. */
export function* walk(node: TreeNode, inside: TreeNode[] = []): Generator<{ node: TreeNode; inside: TreeNode[] }> {
  yield { node, inside };
  for (const child of node.children ?? []) yield* walk(child, [...inside, node]);
}

/** The plain words in a node. */
export const textOf = (node: TreeNode): string => node.value ?? (node.children ?? []).map(textOf).join('');

/** The attributes of a component as a document, so that they are held against a schema like any other. */
export function attributesOf(source: Source, node: TreeNode): Document {
  const start = startOf(node);
  const end = node.children?.[0] ? startOf(node.children[0]) : (node.position?.end.offset ?? start);
  const tag = source.text.slice(start, end);
  const offset = ([key]: readonly PropertyKey[]): number | undefined => {
    if (key === undefined) return start;
    const found = tag.search(new RegExp(`\\s${String(key)}(?=[\\s=/>])`));
    return found < 0 ? undefined : start + found + 1;
  };
  const value = Object.fromEntries((node.attributes ?? []).map(({ name, value: given }) => [name, given]));
  return { value, valueAt: offset, keyAt: offset };
}

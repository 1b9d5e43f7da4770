import { type Content, type ContentFile, fileOf, filesOf } from './content.ts';
import type { Document } from './document.ts';
import { DEFAULT_LOCALE } from './kinds.ts';
import { attributesOf, isElement, type TreeNode, walk } from './tree.ts';

/** A component in the text of a file. */
export interface Element {
  file: ContentFile;
  node: TreeNode;
  /** What the component lies in, outermost first. */
  inside: TreeNode[];
  /** Its attributes, with their places. */
  attributes: Document;
}

/** The components of one name in a file, in order. */
export function elementsOf(file: ContentFile, name: string): Element[] {
  if (!file.body) return [];
  return [...walk(file.body)]
    .filter(({ node }) => isElement(node) && node.name === name)
    .map(({ node, inside }) => ({ file, node, inside, attributes: attributesOf(file.source, node) }));
}

/** An attribute as written, empty where it is missing or no text. */
export function attribute({ attributes }: Element, name: string): string {
  const value = (attributes.value as Record<string, unknown>)[name];
  return typeof value === 'string' ? value : '';
}

/** Every clause of a language in page order. */
export const clausesOf = (content: Content, locale = DEFAULT_LOCALE): Element[] =>
  filesOf(content, 'policies', locale).flatMap((file) => elementsOf(file, 'Clause'));

const namesOf = (content: Content, kind: 'faqs' | 'readings', prefix: string): string[] =>
  filesOf(content, kind, DEFAULT_LOCALE).map((file) => `${prefix}.${file.name}`);

/** Every id that content and wizards can point to, by what it names. */
export interface Known {
  clauses: Set<string>;
  faqs: Set<string>;
  readings: Set<string>;
  manuals: Set<string>;
}

/** Collects every id that exists, also from files with other mistakes in them. */
export function knownIds(content: Content): Known {
  const manuals = fileOf(content, 'manuals')?.head.value;
  return {
    clauses: new Set(clausesOf(content).map((clause) => attribute(clause, 'id'))),
    faqs: new Set(namesOf(content, 'faqs', 'faq')),
    readings: new Set(namesOf(content, 'readings', 'reading')),
    manuals: new Set(Array.isArray(manuals) ? manuals.map((manual) => String(manual?.id)) : []),
  };
}

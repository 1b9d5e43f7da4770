import { type DefaultTreeAdapterTypes, parse } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.Node;

/**
 * Every element of a page, in its order, as a browser without scripts would build it:
 * what stands in a `noscript` is there, and so is what stands in a `template`.
 */
export function elementsOf(html: string): Element[] {
  return [...walk(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }))];
}

/** The value of an attribute, entities resolved; empty when it has none, `undefined` when it is not there. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

/** The text inside an element, as it stands. */
export function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** An element and all elements below it, in their order; what stands in a `template` is below it. */
export function* walk(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('content' in node) yield* walk(node.content);
  if ('childNodes' in node) for (const child of node.childNodes) yield* walk(child);
}

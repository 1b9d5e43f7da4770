import type { ContentFile } from '../content/content.ts';
import { attributesOf, type TreeNode } from '../content/tree.ts';

/** Text of a link to an id that stands without words of its own. */
export type NameOf = (id: string) => string;

const TAGS: Record<string, string> = { paragraph: 'p', emphasis: 'em', strong: 'strong', heading: 'h3' };

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * A text of the content as HTML that outlives the site's addresses: links are `ref:<id>` and `manual:<id>`.
 * @param nodes of a tree that the content check accepts
 */
export function neutralHtml(file: Pick<ContentFile, 'source'>, nodes: readonly TreeNode[], nameOf: NameOf): string {
  const all = (inside: readonly TreeNode[]): string => inside.map(render).join('');
  const render = (node: TreeNode): string => {
    if (node.type === 'text') return escapeText(node.value ?? '').replaceAll('\n', ' ');
    if (node.type === 'break') return '<br>';
    if (node.type === 'list') return list(node);
    if (node.name === 'Ref' || node.name === 'Manual') return link(node);
    const tag = TAGS[node.type];
    return tag ? `<${tag}>${all(node.children ?? [])}</${tag}>` : all(node.children ?? []);
  };
  const list = (node: TreeNode): string => {
    const [tag, items] = [node.ordered ? 'ol' : 'ul', node.children ?? []];
    const loose = [node, ...items].some(({ spread }) => spread === true);
    return `<${tag}>${items.map((item) => `<li>${all(loose ? (item.children ?? []) : unwrapped(item))}</li>`).join('')}</${tag}>`;
  };
  const link = (node: TreeNode): string => {
    const id = String((attributesOf(file.source, node).value as Record<string, unknown>).id);
    const text = all(node.children ?? []) || escapeText(nameOf(id));
    return `<a href="${node.name === 'Ref' ? 'ref' : 'manual'}:${id}">${text}</a>`;
  };
  return all(nodes);
}

/** The text of an item of a list without blank lines stands in it directly. */
const unwrapped = ({ children = [] }: TreeNode): TreeNode[] =>
  children.flatMap((child) => (child.type === 'paragraph' ? (child.children ?? []) : [child]));

/** The words of such HTML, as one line. */
export const wordsOf = (html: string): string =>
  html
    .replaceAll(/<\/(p|li|h3)>|<br>/g, ' ')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** The same HTML with addresses for its links; a link without one becomes its words. */
export function withAddresses(html: string, addressOf: (kind: 'ref' | 'manual', id: string) => string | undefined) {
  return html.replaceAll(
    /<a href="(ref|manual):([^"]+)">(.*?)<\/a>/g,
    (_, kind: 'ref' | 'manual', id: string, text) => {
      const address = addressOf(kind, id);
      const outward = kind === 'manual' ? ' rel="external noopener" hreflang="en"' : '';
      return address === undefined
        ? text
        : `<a href="${escapeText(address).replaceAll('"', '&quot;')}"${outward}>${text}</a>`;
    },
  );
}

import { defaultTreeAdapter } from 'parse5';
import { attribute, type Element, type Node, textOf, walk } from '../html.ts';

/** What parts an item from the next one already: a mark at its end, or before its last word ("…, and"). */
const PARTED = /[.?!:;,]$|,\s*\S+$/;

/** What parts the header of a row from what is said of it. */
const SAID_OF = ': ';

/** Makes the items of lists run on as parts of one sentence: Pagefind would end each with a full stop. */
export function runOn(element: Element): void {
  for (const { tagName, childNodes } of walk(element)) {
    if (tagName !== 'ul' && tagName !== 'ol') continue;
    const items = childNodes.filter((child): child is Element => 'tagName' in child && child.tagName === 'li');
    items.forEach((item, index) => {
      const last = index === items.length - 1;
      inline(item, last ? '' : PARTED.test(textOf(item).trim()) ? ' ' : '; ');
    });
  }
}

/** Makes the cells of a row run on as what is said of its header, apart from those that are not what it is found by. */
export function rowOn(row: Element): void {
  const cells = row.childNodes.filter((child): child is Element => 'tagName' in child);
  for (const cell of cells) {
    if (attribute(cell, 'data-pagefind-ignore') !== undefined || attribute(cell, 'class') === 'long') continue;
    const text = saidIn(cell).replace(/\s+/g, ' ').trim();
    cell.childNodes = [];
    inline(cell, `${text}${cell.tagName === 'th' ? SAID_OF : '. '}`);
  }
}

/** The text inside an element but for remarks, which it is not found by. */
function saidIn(node: Node): string {
  if ('tagName' in node && attribute(node, 'class')?.split(' ').includes('meta')) return '';
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(saidIn).join('') : '';
}

function inline(item: Element, after: string): void {
  item.tagName = 'span';
  item.nodeName = 'span';
  defaultTreeAdapter.insertText(item, after);
}

import { parseFragment } from 'parse5';
import { type Element, textOf, walk } from '../html.ts';

/** What parts an item from the next one already: a mark at its end, or before its last word ("…, and"). */
const PARTED = /[.?!:;,]$|,\s*\S+$/;

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

function inline(item: Element, after: string): void {
  item.tagName = 'span';
  item.nodeName = 'span';
  item.childNodes.push(...parseFragment(after).childNodes);
}

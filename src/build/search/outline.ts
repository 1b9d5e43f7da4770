import { attribute, type Element } from '../html.ts';

/**
 * Leaves of a page what says what it is about: its opening and its headings, and what is marked for the index.
 * What it says in full is found as clauses, questions and rows of their own, or would outweigh them.
 */
export function keepOutline(element: Element): void {
  element.childNodes = element.childNodes.filter((child) => {
    if (!('tagName' in child)) return false;
    if (tells(child)) return true;
    keepOutline(child);
    return child.childNodes.length > 0 || isMarked(child);
  });
}

function tells(element: Element): boolean {
  const classes = (attribute(element, 'class') ?? '').split(' ');
  return /^h[23]$/.test(element.tagName) || classes.includes('lede');
}

const isMarked = ({ attrs }: Element) => attrs.some(({ name }) => name.startsWith('data-pagefind-'));

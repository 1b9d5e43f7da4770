import { serializeOuter } from 'parse5';
import { attribute, type Element, textOf, walk } from '../html.ts';

/** A part of a page as it is found. */
export interface Part {
  /** Id of its heading. */
  id?: string;
  title: string;
  /** What it is cited by: its id, its number. */
  refs: string[];
  /** Its text, with whatever else Pagefind reads from attributes in it. */
  html: string;
}

/** Elements that a browser sets apart and Pagefind runs together. */
const APART = /<\/?(?:dt|dd|th|caption|summary|figcaption)\b/g;

/**
 * Takes an element out of its page.
 * @param address of the page, for the error
 * @throws {Error} when it has no heading
 */
export function cutOut(element: Element, address: string): Part {
  const inside = [...walk(element)];
  const heading = inside.find(({ tagName }) => /^h[1-6]$/.test(tagName));
  if (!heading) throw new Error(`${address}: what is to be found here has no heading`);
  const id = attribute(heading, 'id');
  const number = inside.find((one) => attribute(one, 'class') === 'n' && one.parentNode === heading);
  const title = plain(heading)
    .slice(number && plain(number).length)
    .trim();
  for (const one of [heading, ...inside.filter(({ tagName }) => tagName === 'noscript'), element]) remove(one);
  const refs = [id, number && plain(number)].filter((ref) => ref !== undefined);
  return { ...(id && { id }), title, refs, html: serializeOuter(element).replace(APART, ' $&') };
}

function remove(element: Element): void {
  const siblings = element.parentNode?.childNodes;
  siblings?.splice(siblings.indexOf(element), 1);
}

function plain(element: Element): string {
  return textOf(element).replace(/\s+/g, ' ').trim();
}

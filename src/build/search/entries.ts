import { attribute, type Element, elementsOf } from '../html.ts';
import { cutOut, givenTitle, type Part } from './part.ts';

/** Something that can be found: a clause, a question, a page. */
export interface Entry extends Part {
  /** Its address from the root of the site, without the base path. */
  url: string;
  language: string;
  /** What the page says of itself, if the entry is the page. */
  description?: string;
  /** Title of the page that it stands on, if it is not the page. */
  page?: string;
}

/**
 * What can be found on a page: each element marked `data-pagefind-body`, so that a clause is found as itself.
 * One inside another is no part of it; one inside an ignored element is no entry.
 * @param address of the page from the root of the site
 * @throws {Error} when something to be found has no heading, so nothing to be shown by
 */
export function entriesOf(html: string, address: string): Entry[] {
  const elements = elementsOf(html);
  const language = attributeOf(elements, ({ tagName }) => tagName === 'html', 'lang') ?? 'unknown';
  const description = attributeOf(elements, (element) => attribute(element, 'name') === 'description', 'content');
  const main = elements.find(({ tagName }) => tagName === 'main');
  const page = main && givenTitle(main);
  const bodies = elements.filter((element) => has(element, 'body') && !ignored(element));
  // An inner one stands behind the outer one: cut out from the end, each is whole, and gone from what is around it.
  const found = bodies.reverse().map((body): Entry => {
    const part = cutOut(body, address);
    const url = part.id ? `${address}#${part.id}` : address;
    return { ...part, url, language, ...(body === main ? { description } : { page }) };
  });
  return found.reverse();
}

function attributeOf(elements: Element[], which: (element: Element) => boolean, name: string): string | undefined {
  const element = elements.find(which);
  return element && attribute(element, name);
}

function ignored(element: Element): boolean {
  for (let node: Element['parentNode'] = element; node && 'tagName' in node; node = node.parentNode) {
    if (has(node, 'ignore')) return true;
  }
  return false;
}

function has(element: Element, mark: 'body' | 'ignore'): boolean {
  return attribute(element, `data-pagefind-${mark}`) !== undefined;
}

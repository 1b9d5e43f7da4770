import { serializeOuter } from 'parse5';
import { attribute, type Element, textOf, walk } from '../html.ts';
import { keepOutline } from './outline.ts';
import { rowOn, runOn } from './run-on.ts';

/** A part of a page as it is found. */
export interface Part {
  /** Id of the heading that it is shown by, or its own where it states a title. */
  id?: string;
  title: string;
  /** What it is cited by: its id, its number. */
  refs: string[];
  /** Its text, with whatever else Pagefind reads from attributes in it. */
  html: string;
}

const TITLE = /^title:/;

/** Elements that a browser sets apart and Pagefind runs together. */
const APART = /<\/?(?:dt|dd|th|caption|summary|figcaption)\b/g;

/**
 * Takes an element out of its page.
 * @param address of the page, for the error
 * @throws {Error} when it has neither title nor heading, so nothing to be shown by
 */
export function cutOut(element: Element, address: string): Part {
  const heading = [...walk(element)].find(({ tagName }) => /^h[1-6]$/.test(tagName));
  const named = givenTitle(element);
  const shown = named === undefined ? heading && headed(heading) : { title: named, refs: [], ...placeOf(element) };
  if (!shown) throw new Error(`${address}: what is to be found here has no heading`);
  for (const one of [heading, element]) if (one) remove(one);
  if (element.tagName === 'main') keepOutline(element);
  runOn(element);
  if (element.tagName === 'tr') rowOn(element);
  return { ...shown, html: serializeOuter(element).replace(APART, ' $&') };
}

/** The title that an element states instead of leaving it to its heading. */
export function givenTitle(element: Element): string | undefined {
  const meta = attribute(element, 'data-pagefind-meta');
  return meta !== undefined && TITLE.test(meta) ? meta.replace(TITLE, '') : undefined;
}

/** A page is found as a whole, anything else at its place. */
function placeOf(element: Element): Pick<Part, 'id'> {
  const id = element.tagName === 'main' ? undefined : attribute(element, 'id');
  return id ? { id } : {};
}

function headed(heading: Element): Omit<Part, 'html'> {
  const id = attribute(heading, 'id');
  const marked = [...walk(heading)].find((one) => attribute(one, 'class') === 'n');
  const number = marked && plain(marked);
  const refs = [id, number].filter((ref) => ref !== undefined);
  return { ...(id && { id }), refs, title: plain(heading).slice(number?.length).trim() };
}

function remove(element: Element): void {
  const siblings = element.parentNode?.childNodes;
  siblings?.splice(siblings.indexOf(element), 1);
}

function plain(element: Element): string {
  return textOf(element).replace(/\s+/g, ' ').trim();
}

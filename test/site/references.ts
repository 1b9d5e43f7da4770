import { attribute, type Element } from '../../src/build/html.ts';
import type { Built, Page } from './built.ts';

/** Attributes that name other addresses, and those that name ids of the same page. */
const ADDRESSES = ['href', 'src', 'action', 'formaction', 'poster', 'data-copy'];
const IDS = [
  'for',
  'list',
  'form',
  'popovertarget',
  'commandfor',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'aria-activedescendant',
];

/** What a page points at that is not there, each with the page and the reason. */
export function brokenReferences(built: Built, base = ''): string[] {
  const ids = new Map(built.pages.map((page) => [page.address, idsOf(page)]));
  return built.pages.flatMap((page) => [
    ...addressesIn(page).flatMap((value) => complain(page, value, problem(built, ids, page, value, base))),
    ...idsNamedIn(page).flatMap((id) => complain(page, id, ids.get(page.address)?.has(id) ? '' : 'no such id here')),
  ]);
}

/** The addresses on other sites that a page links. */
export function outwardLinks(page: Page): string[] {
  return addressesIn(page).filter((value) => /^([a-z+.-]+:|\/\/)/i.test(value));
}

/** The elements of a page that would load something from another site without a click. */
export function foreignLoads(page: Page): Element[] {
  return page.elements.filter((element) => {
    const links = element.tagName === 'a' || element.tagName === 'area' || isPlainLink(element);
    return (
      !links &&
      ['src', 'href', 'data', 'srcset', 'poster'].some((name) =>
        /^([a-z]+:)?\/\//i.test(attribute(element, name) ?? ''),
      )
    );
  });
}

/** A `link` that names an address without loading it. */
function isPlainLink(element: Element): boolean {
  return element.tagName === 'link' && /^(canonical|alternate|license|author)$/.test(attribute(element, 'rel') ?? '');
}

function problem(built: Built, ids: Map<string, Set<string>>, page: Page, value: string, base: string): string {
  const origin = 'http://site.invalid';
  const url = new URL(value, `${origin}${base}${page.address}`);
  if (url.origin !== origin) return '';
  if (!url.pathname.startsWith(`${base}/`)) return 'leads out of the base path';
  const address = decodeURIComponent(url.pathname.slice(base.length));
  if (!built.addresses.has(address))
    return built.addresses.has(`${address}/`) ? 'lacks the slash at its end' : 'leads nowhere';
  const id = decodeURIComponent(url.hash.slice(1));
  return id && !ids.get(address)?.has(id) ? 'has no such place on its page' : '';
}

function complain(page: Page, value: string, why: string): string[] {
  return why ? [`${page.address} "${value}": ${why}`] : [];
}

function addressesIn(page: Page): string[] {
  return valuesOf(page, ADDRESSES);
}

function idsNamedIn(page: Page): string[] {
  return valuesOf(page, IDS).flatMap((value) => value.split(/\s+/).filter(Boolean));
}

function valuesOf({ elements }: Page, names: string[]): string[] {
  return elements.flatMap((element) => names.flatMap((name) => attribute(element, name) ?? []));
}

function idsOf({ elements }: Page): Set<string> {
  return new Set(elements.flatMap((element) => attribute(element, 'id') ?? []));
}

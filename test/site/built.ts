import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { attribute, type Element, elementsOf } from '../../src/build/html.ts';

/** A page of the built site. */
export interface Page {
  /** Its address from the root of the site, `/faqs/`; the base path is not part of it. */
  address: string;
  html: string;
  elements: Element[];
}

/** The built site as it lies on the disk. */
export interface Built {
  dir: string;
  pages: Page[];
  /** Addresses of everything that can be asked for. */
  addresses: Set<string>;
}

export const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/**
 * Reads a built site.
 * @throws when it was not built, or holds no page
 */
export function readBuilt(dir = dist): Built {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length).replaceAll('\\', '/'));
  const pages = files.filter((file) => file.endsWith('.html')).map((file) => readPage(dir, file));
  if (pages.length === 0) throw new Error(`no page in ${dir}`);
  return { dir, pages, addresses: new Set(files.map(addressOf)) };
}

/** The elements of a page with an attribute, and its value. */
export function* withAttribute(page: Page, name: string): Generator<{ element: Element; value: string }> {
  for (const element of page.elements) {
    const value = attribute(element, name);
    if (value !== undefined) yield { element, value };
  }
}

function readPage(dir: string, file: string): Page {
  const html = readFileSync(join(dir, file), 'utf8');
  return { address: addressOf(file), html, elements: elementsOf(html) };
}

function addressOf(file: string): string {
  return file.replace(/\/index\.html$/, '/');
}

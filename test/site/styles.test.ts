import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { attribute } from '../../src/build/html.ts';
import { type Page, readBuilt } from './built.ts';

const { dir, pages } = readBuilt();

/** The classes that a style sheet names, by its address. */
const sheets = new Map(
  readdirSync(join(dir, '_astro'))
    .filter((file) => file.endsWith('.css'))
    .map((file) => {
      const css = readFileSync(join(dir, '_astro', file), 'utf8');
      return [`/_astro/${file}`, [...css.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name)];
    }),
);

const onScreen = (page: Page) =>
  page.elements
    .filter((element) => attribute(element, 'rel') === 'stylesheet' && attribute(element, 'media') !== 'print')
    .flatMap((element) => sheets.get(attribute(element, 'href') ?? '') ?? []);

test('a class that is styled anywhere is styled on every page that uses it', () => {
  const styled = new Set(pages.flatMap(onScreen));
  const bare = pages.flatMap((page) => {
    const here = new Set(onScreen(page));
    const used = page.elements.flatMap((element) => (attribute(element, 'class') ?? '').split(/\s+/));
    return [...new Set(used)]
      .filter((name) => styled.has(name) && !here.has(name))
      .map((name) => `${page.address} .${name}`);
  });
  expect(styled.size).toBeGreaterThan(100);
  expect(bare).toEqual([]);
});

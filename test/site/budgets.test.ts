import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { attribute } from '../../src/build/html.ts';
import { type Page, readBuilt } from './built.ts';

const { dir, pages } = readBuilt();

/** What is read, and the most that its HTML and CSS may weigh together; the first that fits counts. */
const budgets: [RegExp, number][] = [
  [/^\/policies\/all\/$/, 30_000],
  [/^\/(policies|clauses|faqs|readings)\//, 14_000],
  [/^\/(hardware\/.+|machines)\/$/, 14_000],
];
const reading = pages.flatMap((page) => {
  const [, most] = budgets.find(([pattern]) => pattern.test(page.address)) ?? [];
  return most ? [{ page, most, address: page.address }] : [];
});

test('there are pages to weigh', () => expect(reading.length).toBeGreaterThan(10));

test.each(reading)('$address weighs at most $most bytes with its styles', ({ page, most }) => {
  const weight =
    gzipped(Buffer.from(page.html)) + sum(stylesOf(page).map((file) => gzipped(readFileSync(join(dir, file)))));
  expect(weight).toBeLessThanOrEqual(most);
});

test('a page that is read waits for no script', () => {
  const waits = reading.filter(({ page }) =>
    page.elements.some(
      (element) => element.tagName === 'astro-island' || (element.tagName === 'script' && blocks(element.attrs)),
    ),
  );
  expect(waits.map(({ address }) => address)).toEqual([]);
});

function stylesOf({ elements }: Page): string[] {
  return (
    elements
      .filter((element) => element.tagName === 'link' && attribute(element, 'rel') === 'stylesheet')
      // No screen waits for what is meant for paper.
      .filter((element) => attribute(element, 'media') !== 'print')
      .flatMap((element) => attribute(element, 'href') ?? [])
  );
}

function blocks(attrs: { name: string; value: string }[]): boolean {
  const has = (name: string) => attrs.find((one) => one.name === name);
  return has('src') !== undefined && has('type')?.value !== 'module' && !has('defer') && !has('async');
}

function gzipped(content: Buffer): number {
  return gzipSync(content, { level: 9 }).length;
}

function sum(numbers: number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy, inlineSources } from '../../src/build/headers-csp.ts';
import { headersFor, parseHeaders } from '../../src/build/headers-file.ts';
import { attribute, textOf } from '../../src/build/html.ts';
import { type Page, readBuilt } from './built.ts';

const { dir, pages } = readBuilt();
const rules = parseHeaders(readFileSync(join(dir, '_headers'), 'utf8'));

const title = (page: Page) =>
  page.elements
    .filter(({ tagName }) => tagName === 'title')
    .map(textOf)[0]
    ?.trim() ?? '';
const description = (page: Page) => meta(page, 'name', 'description');

test.each([
  ['title', title],
  ['description', description],
])('every page has a %s of its own', (_, read) => {
  const texts = pages.map(read);
  expect(texts.filter((text, index) => !text || texts.indexOf(text) !== index)).toEqual([]);
});

test('every page says its language', () =>
  expect(pages.filter(({ elements }) => !attribute(elements[0] ?? never(), 'lang'))).toEqual([]));

test('every page has one heading of the first rank, and none skips a rank', () => {
  const wrong = pages.filter(({ elements }) => {
    const ranks = elements.flatMap(({ tagName }) => /^h([1-6])$/.exec(tagName)?.[1] ?? []).map(Number);
    const skips = ranks.some((rank, index) => rank > (ranks[index - 1] ?? 0) + 1);
    return skips || ranks.filter((rank) => rank === 1).length !== 1;
  });
  expect(wrong.map(({ address }) => address)).toEqual([]);
});

describe('on every page', () => {
  test('the policy stands ahead of all that it is about, and allows what is inline and no more', () => {
    const wrong = pages.filter((page) => {
      const { index, content } = policyOf(page);
      const before = page.elements.slice(0, index).map(({ tagName }) => tagName);
      return (
        before.some((name) => /^(script|style|link)$/.test(name)) ||
        content !== contentSecurityPolicy(inlineSources(page.html))
      );
    });
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  test('the header allows what the page itself allows', () => {
    const wrong = pages.filter((page) => {
      const header = headersFor(rules, page.address).get('Content-Security-Policy') ?? '';
      return !policyOf(page)
        .content.split('; ')
        .every((directive) => covers(header, directive));
    });
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  test('no style and no handler stands in an attribute, where no hash can allow it', () => {
    const wrong = pages.filter(({ elements }) =>
      elements.some(({ attrs }) => attrs.some(({ name }) => name === 'style' || /^on/.test(name))),
    );
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });
});

test('no line of _headers is longer than hosts accept', () => {
  const lines = readFileSync(join(dir, '_headers'), 'utf8').split('\n');
  expect(lines.filter((line) => line.length >= 2000)).toEqual([]);
});

function meta({ elements }: Page, key: string, name: string): string {
  const found = elements.find((element) => element.tagName === 'meta' && attribute(element, key) === name);
  return (found && attribute(found, 'content')) ?? '';
}

function policyOf({ elements }: Page): { index: number; content: string } {
  const index = elements.findIndex((element) => attribute(element, 'http-equiv') === 'content-security-policy');
  const element = elements[index];
  return { index, content: (element && attribute(element, 'content')) ?? '' };
}

function covers(header: string, directive: string): boolean {
  const [name, ...sources] = directive.split(' ');
  const allowed =
    header
      .split('; ')
      .find((one) => one.startsWith(`${name} `))
      ?.split(' ') ?? [];
  return sources.every((source) => allowed.includes(source));
}

function never(): never {
  throw new Error('a page without any element');
}

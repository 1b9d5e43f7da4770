import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { elementsOf } from '../../src/build/html.ts';
import { type Built, readBuilt } from './built.ts';
import { brokenReferences, foreignLoads, outwardLinks } from './references.ts';

const built = readBuilt();
const read = (name: string) => readFileSync(new URL(`../../content/data/${name}.json`, import.meta.url), 'utf8');

const LISTS = ['hardware', 'vendors', 'trunks', 'integrations', 'machines', 'lists', 'partners', 'partners.sample'];

/** Addresses of the official pages, of the sources that the lists name for what they say, and of companies. */
const named = ['manuals', ...LISTS].flatMap((name) => [
  ...[...read(name).matchAll(/"(https?:[^"]+)"/g)].map(([, url = '']) => url),
  ...[...read(name).matchAll(/"email": "([^"]+)"/g)].map(([, email]) => `mailto:${email}`),
  ...[...read(name).matchAll(/"phone": "([^"]+)"/g)].map(([, phone]) => `tel:${phone}`),
]);

test('every link and every anchor leads somewhere', () => expect(brokenReferences(built)).toEqual([]));

test('a link out of the site is an official page, a source of the lists, or a company', () => {
  const known = new Set(named);
  const strays = built.pages.flatMap((page) => outwardLinks(page).filter((url) => !known.has(url)));
  expect(strays).toEqual([]);
});

test('no page loads anything from another site', () =>
  expect(built.pages.filter((page) => foreignLoads(page).length > 0).map(({ address }) => address)).toEqual([]));

describe('a reference is checked', () => {
  const site = (html: string): Built => ({
    dir: '',
    addresses: new Set(['/', '/faqs/', '/a.css']),
    pages: [
      { address: '/', html, elements: elementsOf(html) },
      { address: '/faqs/', html: '', elements: elementsOf('<p id="faq.stun">') },
    ],
  });
  const broken = (html: string, base?: string) => brokenReferences(site(html), base);

  test.each([
    '<a href="/faqs/#faq.stun">',
    '<a href="faqs/?a=b">',
    '<a href="https://a.example/">',
    '<b id="x"></b><a href="#x">',
  ])('%s holds', (html) => expect(broken(html)).toEqual([]));

  test.each([
    ['<a href="/nowhere/">', 'leads nowhere'],
    ['<a href="/faqs">', 'slash'],
    ['<a href="/faqs/#faq.eol">', 'no such place'],
    ['<a href="#x">', 'no such place'],
    ['<link href="/b.css">', 'leads nowhere'],
    ['<label for="x">', 'no such id'],
    ['<p aria-describedby="x">', 'no such id'],
  ])('%s does not', (html, why) => expect(broken(html).join()).toContain(why));

  test('a link that forgets the base path is broken', () => {
    expect(broken('<a href="/support/faqs/">', '/support')).toEqual([]);
    expect(broken('<a href="/faqs/">', '/support').join()).toContain('base path');
  });
});

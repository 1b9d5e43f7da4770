import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { attribute } from '../../../src/build/html.ts';
import { type Served, serve } from '../../../src/build/serve/serve.ts';
import { type Built, readBuilt } from '../../site/built.ts';
import { brokenReferences } from '../../site/references.ts';
import { englishLeft } from './english.ts';
import { buildWithPseudo, PSEUDO, TRANSLATED } from './site.ts';

const WIDTHS = [320, 1024, 1280];

/** One page of each kind, and a result. */
const KINDS = [
  '/',
  '/policies/',
  '/policies/levels/',
  '/policies/exclusions/',
  '/policies/all/',
  '/clauses/levels.two/',
  '/faqs/',
  '/readings/',
  '/wizards/',
  '/wizards/support-level/',
  '/wizards/support-level/?partner=silver&issue=general&hosting=hosted&product=other&system=production&size=5-64sc&setup=ok&opener=admin&policy=2026-11-22',
  '/wizards/support-level/table/',
  '/search/',
  '/privacy/',
];

let copy: string;
let built: Built;
let site: Served;
let browser: Browser;
let names: string[];

beforeAll(async () => {
  copy = buildWithPseudo();
  built = readBuilt(join(copy, 'dist'));
  site = await serve(built.dir);
  browser = await chromium.connect(inject('browser'));
  names = namesIn(join(copy, 'content/data'));
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await site?.close();
  if (copy) rmSync(copy, { recursive: true });
});

const addressOf = (path: string) => new URL(`${PSEUDO.id}${path}`, site.url).href;

async function open(path: string, width: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
  await page.goto(addressOf(path), { waitUntil: 'networkidle' });
  return page;
}

describe('in a language whose every word is a third longer', () => {
  test.each(KINDS)('%s says nothing in English but what it marks as English', async (path) => {
    const page = await open(path, 1280);
    expect(await englishLeft(page, names)).toEqual([]);
    await page.close();
  });

  test.each(KINDS.flatMap((path) => WIDTHS.map((width) => ({ path, width }))))(
    '$path is no wider than a window of $width px',
    async ({ path, width }) => {
      const page = await open(path, width);
      const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
      await page.close();
      expect(scrollWidth).toBe(clientWidth);
    },
  );
});

describe('a language of its own', () => {
  const pages = () => built.pages.filter(({ address }) => address.startsWith(`/${PSEUDO.id}/`));

  test('has every page that the default language has', () => {
    const english = built.pages.filter(
      ({ address }) => !address.startsWith(`/${PSEUDO.id}/`) && address !== '/404.html',
    );
    expect(pages().length).toBe(english.length);
    expect(pages().length).toBeGreaterThan(80);
  });

  test('says so on each of them', () =>
    expect(pages().filter(({ elements }) => elements[0] && attribute(elements[0], 'lang') !== PSEUDO.id)).toEqual([]));

  test('is linked from the same page in the other language, and links back', () =>
    expect(brokenReferences(built)).toEqual([]));
});

describe('what a language lacks', () => {
  const visit = async <T>(path: string, look: (page: Page) => Promise<T>): Promise<T> => {
    const page = await open(path, 1280);
    try {
      return await look(page);
    } finally {
      await page.close();
    }
  };

  test('is announced on the page', () =>
    visit('/policies/levels/', async (page) => expect(await page.locator('.untranslated').isVisible()).toBe(true)));

  test('is not announced where nothing is lacking', () =>
    visit('/wizards/', async (page) => expect(await page.locator('.untranslated').count()).toBe(0)));

  test('stands there as what it is, beside what the language has', () =>
    visit('/faqs/', async (page) => {
      const language = (id: string) => page.locator(`h2[id="${id}"]`).getAttribute('lang');
      expect([await language(TRANSLATED), await language('faq.eol')]).toEqual([PSEUDO.id, 'en']);
    }));
});

/** Names that data give: of makers, models, providers, countries and official pages. */
function namesIn(folder: string): string[] {
  const texts = (value: unknown): string[] =>
    typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(texts) : [];
  return readdirSync(folder).flatMap((file) => texts(JSON.parse(readFileSync(join(folder, file), 'utf8'))));
}

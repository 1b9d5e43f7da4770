import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { attribute, textOf } from '../../../src/build/html.ts';
import { type Opened, test } from '../harness.ts';
import { onePageOfEachKind } from '../kinds.ts';
import { englishLeft, type Known } from './english.ts';
import { covered, stickingOut } from './no-room.ts';
import { type Elsewhere, PSEUDO, TRANSLATED } from './site.ts';

const WIDTHS = [320, 1024, 1280];

/** The page for what is not there has one language, the first. */
const NOT_FOUND = '/404.html';

/** Addresses that show what the page alone does not. */
const STATES = [
  '/wizards/support-level/?partner=silver&issue=general&hosting=hosted&product=other&system=production&size=5-64sc&setup=ok&opener=admin&policy=2026-11-22',
];

/** Proves that a further language needs no code, and that its words may be longer. */
export function proveLanguage(site: () => Elsewhere): void {
  const at = (path: string) => `${site().url}${PSEUDO.id}${path}`;
  const own = () => site().built.pages.filter(({ address }) => address.startsWith(`/${PSEUDO.id}/`));

  describe('in a language whose every word is a third longer', () => {
    test('nothing is said in English but what is marked as English, and every layout holds', async ({ openPage }) => {
      const opened = await openPage({ site: site().url, shared: true });
      const ofOrigin = site().built.pages.filter(({ address }) => !address.startsWith(`/${PSEUDO.id}/`));
      const kinds = onePageOfEachKind(ofOrigin).map(({ address }) => address);
      expect(kinds.length).toBeGreaterThan(20);
      const wrong: Record<string, string[]> = {};
      for (const path of [...kinds, ...STATES].filter((one) => one !== NOT_FOUND)) {
        const found = await problemsOf(opened, at(path), known(site()));
        if (found.length > 0) wrong[path] = found;
      }
      expect(wrong).toEqual({});
    }, 240_000);

    test('there is every page, and each says its language', () => {
      const without = site().built.pages.length - own().length;
      expect(own().length).toBe(without - [NOT_FOUND].length);
      expect(own().filter(({ elements }) => elements[0] && attribute(elements[0], 'lang') !== PSEUDO.id)).toEqual([]);
    });
  });

  describe('what a language lacks', () => {
    test('is found there all the same', async ({ openPage }) => {
      const { page, visit } = await openPage({ site: site().url, shared: true });
      await visit(at('/search/?q=stun'));
      await page.locator('a.hit[href*="#excluded.stun"]').waitFor();
    });

    test.for([
      ['/policies/levels/', 1],
      ['/wizards/', 0],
    ] as const)('is announced on the page: %s, %i', async ([path, notices], { openPage }) => {
      const { page, visit } = await openPage({ site: site().url, shared: true });
      await visit(at(path));
      expect(await page.locator('.untranslated:visible').count()).toBe(notices);
    });

    test('stands there as what it is, beside what the language has', async ({ openPage }) => {
      const { page, visit } = await openPage({ site: site().url, shared: true });
      await visit(at('/faqs/'));
      const language = (id: string) => page.locator(`h2[id="${id}"]`).getAttribute('lang');
      expect([await language(TRANSLATED), await language('faq.eol')]).toEqual([PSEUDO.id, 'en']);
    });
  });
}

/** What is wrong with a page: English that is not marked, and at each width what has no room. */
async function problemsOf(opened: Opened, address: string, names: Known): Promise<string[]> {
  await settled(opened, address);
  const found = await englishLeft(opened.page, names);
  for (const width of WIDTHS) {
    await resize(opened.page, width);
    for (const look of [covered, stickingOut]) {
      found.push(...(await opened.page.evaluate(look)).map((what) => `at ${width} px: ${what}`));
    }
  }
  return found;
}

/** Opens a page and waits until its scripts, if it is made by any, have made it. */
async function settled({ page, visit }: Opened, address: string): Promise<void> {
  await resize(page, 1280);
  await visit(address);
  if (await page.locator('astro-island, main [role=search]').count()) await page.waitForLoadState('networkidle');
}

/** A window has its new width a frame after it was given. */
async function resize(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.waitForFunction((wide) => document.documentElement.clientWidth === wide, width);
}

/** Names that data give, of makers, models, providers, countries and holidays; titles that the language borrows. */
function known({ data, built }: Elsewhere): Known {
  const headings = built.pages
    .filter(({ address }) => /^\/(policies|faqs|readings|clauses|hardware)\//.test(address))
    .flatMap(({ elements }) => elements.filter(({ tagName }) => /^h[1-4]$/.test(tagName)));
  return { names: namesIn(data), titles: [...new Set(headings.map((heading) => textOf(heading).trim()))] };
}

function namesIn(folder: string): string[] {
  const texts = (value: unknown): string[] =>
    typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(texts) : [];
  return readdirSync(folder).flatMap((file) => texts(JSON.parse(readFileSync(join(folder, file), 'utf8'))));
}

import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { because } from '../../src/engine/ask.ts';
import type { Receipt } from '../../src/engine/receipt.ts';
import { readBuilt } from '../site/built.ts';
import { HEADLINES } from '../unit/engine/samples.ts';
import { test } from './harness.ts';
import { cases, compiled, explained, receiptOf, ui, WIZARD, words } from './wizard.ts';

const { explain, tell, ask } = ui;
const queryIn = (address: string) => new URL(address, 'https://site.example').search.slice(1);
const word = (verdict: string, value: string) => words.verdicts[verdict]?.values[value] ?? ask.depends;

const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });

/** Every line of what would change a result: its links and what it says of verdicts, by their short names. */
const linesOf = (page: Page) =>
  page.locator('.changes .rows > li:has(.effect)').evaluateAll((lines) =>
    lines.map((line) => ({
      links: [...line.querySelectorAll('a')].map(({ href }) => href),
      effects: [...line.querySelectorAll('.effect')].map(({ textContent }) => textContent ?? ''),
    })),
  );

describe('what would change a result', () => {
  /** What one line promises of every verdict that it speaks of, held against what its link gives. */
  function expectKept(effects: string[], link: string, before: Receipt): void {
    const { verdicts } = receiptOf(queryIn(link));
    const said = Object.keys(verdicts).flatMap((id) => {
      const effect = effects.find((text) => text.split(':')[0]?.includes(words.verdicts[id]?.short ?? ''));
      return effect === undefined ? [] : [{ id, effect }];
    });
    expect(said.length).toBeGreaterThan(0);
    for (const { id, effect } of said) {
      const { verdict = '', possible = [verdict] } = verdicts[id] ?? {};
      for (const value of [...possible, before.verdicts[id]?.verdict ?? '']) expect(effect).toContain(word(id, value));
    }
  }

  test.for(Object.entries(HEADLINES))('is what its links lead to: %s', async ([, query], { openPage }) => {
    const { page, visit } = await openPage();
    await visit(`${WIZARD}?${query}#result`);
    await explained(page);
    for (const { links, effects } of await linesOf(page)) {
      expect(links.length).toBeGreaterThan(0);
      for (const link of links) expectKept(effects, link, receiptOf(query));
    }
  });

  test('is followed to a result that can be followed back', async ({ openPage }) => {
    const { page, visit } = await openPage();
    await visit(`${WIZARD}?${HEADLINES['level-1']}&size=5-64sc`);
    await explained(page);
    await page.getByRole('link', { name: words.facts.partner?.values.gold?.label ?? '' }).click();
    await page.waitForSelector('.verdict h1:focus');
    expect(await page.locator('.verdict h1').innerText()).toBe(words.headlines['level-3']?.title);
    await page.goBack();
    expect(await page.locator('.verdict h1').innerText()).toBe(words.headlines['level-1']?.title);
  });

  test('begins, while something is open, with the questions that settle it', async ({ openPage }) => {
    const { page, visit } = await openPage();
    await visit(`${WIZARD}?${HEADLINES['levels-known']}`);
    await explained(page);
    expect(await page.locator('.changes h3').first().innerText()).toBe(explain.change.open);
    const first = page.locator('.changes .rows').first();
    expect(await first.innerText()).toContain(words.verdicts.ticket?.short);
    await first.getByRole('link', { name: words.facts.opener?.question ?? '' }).click();
    expect(await page.locator('.wizard h1').innerText()).toBe(words.facts.opener?.question);
  });

  test('folds what is worse away, and says so where nothing is better', async ({ openPage }) => {
    const { page, visit } = await openPage();
    await visit(`${WIZARD}?${cases.granted.replace('gold', 'titanium')}`);
    await explained(page);
    expect(await page.getByText(explain.change.best).isVisible()).toBe(true);
    const worse = page.locator('.changes > details').last();
    expect(await worse.getAttribute('open')).toBeNull();
    expect(await worse.locator('.effect').count()).toBeGreaterThan(5);
  });
});

describe('the trail of a verdict', () => {
  const { pages } = readBuilt();
  const tables = pages.find(({ address }) => address === `${WIZARD}table/`)?.html ?? '';

  test.for([cases.granted, cases.refused, cases.conditional, cases.unknown])(
    'names the answers that it rests on, its rules and its clauses: %s',
    async (query, { openPage }) => {
      const { page, visit } = await openPage();
      await visit(`${WIZARD}?${query}#result`);
      await explained(page);
      await unfold(page);
      const answers = Object.fromEntries(new URLSearchParams(query));
      const trails = await page.locator('.trail').evaluateAll((all) =>
        all.map((trail) => ({
          verdict: trail.closest('details')?.querySelector('summary')?.ariaLabel ?? '',
          rests: [...(trail.children[0]?.querySelectorAll('li') ?? [])].map(({ textContent }) => textContent ?? ''),
          rules: [...trail.querySelectorAll<HTMLAnchorElement>('a:has(code)')].map(({ hash }) => hash.slice(1)),
          quotes: [...trail.querySelectorAll('blockquote')].map(({ textContent }) => textContent?.trim() ?? ''),
        })),
      );
      const { verdicts } = receiptOf(query);
      expect(trails.length).toBe(Object.keys(verdicts).length);
      for (const [id, { clauses }] of Object.entries(verdicts)) {
        const name = tell.whyOf.replace('{verdict}', words.verdicts[id]?.short);
        const trail = trails.find(({ verdict }) => verdict === name);
        const kept = because(compiled, id, answers).filter((fact) => answers[fact] !== 'unknown');
        expect(trail?.rests, id).toEqual(
          kept.map((fact) => `${words.facts[fact]?.short}: ${words.facts[fact]?.values[answers[fact] ?? '']?.label}`),
        );
        expect(trail?.quotes.length, id).toBe(clauses.length);
        expect(trail?.quotes, id).not.toContain('');
        expect(trail?.rules.length, id).toBeGreaterThan(0);
        for (const rule of trail?.rules ?? []) expect(tables).toContain(`id="${rule}"`);
      }
    },
  );
});

test('a result prints alone, whole, with its address, its edition and the day', async ({ openPage }) => {
  const { page, visit } = await openPage({ width: 720 });
  await visit(`${WIZARD}?${cases.conditional}`);
  await explained(page);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await page.locator('main details:not([open])').count()).toBe(0);
  for (const gone of ['.top', '.foot', '.copying', 'main button']) {
    const shown = await page.locator(gone).evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
    expect(shown, gone).toBe(0);
  }
  const printed = await page.locator('body').innerText();
  expect(printed).toContain(new URL(page.url()).origin + new URL(page.url()).pathname);
  expect(printed).toContain(cases.conditional);
  expect(printed).toContain('2026-11-22');
  const today = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date());
  expect(printed).toContain(explain.printed.replace('{date}', today));
  for (const kept of [explain.change.title, explain.quotes, explain.trail.rows, tell.answers])
    expect(printed).toContain(kept);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await page.locator('main details[open]').count()).toBe(0);
});

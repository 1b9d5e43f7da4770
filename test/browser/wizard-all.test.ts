import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { decide } from '../../src/engine/decide.ts';
import { headline } from '../../src/engine/headline.ts';
import { supportLevel } from '../../src/wizards/support-level/index.ts';
import { test } from './harness.ts';
import { compiled, ui, WIZARD, words } from './wizard.ts';

const MOST_KEYSTROKES = 14;

/** A case in which as many questions matter as can. */
const LONGEST = {
  partner: 'bronze',
  hosting: 'on-premise',
  product: 'other',
  system: 'production',
  size: '5-64sc',
  extensions: 'over-20',
  setup: 'ok',
  opener: 'admin',
};

const issues = supportLevel.facts.find(({ id }) => id === 'issue')?.values ?? [];
const valuesOf = (fact: string) => supportLevel.facts.find(({ id }) => id === fact)?.values ?? [];

const initial = (issue: string) => words.facts.issue?.values[issue]?.label.charAt(0).toLowerCase() ?? '';

/** Of the issues that one letter finds, the one that takes most strokes of it; and the one with most to ask. */
const tried = [
  'general',
  ...issues.filter((issue, index) => !issues.slice(index + 1).some((later) => initial(later) === initial(issue))),
];

/** The letter that finds an entry of the list of issues, as often as it takes, and the key that goes on. */
function keysForIssue(issue: string): string[] {
  const same = issues.filter((value) => initial(value) === initial(issue));
  return [...Array<string>(same.indexOf(issue) + 1).fill(initial(issue)), 'Enter'];
}

const focusedName = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.name ?? '');

describe(`all questions on one page take at most ${MOST_KEYSTROKES} keystrokes`, () => {
  test.for(tried)('for the issue %s', async (issue, { openPage }) => {
    const { page, visit } = await openPage();
    const given: Record<string, string> = { ...LONGEST, issue };
    await visit(`${WIZARD}#all`);
    await page.waitForSelector('.fields input:focus');
    let keystrokes = 0;
    const press = async (key: string) => {
      keystrokes++;
      await page.keyboard.press(key);
    };
    for (let fact = await focusedName(page); fact; fact = await focusedName(page)) {
      const keys = fact === 'issue' ? keysForIssue(issue) : [`${valuesOf(fact).indexOf(given[fact] ?? '') + 1}`];
      for (const key of keys) await press(key);
    }
    await press('Enter');
    await page.waitForSelector('.verdict h1');
    const { id } = headline(supportLevel, decide(compiled, given));
    expect(await page.locator('.verdict h1').innerText()).toBe(words.headlines[id]?.title);
    expect(keystrokes).toBeLessThanOrEqual(MOST_KEYSTROKES);
  });
});

test('a question that cannot matter any more says so, and keeps its answer', async ({ openPage }) => {
  const { page, visit } = await openPage();
  await visit(`${WIZARD}?partner=bronze&issue=general&hosting=hosted#all`);
  const hosting = page.locator('#all-hosting');
  await page.waitForSelector('#all-hosting');
  expect(await hosting.locator('legend').innerText()).not.toContain(ui.ask.all.idle);
  await page.locator('#all-issue select').selectOption('stun');
  expect(await hosting.locator('legend').innerText()).toContain(ui.ask.all.idle);
  expect(await hosting.locator('input:checked').getAttribute('value')).toBe('hosted');
  await page.locator('#all-issue select').selectOption('general');
  expect(await hosting.locator('legend').innerText()).not.toContain(ui.ask.all.idle);
  expect(new URL(page.url()).searchParams.get('hosting')).toBe('hosted');
});

test('0 is "I don\'t know"', async ({ openPage }) => {
  const { page, visit } = await openPage();
  await visit(`${WIZARD}#all`);
  await page.waitForSelector('.fields input:focus');
  await page.keyboard.press('0');
  expect(new URL(page.url()).searchParams.get('partner')).toBe('unknown');
});

test('one question at a time and all on one page lead to each other with all answers', async ({ openPage }) => {
  const { page, visit } = await openPage();
  await visit(`${WIZARD}?partner=gold`);
  await page.getByRole('link', { name: ui.ask.all.open }).click();
  await page.waitForSelector('.fields input:focus');
  expect(await page.locator('.wizard input:checked').getAttribute('value')).toBe('gold');
  await page.getByRole('link', { name: ui.ask.all.close }).click();
  expect(await page.locator('.wizard h1').innerText()).toBe(words.facts.issue?.question);
  expect(new URL(page.url()).searchParams.get('partner')).toBe('gold');
});

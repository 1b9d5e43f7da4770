import { describe, expect } from 'vitest';
import type { ReceiptVerdict } from '../../src/engine/receipt.ts';
import { supportLevel } from '../../src/wizards/support-level/index.ts';
import { test } from './harness.ts';
import { cases, explained, queryOf, receiptOf, shownVerdicts, sourceNames, ui, WIZARD, words } from './wizard.ts';

const SAMPLE = 8;
const MOST_BYTES = { question: 32_000, result: 48_000 };

/** Numbers that are the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const random = seeded(2026);
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
const sampled = Array.from({ length: SAMPLE }, () =>
  queryOf(
    Object.fromEntries(supportLevel.facts.map(({ id, values }) => [id, pick([...values, ...values, 'unknown'])])),
  ),
);

describe('a result opened from a link says what the engine says', () => {
  test.for([...Object.values(cases), ...sampled])('%s', async (query, { openPage }) => {
    const { page, visit } = await openPage();
    await visit(`${WIZARD}?${query}#result`);
    await page.waitForSelector('.verdict h1');
    const shown = await shownVerdicts(page);
    const { verdicts } = receiptOf(query);
    expect(Object.keys(shown).sort()).toEqual(
      Object.keys(verdicts)
        .map((id) => words.verdicts[id]?.name)
        .sort(),
    );
    for (const [id, verdict] of Object.entries(verdicts)) {
      const place = shown[words.verdicts[id]?.name ?? ''];
      expect(place?.word, id).toBe(words.verdicts[id]?.values[verdict.verdict] ?? ui.ask.depends);
      expect(place?.sources, id).toEqual(sourceNames(verdict));
      for (const said of sentencesOf(id, verdict)) expect(place?.text, id).toContain(said);
    }
  });
});

/** What must be said of a verdict besides its word and its sources. */
function sentencesOf(id: string, { reasons = [], condition, conditions = [], on = [], possible = [] }: ReceiptVerdict) {
  const hangsOn = condition ? [condition, ...conditions] : conditions;
  return [
    ...reasons.map((reason) => words.reasons[reason]),
    ...hangsOn.map((each) => words.conditions[each]),
    ...on.map((fact) => words.facts[fact]?.short),
    ...possible.map((value) => words.verdicts[id]?.values[value]),
  ];
}

test('what is overridden is said beside what overrides it', async ({ openPage }) => {
  const { page, visit } = await openPage();
  await visit(
    `${WIZARD}?partner=silver&issue=general&hosting=on-premise&system=production&size=single-4sc&setup=ok&opener=admin`,
  );
  await page.waitForSelector('.verdict h1');
  const shown = await shownVerdicts(page);
  const two = shown[words.verdicts['level-2']?.name ?? '']?.text;
  expect(two).toContain(words.rows['level-2.single-4sc']);
  expect(two).toContain(words.overridden['level-2.silver']);
  expect(two).not.toContain(words.overridden['level-2.hosted']);
});

test("every clause behind a settled verdict is quoted in the policy's words, and linked", async ({ openPage }) => {
  const { page, visit } = await openPage();
  await visit(`${WIZARD}?${cases.granted}`);
  await explained(page);
  const { verdicts } = receiptOf(cases.granted);
  const cited = new Set(Object.values(verdicts).flatMap(({ clauses }) => clauses));
  const quoted = await page
    .locator('.quotes > .clause > .t a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash.slice(1)));
  expect(new Set(quoted)).toEqual(cited);
  expect(quoted.length).toBe(cited.size);
});

test('a damaged link says what could not be read, keeps the rest and asks for what is missing', async ({
  openPage,
}) => {
  const { page, visit } = await openPage();
  await visit(`${WIZARD}?${cases.damaged}`);
  const notice = await page.locator('.note').first().innerText();
  for (const piece of ['gould', 'colour', 'on-premise', '1999-01-01']) expect(notice).toContain(piece);
  expect(await page.locator('.wizard h1').innerText()).toBe(words.facts.partner?.question);
  expect(await page.locator('.kv dd').first().innerText()).toBe(words.facts.hosting?.values.hosted?.label);
  await page.locator('input[value=none]').check();
  await page.getByRole('button', { name: ui.ask.question.continue }).click();
  await page.waitForSelector('.wizard h1:focus');
  expect(await page.locator('.note').count()).toBe(0);
  expect(new URL(page.url()).search).toBe(`?${queryOf({ partner: 'none', hosting: 'hosted' })}`);
});

test('markup in a damaged link is shown, not run', async ({ openPage }) => {
  const { page, visit } = await openPage();
  const markup = '<img src=x onerror=alert(1)>';
  await visit(`${WIZARD}?partner=${encodeURIComponent(markup)}`);
  expect(await page.locator('.note').first().innerText()).toContain(markup);
  expect(await page.locator('.note img').count()).toBe(0);
});

test('an answer that changes nothing is said to', async ({ openPage }) => {
  const { page, visit } = await openPage();
  await visit(`${WIZARD}?partner=silver&issue=stun&hosting=hosted&system=production&size=4sc`);
  await page.waitForSelector('.verdict h1');
  const idle = page.locator('.kv.plain > div', { hasText: ui.ask.answers.idle });
  expect(await idle.locator('dt').allInnerTexts()).toEqual([words.facts.hosting?.short, words.facts.size?.short]);
});

describe('nothing moves while the page loads', () => {
  test.for(['', '#all', ...Object.values(cases).map((query) => `?${query}`), `?${cases.partial}#result`])(
    'at %s',
    async (rest, { openPage }) => {
      for (const width of [320, 1280]) {
        const { page, visit, layoutShift } = await openPage({ width });
        await visit(`${WIZARD}${rest}`);
        await page.waitForSelector('.wizard h1');
        if (await page.locator('.verdict').count()) await explained(page);
        expect(await layoutShift(), `${width} px`).toBe(0);
      }
    },
  );
});

test('the first question is answerable within its budget', async ({ openPage }) => {
  const { visit, transferred } = await openPage();
  await visit(WIZARD);
  expect(transferred()).toBeGreaterThan(10_000);
  expect(transferred()).toBeLessThanOrEqual(MOST_BYTES.question);
});

test('a result opened from a link stands within its budget', async ({ openPage }) => {
  const { page, visit, transferred } = await openPage();
  await visit(`${WIZARD}?${cases.granted}`);
  await page.waitForSelector('.verdict h1');
  await page.waitForLoadState('networkidle');
  const stands = transferred();
  expect(stands).toBeGreaterThan(MOST_BYTES.question);
  expect(stands).toBeLessThanOrEqual(MOST_BYTES.result);
  await explained(page);
  expect(transferred()).toBeGreaterThan(stands);
});

test('what fails to load can be tried again, and the answers are kept', async ({ openPage }) => {
  const { page, visit } = await openPage({ expected: /support-level\.en\.json|ERR_FAILED/ });
  await page.route('**/support-level.en.json', (route) => route.abort());
  await visit(`${WIZARD}?${cases.granted}`);
  await page.getByText(ui.ask.failed.text).waitFor();
  await page.unroute('**/support-level.en.json');
  await page.getByRole('button', { name: ui.ask.failed.retry }).click();
  await page.waitForSelector('.verdict h1');
  expect(await page.locator('.verdict h1').innerText()).toBe(words.headlines['level-3']?.title);
});

test('a result stands without what explains it, and that can be tried again', async ({ openPage }) => {
  const { page, visit } = await openPage({ expected: /clauses\.en\.json|ERR_FAILED/ });
  await page.route('**/clauses.en.json', (route) => route.abort());
  await visit(`${WIZARD}?${cases.granted}`);
  await page.waitForSelector('.verdict h1');
  await page.getByText(ui.ask.failed.text).waitFor();
  await page.unroute('**/clauses.en.json');
  await page.getByRole('button', { name: ui.ask.failed.retry }).click();
  await page.waitForSelector('.changes');
});

import type { Page } from 'playwright';
import { expect } from 'vitest';
import { mostQuestionsLeft, nextQuestion } from '../../src/engine/ask.ts';
import type { Answers } from '../../src/engine/model.ts';
import { test } from './harness.ts';
import { cases, compiled, ui, WIZARD, words } from './wizard.ts';

const heading = (page: Page) => page.locator('.wizard h1').innerText();
const answersIn = (page: Page): Answers => {
  const { policy: _, ...answers } = Object.fromEntries(new URL(page.url()).searchParams);
  return answers;
};
const focused = (page: Page) => page.evaluate(() => document.activeElement?.tagName);

/** Gives an answer by the keyboard alone, beginning where the focus is. */
async function answer(page: Page, fact: string, value: string): Promise<void> {
  const inGroup = () => page.evaluate((name) => (document.activeElement as HTMLInputElement)?.name === name, fact);
  for (let tabs = 0; !(await inGroup()); tabs++) {
    expect(tabs, 'the question is reached by the tab key').toBeLessThan(20);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Space');
  const chosen = () => page.locator(`input[name="${fact}"]:checked`).getAttribute('value');
  for (let moves = 0; (await chosen()) !== value; moves++) {
    expect(moves, 'the answer is reached by the arrow keys').toBeLessThan(30);
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
}

test('from the first question to the result by keyboard alone, asked only what can still matter', async ({
  openPage,
}) => {
  const { page, visit } = await openPage();
  const given: Answers = Object.fromEntries(new URLSearchParams(cases.conditional));
  await visit(WIZARD);
  const answers: Answers = {};
  for (let next = nextQuestion(compiled, answers); next; next = nextQuestion(compiled, answers)) {
    expect(await heading(page)).toBe(words.facts[next]?.question);
    answers[next] = given[next] as string;
    await answer(page, next, given[next] as string);
    await page.waitForFunction((fact) => new URL(location.href).searchParams.has(fact), next);
    expect(answersIn(page)).toEqual(answers);
    await page.waitForSelector('.wizard h1:focus');
  }
  expect(Object.keys(answers).length).toBeGreaterThan(6);
  expect(await heading(page)).toBe(words.headlines['conditional-1-perhaps-3']?.title);
});

test.for([
  ['', 'Question 1, at most 8 more'],
  ['?partner=none&issue=general', 'Question 3, the last one'],
  ['?partner=bronze&issue=teams&hosting=unknown', undefined],
] as const)(
  'each question says its number and how many can follow at most: %s',
  async ([query, said], { openPage }) => {
    const { page, visit } = await openPage();
    await visit(WIZARD + query);
    const answers = answersIn(page);
    const more = mostQuestionsLeft(compiled, answers) - 1;
    const expected = said ?? `Question ${Object.keys(answers).length + 1}, at most ${more} more`;
    expect(await page.locator('.wizard .row.between .meta').innerText()).toBe(expected);
  },
);

test('the link that skips to the content keeps the view', async ({ openPage }) => {
  const { page, visit } = await openPage();
  await visit(`${WIZARD}?partner=gold#setup`);
  const address = page.url();
  await page.locator('.skip').focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => location.hash !== '#main');
  expect({ address: page.url(), heading: await heading(page) }).toEqual({
    address,
    heading: words.facts.setup?.question,
  });
});

test('Back goes back a question, Forward and reload change nothing', async ({ openPage }) => {
  const { page, visit } = await openPage();
  await visit(WIZARD);
  await answer(page, 'partner', 'bronze');
  await page.waitForSelector('.wizard h1:focus');
  await answer(page, 'issue', 'teams');
  await page.waitForSelector('.wizard h1:focus');
  const third = { address: page.url(), heading: await heading(page) };
  await page.goBack();
  expect(await heading(page)).toBe(words.facts.issue?.question);
  expect(answersIn(page)).toEqual({ partner: 'bronze' });
  await page.getByRole('link', { name: ui.ask.question.back }).click();
  await page.waitForURL((url) => !url.searchParams.has('partner'));
  expect(await heading(page)).toBe(words.facts.partner?.question);
  await page.goForward();
  await page.goForward();
  expect({ address: page.url(), heading: await heading(page) }).toEqual(third);
  await page.reload();
  await page.waitForSelector('.wizard h1');
  expect({ address: page.url(), heading: await heading(page) }).toEqual(third);
});

test('the Back link of an opened link asks the question before, its answer chosen', async ({ openPage }) => {
  const { page, visit } = await openPage();
  await visit(`${WIZARD}?partner=gold&issue=teams`);
  await page.getByRole('link', { name: ui.ask.question.back }).click();
  expect(await heading(page)).toBe(words.facts.issue?.question);
  expect(await page.locator('.wizard input:checked').getAttribute('value')).toBe('teams');
});

test('a change link keeps the other answers', async ({ openPage }) => {
  const { page, visit } = await openPage();
  await visit(`${WIZARD}?${cases.granted}`);
  await page.getByRole('link', { name: words.facts.hosting?.change }).click();
  expect(await heading(page)).toBe(words.facts.hosting?.question);
  expect(await page.locator('.wizard input:checked').getAttribute('value')).toBe('hosted');
  await answer(page, 'hosting', 'self-hosted');
  await page.waitForSelector('.verdict h1:focus');
  const before = Object.fromEntries(new URLSearchParams(cases.granted));
  expect(answersIn(page)).toEqual({ ...before, hosting: 'self-hosted' });
});

test('going on without an answer says so and asks again', async ({ openPage }) => {
  const { page, visit } = await openPage();
  await visit(WIZARD);
  await page.getByRole('button', { name: ui.ask.question.continue }).click();
  const group = page.getByRole('group', { name: words.facts.partner?.question });
  expect(await group.getAttribute('aria-describedby')).toContain('missing');
  expect(await page.locator('#missing').innerText()).toBe(ui.ask.question.missing);
  expect(await focused(page)).toBe('INPUT');
  expect(new URL(page.url()).search).toBe('');
});

test('what is known so far changes with the answers and is announced', async ({ openPage }) => {
  const { page, visit } = await openPage();
  await visit(`${WIZARD}?partner=silver`);
  const panel = page.getByRole('complementary', { name: ui.ask.known.title });
  expect(await panel.getAttribute('aria-live')).toBe('polite');
  expect(await panel.locator('.st').allInnerTexts()).toEqual(Array(3).fill(ui.ask.depends));
  await answer(page, 'issue', 'stun');
  await page.waitForSelector('.wizard h1:focus');
  expect(await panel.locator('.st').allInnerTexts()).toEqual(['No', 'No', 'No']);
});

test('the result so far can be seen early, and the questions go on from there', async ({ openPage }) => {
  const { page, visit } = await openPage();
  await visit(`${WIZARD}?partner=bronze`);
  await page.getByRole('link', { name: ui.ask.question.early }).click();
  await page.waitForSelector('.verdict h1');
  expect(await heading(page)).toBe(words.headlines.depends?.title);
  await page.getByRole('link', { name: ui.tell.goOn }).click();
  expect(await heading(page)).toBe(words.facts.issue?.question);
});

test('starting again forgets the answers', async ({ openPage }) => {
  const { page, visit } = await openPage();
  await visit(`${WIZARD}?${cases.granted}`);
  await page.getByRole('link', { name: ui.ask.again }).click();
  expect(await heading(page)).toBe(words.facts.partner?.question);
  expect(new URL(page.url()).search).toBe('');
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import type { ServedEdition } from '../../src/engine/editions/served.ts';
import { dist } from '../site/built.ts';
import { test } from './harness.ts';
import { choose, edition, find, items, receiptOf, SETUP, shownItems, tabTo, textOf, WHOLE, words } from './setup.ts';
import { words as levelWords, ui, WIZARD } from './wizard.ts';

const MOST_BYTES = { question: 32_000, result: 48_000 };

const heading = (page: Page) => page.locator('.wizard h1').innerText();
const query = (page: Page) => new URL(page.url()).search;
const result = (page: Page) => page.waitForSelector('.verdict h1');
const add = (page: Page) => tabTo(page, '.entry .btn:not(.ghost)').then(() => page.keyboard.press('Enter'));

/** A topic's answers, by the keyboard alone. */
const topics: Record<string, (page: Page) => Promise<void>> = {
  basics: async (page) => {
    await choose(page, 'version', 'latest');
    await choose(page, 'manuals', 'yes');
  },
  machine: async (page) => {
    await choose(page, 'hosting', 'self-hosted');
    await choose(page, 'machine', 'meets');
  },
  trunks: async (page) => {
    await find(page, 'trunk', 'twillio');
    await choose(page, 'official', 'supported');
    await add(page);
    await choose(page, 'trunk-issue', 'yes');
    await choose(page, 'trunk-asked', 'yes');
  },
  phones: async (page) => {
    for (const [typed, way] of [
      ['t46u', 'sbc'],
      ['x4u v2', 'stun'],
    ] as const) {
      await find(page, 'phone', typed);
      await choose(page, 'provisioning', way);
      await choose(page, 'template', 'default');
      await add(page);
    }
    await choose(page, 'phone-issue', 'no');
  },
  devices: async (page) => {
    for (const fact of ['headsets', 'gateways', 'third-party']) await choose(page, fact, 'none');
  },
  extensions: async (page) => {
    for (const fact of ['integration', 'templates', 'cfd', 'api', 'teams']) await choose(page, fact, 'none');
  },
  network: async (page) => {
    await choose(page, 'network', 'no-symptom');
    await choose(page, 'firewall', 'no-help');
    await choose(page, 'conference', 'none');
  },
};

test('a whole setup is described by keyboard alone, topic by topic, in a window of 320 px', async ({ openPage }) => {
  const { page, visit, axe, overflow, transferred } = await openPage({ width: 320 });
  await visit(SETUP);
  expect(transferred()).toBeLessThanOrEqual(MOST_BYTES.question);
  for (const [topic, answer] of Object.entries(topics)) {
    expect(await heading(page)).toBe(words.topics[topic]?.title);
    await answer(page);
    expect(await overflow(), topic).toBe(0);
    expect(await axe(), topic).toEqual([]);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.wizard h1:focus');
  }
  expect(await heading(page)).toBe(words.headlines['supported-with-exclusions']?.title);
  const today = new URL(page.url()).searchParams.get('checked') ?? '';
  expect(query(page)).toBe(`?${WHOLE.replace('2026-11-20', today)}&policy=${edition}`);
  expect(await page.locator('.todo li').allInnerTexts()).toEqual([`Fanvil X4U-V2: ${words.remedies['use-sbc']}`]);
  expect(await overflow()).toBe(0);
  expect(await axe()).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await axe('colours')).toEqual([]);
});

test('going on without an answer leads to the question that lacks it', async ({ openPage }) => {
  const { page, visit } = await openPage();
  await visit(`${SETUP}#phones`);
  await page.getByRole('button', { name: ui.ask.question.continue }).click();
  expect(await page.locator('[data-missing] .note').innerText()).toBe(items.ask.missing);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('pick-phone');
  await find(page, 'phone', 'T46U');
  await add(page);
  expect(await page.locator('.entry [data-missing]').count()).toBe(2);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('provisioning');
  expect(query(page)).toBe('');
});

test('an entry is changed and taken out again, and "no phones" can be said then', async ({ openPage }) => {
  const { page, visit } = await openPage();
  await visit(`${SETUP}?phone=yealink-t46u~sbc~default~unknown&policy=${edition}#phones`);
  await page.getByRole('button', { name: 'Change Yealink T46U' }).click();
  await page.getByLabel(words.facts.provisioning?.values.stun?.label ?? '').check();
  await page.getByRole('button', { name: items.ask.save }).click();
  expect(query(page)).toContain('phone=yealink-t46u~stun~default~unknown');
  await page.getByRole('button', { name: 'Remove Yealink T46U' }).click();
  expect(await page.getByRole('status').filter({ hasText: 'removed' }).innerText()).toBe('Yealink T46U was removed.');
  expect(query(page)).toBe('');
  await page.getByLabel(words.lists.phone?.none.label ?? '').check();
  expect(query(page)).toBe(`?phone=none&policy=${edition}`);
});

describe('a result opened from a link', () => {
  test('says of every item what the engine says, and loads no more than it may', async ({ openPage }) => {
    const { page, visit, layoutShift, transferred } = await openPage();
    await visit(`${SETUP}?${WHOLE}&policy=${edition}`);
    await result(page);
    expect(transferred()).toBeLessThanOrEqual(MOST_BYTES.result);
    expect(await layoutShift()).toBe(0);
    await page.locator('.result summary').last().click();
    const shown = await shownItems(page);
    const { overall, ...verdicts } = receiptOf(WHOLE).verdicts;
    expect(await heading(page)).toBe(words.headlines[overall?.verdict ?? '']?.title);
    expect(Object.keys(shown)).toHaveLength(Object.keys(verdicts).length);
    expect(shown['Yealink T46U']).toBe(words.verdicts.phone?.values.supported);
    expect(shown['Fanvil X4U-V2']).toBe(words.verdicts.phone?.values['not-supported']);
    expect(shown.Twilio).toBe(words.verdicts.trunk?.values.supported);
    for (const [id, { verdict }] of Object.entries(verdicts).filter(([key]) => !key.includes('['))) {
      expect(shown[words.verdicts[id]?.name ?? ''], id).toBe(words.verdicts[id]?.values[verdict]);
    }
    expect(await page.locator('.items').first().locator('xpath=../..').innerText()).toContain('20 November 2026');
  });

  test('names every damaged part, and keeps the rest', async ({ openPage }) => {
    const { page, visit } = await openPage();
    const damaged = [
      ['version', 'lates'],
      ['phone', 'no-such~sbc~default~unknown'],
      ['colour', 'red'],
      ['checked', '2026-02-30'],
      ['policy', '1999-01-01'],
    ].map(([key, value]) => `${key}=${value}`);
    await visit(`${SETUP}?${damaged.join('&')}&phone=yealink-t46u~stun~default~unknown#result`);
    await result(page);
    const note = await page.locator('.note').first().innerText();
    expect(note).toContain('5 parts of the link could not be used');
    for (const part of damaged) for (const piece of part.split('=')) expect(note).toContain(piece);
    expect(await shownItems(page)).toEqual({ 'Yealink T46U': words.verdicts.phone?.values['not-supported'] });
  });

  test('is copied for a ticket as the command line prints it; so are the things to do', async ({ openPage }) => {
    const { page, visit } = await openPage();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await visit(`${SETUP}?${WHOLE}&policy=${edition}`);
    await result(page);
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await page.getByRole('button', { name: ui.tell.copy.ticket }).click();
    await page.getByText(ui.tell.copy.done, { exact: true }).waitFor();
    expect(await copied()).toBe(textOf(WHOLE));
    await page.getByRole('button', { name: items.tell.todo.copy }).click();
    await page.getByText(items.tell.todo.copied).waitFor();
    expect((await copied()).split('\n')).toEqual([
      `${words.headlines['supported-with-exclusions']?.title}. What to do:`,
      `- Fanvil X4U-V2: ${words.remedies['use-sbc']}`,
      `This answer with all its reasons: ${textOf(WHOLE).split('\n').at(-1)}`,
    ]);
  });
});

test('the way leads from the support level to the setup and back, its answers carried', async ({ openPage }) => {
  const { page, visit } = await openPage();
  const given = 'partner=gold&issue=general&hosting=self-hosted';
  await visit(`${WIZARD}?${given}#setup`);
  await page.getByRole('link', { name: ui.ask.elsewhere.setup }).click();
  await page.waitForURL(`**${SETUP}?*`);
  expect(query(page)).toBe(`?${given}&policy=${edition}`);
  await choose(page, 'version', 'older-version');
  await page.getByRole('link', { name: ui.ask.question.early }).click();
  await result(page);
  const there = page.url();
  await page.getByRole('link', { name: ui.explain.fromSetup.level.go }).click();
  await page.waitForURL(`**${WIZARD}?*`);
  expect(query(page)).toBe(`?${given}&setup=not-ok&policy=${edition}`);
  await page.waitForSelector('.wizard h1');
  expect(await page.locator('.wizard').innerText()).toContain(levelWords.facts.setup?.values['not-ok']?.label);
  await page.goBack();
  await result(page);
  expect(page.url()).toBe(there);
  expect(await heading(page)).toBe(words.headlines['fix-first']?.title);
});

/** An edition that was never published, in which a phone had another status. */
const OLD = '2020-05-01';

function older(): ServedEdition {
  const served: ServedEdition = JSON.parse(readFileSync(join(dist, `data/editions/${edition}/setup.json`), 'utf8'));
  const hardware = { ...served.statuses.hardware, 'yealink-t46u': 'unsupported' };
  return {
    ...served,
    id: OLD,
    statuses: { ...served.statuses, hardware },
    later: [{ id: edition, why: 'policy', renames: {} }],
  };
}

test('a link of an older edition is worked out by the status that a phone had then, and that it has now', async ({
  openPage,
}) => {
  const { page, visit, axe } = await openPage();
  await page.route(`**${SETUP}*`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(`"editions":["${edition}"]`, `"editions":["${edition}","${OLD}"]`);
    await route.fulfill({ response, body });
  });
  await page.route(`**/data/editions/${OLD}/setup.json`, (route) => route.fulfill({ json: older() }));
  await visit(`${SETUP}?partner=gold&phone=yealink-t46u~sbc~default~unknown&policy=${OLD}#result`);
  await page.waitForSelector('.older');
  expect(query(page)).toContain(`policy=${OLD}`);
  const said = await page.locator('.older').innerText();
  const values: Record<string, string> = words.verdicts.phone?.values ?? {};
  expect(said).toContain(`Yealink T46U: it was “${values['not-supported']}`);
  expect(said).toContain(`it is “${values.supported}”`);
  expect(await shownItems(page)).toEqual({ 'Yealink T46U': values.supported });
  expect(await page.locator('.wizard').innerText()).not.toContain('could not be used');
  expect(await axe()).toEqual([]);
});

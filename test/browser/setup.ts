import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { expect, inject } from 'vitest';
import { replyWords } from '../../src/cli/words.ts';
import type { Statuses } from '../../src/engine/entries.ts';
import { compileItems } from '../../src/engine/items.ts';
import { decode } from '../../src/engine/link.ts';
import { itemsReceipt, type Receipt } from '../../src/engine/receipt.ts';
import { asText, reply } from '../../src/engine/reply.ts';
import type { SetupTelling, SetupWords } from '../../src/islands/setup/words.ts';
import { setup } from '../../src/wizards/setup/index.ts';
import { devices, integrations, trunks } from '../unit/catalogue/lists.ts';

const json = (path: string) => JSON.parse(readFileSync(new URL(`../../content/${path}`, import.meta.url), 'utf8'));

/** Address of the wizard. */
export const SETUP = '/wizards/setup/';

export const words: SetupWords & SetupTelling = json('strings/en/setup.json');
export const items = json('strings/en/items.json');
export const { edition } = json('data/site.json') as { edition: string };

const statusesOf = (list: { id: string; status: string }[]) =>
  Object.fromEntries(list.map(({ id, status }) => [id, status]));

/** The lists of the site, as links of the current edition are read by them. */
export const statuses: Statuses = {
  hardware: statusesOf(devices),
  trunks: statusesOf(trunks),
  integrations: statusesOf(integrations),
};

const compiled = compileItems(setup);

/** What the engine says of a link. */
export const receiptOf = (query: string): Receipt =>
  itemsReceipt(compiled, decode(query, setup, { editions: [edition], statuses }), statuses);

/** What the command line writes about a link, as plain text, for the site that is tested. */
export const textOf = (query: string): string =>
  asText(reply(compiled.single, receiptOf(query), replyWords('setup', new URL('/', inject('site')).href), statuses));

/** A whole setup with two phones and a trunk, as a link. */
export const WHOLE = [
  'version=latest&manuals=yes&hosting=self-hosted&machine=meets',
  'trunk=twilio~supported&trunk-issue=yes&trunk-asked=yes',
  'phone=yealink-t46u~sbc~default~unknown&phone=fanvil-x4u-v2~stun~default~unknown&phone-issue=no',
  'headsets=none&gateways=none&third-party=none',
  'integration=none&templates=none&cfd=none&api=none&teams=none',
  'network=no-symptom&firewall=no-help&conference=none',
  'checked=2026-11-20',
].join('&');

/** The word of each verdict on show, by the name of its item. */
export const shownItems = (page: Page): Promise<Record<string, string>> =>
  page
    .locator('.items > li')
    .evaluateAll((places) =>
      Object.fromEntries(
        places.map((place) => [
          place.querySelector('h3')?.textContent ?? '',
          place.querySelector('.st')?.textContent ?? '',
        ]),
      ),
    );

/** Tabs on until the focus is where it is wanted. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  const there = () => page.evaluate((wanted) => document.activeElement?.matches(wanted), selector);
  for (let tabs = 0; !(await there()); tabs++) {
    expect(tabs, `${selector} is reached by the tab key`).toBeLessThan(40);
    await page.keyboard.press('Tab');
  }
}

/** Chooses an answer by the keyboard alone. */
export async function choose(page: Page, name: string, value: string): Promise<void> {
  await tabTo(page, `input[name="${name}"]`);
  await page.keyboard.press('Space');
  const chosen = () => page.locator(`input[name="${name}"]:checked`).getAttribute('value');
  for (let moves = 0; (await chosen()) !== value; moves++) {
    expect(moves, `${value} is reached by the arrow keys`).toBeLessThan(10);
    await page.keyboard.press('ArrowDown');
  }
}

/** Finds an entry of a list by what is typed, and takes it. */
export async function find(page: Page, list: string, typed: string): Promise<void> {
  await tabTo(page, `#pick-${list}`);
  await page.keyboard.type(typed);
  await page.locator(`#found-${list} [role=option][aria-selected=true]`).waitFor();
  await page.keyboard.press('Enter');
}

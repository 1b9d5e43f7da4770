import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { test } from './harness.ts';
import { cases, explained, ui, WIZARD } from './wizard.ts';

interface WizardState {
  name: string;
  address: string;
  /** What is there once the state is reached. */
  ready: string;
  /** What the reader does on the way. */
  act?: (page: Page) => Promise<void>;
}

const click = (name: string) => (page: Page) => page.getByRole('button', { name }).click();
const result = '.verdict h1';
const openAll = async (page: Page) => {
  await explained(page);
  await page.evaluate(() => {
    // A menu lies over what is below it.
    for (const folded of document.querySelectorAll<HTMLDetailsElement>('details:not(.formats)')) folded.open = true;
  });
};

const states: WizardState[] = [
  { name: 'a question with a hint and answers', address: `?${cases.partial}`, ready: '#about' },
  { name: 'a question answered already', address: `?${cases.granted}#size`, ready: '.wizard input:checked' },
  { name: 'a question left out', address: '', ready: '#missing', act: click(ui.ask.question.continue) },
  { name: 'a damaged link', address: `?${cases.damaged}`, ready: '.note' },
  { name: 'a result granted', address: `?${cases.granted}`, ready: result },
  { name: 'a result refused', address: `?${cases.refused}`, ready: result },
  { name: 'a result on conditions', address: `?${cases.conditional}`, ready: result },
  { name: 'a result that depends', address: `?${cases.unknown}`, ready: result },
  { name: 'a result so far, unfolded', address: `?${cases.partial}#result`, ready: 'details[open]', act: openAll },
  { name: 'a result on conditions, unfolded', address: `?${cases.conditional}`, ready: 'details[open]', act: openAll },
  { name: 'a result refused, unfolded', address: `?${cases.refused}`, ready: 'details[open]', act: openAll },
  {
    name: 'a text that could not be copied',
    address: `?${cases.granted}`,
    ready: 'textarea.in',
    act: click(ui.tell.copy.ticket),
  },
  { name: 'all questions on one page', address: '#all', ready: '.fields' },
  {
    name: 'all questions, some of them idle',
    address: '?partner=gold&issue=stun&hosting=hosted#all',
    ready: '[data-idle]',
  },
];

describe('every state of the wizard is accessible and no wider than the window, light and dark', () => {
  for (const width of [1280, 320]) {
    test.for(states)(`$name, at ${width} px`, async ({ address, ready, act }, { openPage }) => {
      const { page, visit, axe, overflow } = await openPage({ width });
      await page.addInitScript(() => {
        navigator.clipboard.write = () => Promise.reject(new Error());
        navigator.clipboard.writeText = () => Promise.reject(new Error());
      });
      await visit(`${WIZARD}${address}`);
      await page.waitForSelector('.wizard h1');
      await act?.(page);
      await page.waitForSelector(ready);
      expect(await overflow()).toBe(0);
      expect(await axe()).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await axe()).toEqual([]);
    });
  }
});

import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { test } from './harness.ts';

const button = (page: Page) => page.locator('button.themes');
const background = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const storage = (page: Page) => page.evaluate(() => ({ ...localStorage }));

async function choose(page: Page, theme: string): Promise<void> {
  await button(page).click();
  await page.getByRole('radio', { name: theme }).check();
  await page.keyboard.press('Escape');
}

describe('the theme', () => {
  test('is that of the device until one is chosen, and nothing is stored', async ({ openPage }) => {
    const { page, visit } = await openPage({ scheme: 'dark' });
    await visit('/faqs/');
    const dark = await background(page);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await background(page)).not.toBe(dark);
    expect(await storage(page)).toEqual({});
  });

  test('is named by the button, chosen by the keyboard, and closed by Escape', async ({ openPage }) => {
    const { page, visit } = await openPage();
    await visit('/faqs/');
    expect(await button(page).getAttribute('aria-label')).toBe('Theme: System');
    await button(page).press('Enter');
    await page.locator('input:focus').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await button(page).getAttribute('aria-label')).toBe('Theme: Dark');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('radio').first().isVisible()).toBe(false);
  });

  test('once chosen holds on every page, and before anything is drawn', async ({ openPage }) => {
    const { page, visit } = await openPage();
    await visit('/faqs/');
    await choose(page, 'Dark');
    const dark = await background(page);
    await page.addInitScript(() => {
      new MutationObserver((_, watch) => {
        if (!document.body) return;
        document.documentElement.dataset.first = getComputedStyle(document.documentElement).colorScheme;
        watch.disconnect();
      }).observe(document, { childList: true, subtree: true });
    });
    await visit('/policies/levels/');
    expect(await background(page)).toBe(dark);
    expect(await page.evaluate(() => document.documentElement.dataset.first)).toBe('dark');
    expect(await storage(page)).toEqual({ theme: 'dark' });
  });

  test('follows the device again, and leaves nothing behind', async ({ openPage }) => {
    const { page, visit } = await openPage();
    await visit('/faqs/');
    const light = await background(page);
    await choose(page, 'Dark');
    await choose(page, 'System');
    expect(await background(page)).toBe(light);
    expect(await storage(page)).toEqual({});
  });

  test('is taken over from another window', async ({ openPage }) => {
    const { page, visit } = await openPage();
    await visit('/faqs/');
    const other = await page.context().newPage();
    await other.goto(page.url());
    await choose(other, 'Dark');
    await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
    expect(await button(page).getAttribute('aria-label')).toBe('Theme: Dark');
  });

  test('can be chosen where the browser stores nothing, and holds for the page', async ({ openPage }) => {
    const { page, visit } = await openPage();
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    });
    await visit('/faqs/');
    await choose(page, 'Dark');
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  });

  test('is light on paper', async ({ openPage }) => {
    const { page, visit } = await openPage();
    await visit('/policies/levels/');
    await choose(page, 'Dark');
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
  });

  test('is nothing to choose where no script runs', async ({ openPage }) => {
    const { page, visit } = await openPage({ js: false });
    await visit('/faqs/');
    expect(await button(page).isVisible()).toBe(false);
  });

  test('has an open menu that axe finds nothing in', async ({ openPage }) => {
    const { page, visit, axe, overflow } = await openPage({ width: 320 });
    await visit('/faqs/');
    await button(page).click();
    expect(await overflow()).toBe(0);
    expect(await axe()).toEqual([]);
  });
});

import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { test } from './harness.ts';

/** A busy machine takes its time. */
const PATIENT = { timeout: 15_000 };

const current = (page: Page) => page.locator('#contents [aria-current]');

describe('the contents of a page', () => {
  test('mark what is being read, and nothing moves', async ({ openPage }) => {
    const { page, visit, layoutShift } = await openPage();
    await visit('/policies/exclusions/');
    expect(await current(page).count()).toBe(0);
    const links = page.locator('#contents a');
    const third = await links.nth(2).getAttribute('href');
    await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), third?.slice(1) ?? '');
    await expect.poll(() => current(page).getAttribute('href'), PATIENT).toBe(third);
    expect(await current(page).getAttribute('aria-current')).toBe('location');
    expect(await layoutShift()).toBe(0);
  });

  test('mark what was asked for, even where the page ends before it can be scrolled up', async ({ openPage }) => {
    const { page, visit } = await openPage();
    await visit('/policies/levels/');
    const last = page.locator('#contents a').last();
    await last.click();
    await expect.poll(() => last.getAttribute('aria-current'), PATIENT).toBe('location');
  });

  test('show what they mark, however long they are', async ({ openPage }) => {
    const { page, visit } = await openPage();
    await visit('/readings/#reading.reply-clock');
    await expect.poll(() => current(page).count(), PATIENT).toBe(1);
    const [link, list] = [await current(page).boundingBox(), await page.locator('#contents').boundingBox()];
    expect(link && list && link.y >= list.y && link.y + link.height <= list.y + list.height).toBe(true);
  });
});

describe('the lists beside a page', () => {
  test('stand one below the other where there is room for one column', async ({ openPage }) => {
    const { page, visit } = await openPage({ width: 1100 });
    await page.setViewportSize({ width: 1100, height: 600 });
    await visit('/policies/scope/');
    const [policies, contents] = [page.locator('#policies'), page.locator('#contents')];
    for (const down of [0, 300]) {
      await page.evaluate((y) => scrollTo(0, y), down);
      const [above, below] = [await policies.boundingBox(), await contents.boundingBox()];
      expect(below?.x).toBe(above?.x);
      expect(below?.y).toBeGreaterThan((above?.y ?? 0) + (above?.height ?? 0));
    }
  });
});

describe('the page of a clause', () => {
  test('copies its own link', async ({ openPage }) => {
    const { page, visit } = await openPage();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await visit('/clauses/levels.two/');
    await page.locator('main button[data-copy]').click();
    await expect.poll(() => page.locator('#said').textContent(), PATIENT).toBe('Link copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });

  test('leads to the rows that follow from it, and to its place in the policy', async ({ openPage }) => {
    const { page, visit } = await openPage();
    await visit('/clauses/levels.two-single-4sc/');
    const targets = await page.locator('main a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(targets).toContain('/wizards/support-level/table/#level-2.single-4sc');
    expect(targets).toContain('/policies/levels/#levels.two-single-4sc');
    expect(targets).toContain('/readings/#reading.single-4sc');
    expect(targets).toContain('/clauses/levels.two/');
    expect(targets).toContain('/clauses/levels.three/');
  });
});

describe('an address that leads nowhere', () => {
  const NOT_THERE = { expected: /404/ };

  test('is searched for its words', async ({ openPage }) => {
    const { page, visit } = await openPage(NOT_THERE);
    await visit('/support/Level_2-troubleshooting.html');
    const words = 'support Level 2 troubleshooting';
    await page.locator('main [role=status]', { hasText: `“${words}”` }).waitFor();
    expect(await page.locator('a.hit .title').first().innerText()).toBe('Level 2');
    await page.locator('main input').fill('firewall');
    await expect.poll(() => page.locator('a.hit .title').first().innerText(), PATIENT).toBe('Firewall configuration');
  });

  test('leads to the search without script, too', async ({ openPage }) => {
    const { page, visit } = await openPage({ ...NOT_THERE, js: false });
    await visit('/nowhere/');
    expect(await page.locator('main a[href$="/search/"]').isVisible()).toBe(true);
  });
});

describe('on paper', () => {
  const printed = async (page: Page) => {
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    return page.locator('body').innerText();
  };

  test.for(['/policies/levels/', '/policies/all/'])(
    '%s has its numbers, its edition and its address',
    async (address, { openPage }) => {
      const { page, visit } = await openPage();
      await visit(`${address}#levels.two`);
      const text = await printed(page);
      for (const number of ['6.1', '6.2', '6.3', '6.4', '6.5']) expect(text).toContain(number);
      expect(text).toMatch(/Edition \d{4}-\d\d-\d\d/);
      expect(text).toContain(page.url().replace('#levels.two', ''));
    },
  );

  test('a page has nothing that only a screen can use', async ({ openPage }) => {
    const { page, visit } = await openPage();
    await visit('/policies/levels/');
    await printed(page);
    expect(await page.locator(':is(button, nav, .copy):visible').count()).toBe(0);
  });

  test.for(['/clauses/levels.two/', '/policies/all/'])('%s runs in one column', async (address, { openPage }) => {
    const { page, visit } = await openPage();
    await visit(address);
    await printed(page);
    expect(await page.locator('main > * .doc, main > .doc').evaluate((doc) => getComputedStyle(doc).columns)).toBe(
      'auto',
    );
  });

  test('a list begins below its heading, and its columns are named on every sheet', async ({ openPage }) => {
    const { page, visit } = await openPage();
    await visit('/sip-trunks/');
    await page.locator('.sort').first().waitFor();
    await printed(page);
    expect(await page.locator('#all').evaluate((all) => getComputedStyle(all).breakInside)).toBe('auto');
    expect(
      await page
        .locator('.sort')
        .first()
        .evaluate((sort) => getComputedStyle(sort).display),
    ).toBe('contents');
  });

  test('a link to another site says where it leads', async ({ openPage }) => {
    const { page, visit } = await openPage();
    await visit('/policies/levels/');
    await printed(page);
    const after = await page
      .locator('main a[rel~=external]')
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content);
    expect(after).toContain('http');
  });
});

test('no page stores anything or sets a cookie by itself', async ({ openPage }) => {
  const { page, visit } = await openPage();
  for (const address of ['/', '/faqs/', '/search/?q=stun', '/wizards/support-level/?partner=bronze', '/privacy/']) {
    await visit(address);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  }
});

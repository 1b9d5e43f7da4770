import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { type Opened, test } from './harness.ts';

/** Opens the dialog on a page of the site. */
async function dialog({ page, visit }: Opened, address = '/policies/levels/'): Promise<void> {
  await visit(address);
  await page.keyboard.press('/');
  await page.locator('dialog[open] input').waitFor();
}

/** Types into the field that has the focus, and waits for what is said of it. */
async function ask(page: Page, query: string): Promise<void> {
  await page.keyboard.type(query);
  await said(page, query);
}

const said = (page: Page, query: string) =>
  page.locator('[role=search] [role=status]', { hasText: `“${query}”` }).waitFor();

const titles = (page: Page) => page.locator('a.hit .title').allInnerTexts();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.replace(/\s+/g, ' ').trim());

describe('the dialog opens', () => {
  test.for(['/', 'Control+k', 'Meta+k'])(
    'by the key %s, and by it once more goes back to its field',
    async (key, { openPage }) => {
      const { page, visit } = await openPage();
      await visit('/faqs/');
      await page.keyboard.press(key);
      await page.locator('dialog[open] input:focus').waitFor();
      await ask(page, 'stun');
      await page.keyboard.press('ArrowDown');
      if (key !== '/') await page.keyboard.press(key);
      else await page.keyboard.type('x');
      await page.locator('dialog input:focus').waitFor();
    },
  );

  test('by its button, which gets the focus back', async ({ openPage }) => {
    const { page, visit } = await openPage();
    await visit('/');
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Search');
  });

  test('not by a slash that is written into a field', async ({ openPage }) => {
    const opened = await openPage();
    await dialog(opened);
    await opened.page.keyboard.type('and/or');
    expect(await opened.page.locator('dialog input').inputValue()).toBe('and/or');
  });
});

describe('nothing of the search is loaded', () => {
  test('with a page that is read', async ({ openPage }) => {
    const { page, visit } = await openPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await visit('/policies/levels/');
    await page.waitForLoadState('networkidle');
    expect(asked.filter((path) => /pagefind|search/.test(path))).toEqual([]);
  });

  test('beyond 120 kB until the first result stands', async ({ openPage }) => {
    const opened = await openPage();
    await opened.visit('/policies/levels/');
    const before = opened.transferred();
    await opened.page.keyboard.press('/');
    await opened.page.locator('dialog[open] input').waitFor();
    // Words from both ends of the alphabet, so that every part of the index is asked for.
    await ask(opened.page, 'api wireshark');
    expect(opened.transferred() - before).toBeLessThanOrEqual(120_000);
  });
});

describe('results', () => {
  test('name the clause by number and title, mark what was found, and lead to its anchor', async ({ openPage }) => {
    const opened = await openPage();
    const { page } = opened;
    await dialog(opened);
    await ask(page, 'call fraud');
    const first = page.locator('a.hit').first();
    expect(await first.locator('.n').innerText()).toContain('9.15');
    expect(await first.locator('.title').innerText()).toBe('Call fraud');
    expect(await first.locator('mark').allInnerTexts()).toContain('call fraud');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/policies\/exclusions\/#excluded\.call-fraud$/);
  });

  test('come with the best first, then by kind', async ({ openPage }) => {
    const opened = await openPage();
    await dialog(opened);
    await ask(opened.page, 'bronze level');
    const groups = await opened.page.locator('.results h2').allInnerTexts();
    expect(groups[0]).toBe('Best matches');
    expect(groups).toContain('Readings');
    expect(await opened.page.locator('.results section').first().locator('a.hit').count()).toBe(3);
  });

  test('are walked through by arrow keys, back into the field, and typing goes on there', async ({ openPage }) => {
    const opened = await openPage();
    const { page } = opened;
    await dialog(opened);
    await ask(page, 'templates');
    const [first = '', second = ''] = await titles(page);
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toContain(first);
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toContain(second);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await page.locator('dialog input:focus').count()).toBe(1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('!');
    expect(await page.locator('dialog input:focus').inputValue()).toBe('templates!');
  });

  test('on the page itself close the dialog', async ({ openPage }) => {
    const opened = await openPage();
    const { page } = opened;
    await dialog(opened, '/policies/levels/');
    await ask(page, '6.4');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    expect(page.url()).toMatch(/\/policies\/levels\/#levels\.two-single-4sc$/);
  });

  test('are counted aloud', async ({ openPage }) => {
    const opened = await openPage();
    await dialog(opened);
    await ask(opened.page, 'firewall');
    const count = (await titles(opened.page)).length;
    expect(await opened.page.locator('dialog [role=status]').innerText()).toBe(`${count} results for “firewall”.`);
  });
});

describe('a query is helped', () => {
  test('when it has a slip, and the reader is told', async ({ openPage }) => {
    const opened = await openPage();
    await dialog(opened);
    await ask(opened.page, 'frewall');
    expect((await titles(opened.page))[0]).toBe('Firewall configuration');
    expect(await opened.page.locator('dialog [role=status]').innerText()).toContain('so “firewall” was looked for');
  });

  test('when nothing is found: by the nearest, and by where to read on', async ({ openPage }) => {
    const opened = await openPage();
    const { page } = opened;
    await dialog(opened);
    await ask(page, 'xtemplxtesx');
    expect(await page.locator('dialog [role=status]').innerText()).toBe('Nothing found for “xtemplxtesx”.');
    expect(await page.locator('dialog [data-when=none] a').count()).toBeGreaterThan(3);
    await page.locator('dialog input').fill('');
    await ask(page, 'firwal');
    expect(await page.locator('dialog .results h2').allInnerTexts()).toEqual(['The nearest that there is']);
  });

  test('by examples, when there is none', async ({ openPage }) => {
    const opened = await openPage();
    const { page } = opened;
    await dialog(opened);
    await page.locator('dialog [data-example]').first().click();
    await said(page, '6.4');
    expect((await titles(page))[0]).toBe('No Level 2 for a single 4SC system');
  });
});

describe('the search page', () => {
  test('shows what its address asks for, the same as the dialog, and moves nothing that is seen', async ({
    openPage,
  }) => {
    const opened = await openPage();
    const { page, visit, layoutShift } = opened;
    await dialog(opened);
    await ask(page, 'office hours');
    const there = await titles(page);
    await visit('/search/?q=office+hours');
    await said(page, 'office hours');
    expect(await titles(page)).toEqual(there);
    expect(await layoutShift()).toBe(0);
  });

  test('keeps its address at what is looked for', async ({ openPage }) => {
    const { page, visit } = await openPage();
    await visit('/search/');
    await page.keyboard.press('/');
    await ask(page, 'stun & sbc');
    expect(new URL(page.url()).searchParams.get('q')).toBe('stun & sbc');
    await page.reload();
    await said(page, 'stun & sbc');
  });

  test('says what it needs without JavaScript, and leads to the whole policy', async ({ openPage }) => {
    const { page, visit } = await openPage({ js: false });
    await visit('/search/?q=stun');
    expect(await page.locator('main').innerText()).toContain('needs JavaScript');
    expect(await page.locator('main input').isVisible()).toBe(false);
    await page.locator('main a[href$="/policies/all/"]').first().click();
    await page.waitForURL(/\/policies\/all\/$/);
  });

  test('is where the button leads without JavaScript', async ({ openPage }) => {
    const { page, visit } = await openPage({ js: false });
    await visit('/faqs/');
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await page.waitForURL(/\/search\/\?$/);
  });
});

describe('a search that cannot be loaded', () => {
  test.for(['pagefind.js*', 'index/*', 'wasm.*'])(
    'for want of %s says so, leads on, and is tried again',
    async (part, { openPage }) => {
      const { page, visit } = await openPage({ expected: /ERR_FAILED|Failed to (fetch|load)/ });
      const lost = `**/pagefind/${part}`;
      await page.route(lost, (route) => route.abort());
      await visit('/search/?q=stun');
      await page.locator('[data-when=failed]:visible').waitFor();
      expect(await page.locator('[data-when=failed] a').getAttribute('href')).toContain('/policies/all/');
      await page.unroute(lost);
      await page.locator('main input').press('Enter');
      await said(page, 'stun');
    },
  );

  test('in a dialog that cannot be loaded goes to its page', async ({ openPage }) => {
    const { page, visit } = await openPage({ expected: /ERR_FAILED|Failed to fetch/ });
    await visit('/faqs/');
    await page.route('**/search/', (route) =>
      route.request().isNavigationRequest() ? route.continue() : route.abort(),
    );
    await page.keyboard.press('/');
    await page.waitForURL(/\/search\/$/);
  });
});

describe.for([1280, 320])('at %i px', (width) => {
  test.for([
    ['nothing asked', ''],
    ['results', 'bronze level'],
    ['a slip mended', 'frewall'],
    ['nothing found', 'zzzz'],
    ['something near', 'firwal'],
  ])('the dialog is accessible with %s, light and dark', async ([, query = ''], { openPage }) => {
    const opened = await openPage({ width });
    const { page, axe, overflow } = opened;
    await dialog(opened);
    if (query) await ask(page, query);
    expect(await overflow()).toBe(0);
    expect(
      await page.evaluate(
        () =>
          [...document.querySelectorAll('dialog *')].filter(
            (one) =>
              one.scrollWidth > one.clientWidth + 1 &&
              getComputedStyle(one).overflowX !== 'visible' &&
              !one.matches('.vh, input'),
          ).length,
      ),
    ).toBe(0);
    expect(await axe()).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axe()).toEqual([]);
  });

  test('the page is accessible with results, light and dark', async ({ openPage }) => {
    const { page, visit, axe, overflow } = await openPage({ width });
    await visit('/search/?q=end+of+life');
    await said(page, 'end of life');
    expect(await overflow()).toBe(0);
    expect(await axe()).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axe()).toEqual([]);
  });
});

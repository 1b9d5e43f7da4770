import type { Page } from 'playwright';
import { describe, expect, inject } from 'vitest';
import { replyWords } from '../../src/cli/words.ts';
import { asHtml, asMarkdown, asText, type Reply, reply } from '../../src/engine/reply.ts';
import { HEADLINES } from '../unit/engine/samples.ts';
import { test } from './harness.ts';
import { cases, compiled, explained, receiptOf, ui, WIZARD, words } from './wizard.ts';

declare global {
  interface Window {
    /** What was copied last, by its type. */
    copied: Record<string, string>;
  }
}

const { copy } = ui.tell;

/** The reply that the command line writes to an address of the site that is tested. */
const replyTo = (query: string): Reply =>
  reply(compiled, receiptOf(query), replyWords('support-level', new URL('/', inject('site')).href));

/** Writes down what the page copies, as it hands it over: a real clipboard tidies markup up. */
const keepCopies = (page: Page) =>
  page.addInitScript(() => {
    navigator.clipboard.write = async ([item]) => {
      const types = item?.types ?? [];
      const texts = await Promise.all(types.map(async (type) => (await item?.getType(type))?.text() ?? ''));
      window.copied = Object.fromEntries(types.map((type, index) => [type, texts[index] ?? '']));
    };
    navigator.clipboard.writeText = async (text) => {
      window.copied = { 'text/plain': text };
    };
  });

const copied = (page: Page) => page.evaluate(() => window.copied);
const copyForTicket = (page: Page) => page.getByRole('button', { name: copy.ticket }).click();
const done = (page: Page) => page.getByRole('status').getByText(copy.done, { exact: true }).waitFor();
const opening = (query: string) => `${WIZARD}?${query}#result`;

describe('"Copy for ticket" hands over what the command line prints, rich and plain', () => {
  test.for(Object.entries(HEADLINES))('for the headline %s', async ([headline, query], { openPage }) => {
    const { page, visit } = await openPage();
    await keepCopies(page);
    await visit(opening(query));
    await copyForTicket(page);
    await done(page);
    const written = replyTo(query);
    expect(await copied(page)).toEqual({ 'text/html': asHtml(written), 'text/plain': asText(written) });
    expect(await page.locator('.verdict h1').innerText()).toBe(words.headlines[headline]?.title);
    for (const said of await page.locator('.verdict p:not(.eye)').allInnerTexts())
      expect(`${written.answer} ${written.reasons}`).toContain(said);
  });
});

test.for([
  [copy.markdown, asMarkdown],
  [copy.text, asText],
  [copy.html, asHtml],
  [copy.link, ({ link }: Reply) => link.url],
] as const)('"%s" is copied as it stands, by keyboard alone', async ([name, write], { openPage }) => {
  const { page, visit } = await openPage();
  await keepCopies(page);
  await visit(opening(cases.refused));
  const menu = page.locator('.formats');
  await menu.locator('summary').focus();
  await page.keyboard.press('Enter');
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  for (let tabs = 0; (await focused()) !== name; tabs++) {
    expect(tabs).toBeLessThan(6);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await done(page);
  expect(await copied(page)).toEqual({ 'text/plain': write(replyTo(cases.refused)) });
  expect(await menu.getAttribute('open')).toBeNull();
  expect(await focused()).toBe(copy.other);
});

test('the menu closes by Escape and by a click elsewhere', async ({ openPage }) => {
  const { page, visit } = await openPage({ width: 390 });
  await visit(opening(cases.granted));
  const summary = page.locator('.formats summary');
  const open = () => page.locator('.formats').evaluate((menu) => (menu as HTMLDetailsElement).open);
  await summary.click();
  expect(await open()).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  expect(await open()).toBe(false);
  expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
  await summary.click();
  await page.locator('.verdict h1').click();
  expect(await open()).toBe(false);
});

test('on a phone too, copying is the first thing under the verdict', async ({ openPage }) => {
  const { page, visit } = await openPage({ width: 390 });
  await visit(opening(cases.granted));
  const button = await page.getByRole('button', { name: copy.ticket }).boundingBox();
  const verdict = await page.locator('.verdict').boundingBox();
  expect((button?.y ?? 0) - (verdict?.y ?? 0) - (verdict?.height ?? 0)).toBeLessThan(40);
});

/** Adds a field to the page and pastes into it. */
async function paste(page: Page, field: 'div' | 'textarea'): Promise<void> {
  await page.evaluate((name) => {
    const place = document.createElement(name);
    place.id = 'pasted';
    if (place instanceof HTMLDivElement) place.contentEditable = 'true';
    document.querySelector('main')?.prepend(place);
    place.focus();
  }, field);
  await page.keyboard.press('Control+V');
}

describe('what was copied and is pasted', () => {
  const clipboard = ['clipboard-read', 'clipboard-write'];
  const { url } = { url: (written: Reply) => [...written.clauses.map((clause) => clause.url), written.link.url] };

  test('into a rich-text field keeps its links, whole and in order', async ({ openPage }) => {
    const { page, visit } = await openPage();
    await page.context().grantPermissions(clipboard);
    await visit(opening(cases.refused));
    await copyForTicket(page);
    await done(page);
    await paste(page, 'div');
    const links = await page.locator('#pasted a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links).toEqual(url(replyTo(cases.refused)));
  });

  test('into a plain field stays readable', async ({ openPage }) => {
    const { page, visit } = await openPage();
    await page.context().grantPermissions(clipboard);
    await visit(opening(cases.refused));
    await copyForTicket(page);
    await done(page);
    await paste(page, 'textarea');
    expect(await page.locator('#pasted').inputValue()).toBe(asText(replyTo(cases.refused)));
  });
});

const selected = (page: Page) =>
  page.evaluate(() => {
    const field = document.activeElement;
    if (!(field instanceof HTMLTextAreaElement)) return undefined;
    return field.value.slice(field.selectionStart, field.selectionEnd);
  });

describe('where the browser', () => {
  test('refuses to copy, the text is shown selected', async ({ openPage }) => {
    const { page, visit } = await openPage();
    await page.addInitScript(() => {
      navigator.clipboard.write = () => Promise.reject(new Error());
      navigator.clipboard.writeText = () => Promise.reject(new Error());
    });
    await visit(opening(cases.refused));
    await copyForTicket(page);
    await page.getByText(copy.refused).waitFor();
    expect(await selected(page)).toBe(asText(replyTo(cases.refused)));
    await page.locator('.formats summary').click();
    await page.getByRole('button', { name: copy.markdown }).click();
    await expect.poll(() => selected(page)).toBe(asMarkdown(replyTo(cases.refused)));
  });

  test('knows no rich copies, the plain text is copied', async ({ openPage }) => {
    const { page, visit } = await openPage();
    await keepCopies(page);
    await page.addInitScript(() => Reflect.deleteProperty(window, 'ClipboardItem'));
    await visit(opening(cases.granted));
    await copyForTicket(page);
    await done(page);
    expect(await copied(page)).toEqual({ 'text/plain': asText(replyTo(cases.granted)) });
  });

  test('cannot load the text, that is said, and the next try succeeds', async ({ openPage }) => {
    const { page, visit } = await openPage({ expected: /explaining\.en\.json|ERR_FAILED/ });
    await keepCopies(page);
    await page.route('**/explaining.en.json', (route) => route.abort());
    await visit(opening(cases.granted));
    await copyForTicket(page);
    await page.getByText(copy.failed).waitFor();
    await page.unroute('**/explaining.en.json');
    await copyForTicket(page);
    await done(page);
    expect((await copied(page))['text/plain']).toBe(asText(replyTo(cases.granted)));
  });
});

describe('the keys that copy', () => {
  /** What a copy by keys hands over. */
  const handedOver = async (page: Page) => {
    await page.evaluate(() => {
      window.copied = {};
      addEventListener('copy', ({ clipboardData }) => {
        for (const type of clipboardData?.types ?? []) window.copied[type] = clipboardData?.getData(type) ?? '';
      });
    });
    await page.keyboard.press('Control+C');
    return copied(page);
  };

  test('copy the reply while nothing is selected, and say so beside the button', async ({ openPage }) => {
    const { page, visit } = await openPage();
    await visit(opening(cases.granted));
    await explained(page);
    const button = page.getByRole('button', { name: copy.ticket });
    expect(await button.getAttribute('aria-keyshortcuts')).toBe('Control+C');
    expect(await page.locator('.copying .keys').innerText()).toContain(copy.control);
    const written = replyTo(cases.granted);
    expect(await handedOver(page)).toEqual({ 'text/html': asHtml(written), 'text/plain': asText(written) });
    await done(page);
  });

  test('copy it before the reply has been loaded too', async ({ openPage }) => {
    const { page, visit } = await openPage();
    await keepCopies(page);
    await visit(opening(cases.granted));
    await page.waitForSelector('.verdict h1');
    await page.keyboard.press('Control+C');
    await done(page);
    expect((await copied(page))['text/plain']).toBe(asText(replyTo(cases.granted)));
  });

  test('copy what is selected, and nothing else, while something is', async ({ openPage }) => {
    const { page, visit } = await openPage();
    await visit(opening(cases.granted));
    await explained(page);
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('h1') as Element));
    expect(await handedOver(page)).toEqual({});
    expect(await page.getByText(copy.done, { exact: true }).count()).toBe(0);
  });
});

test('the preview shows what will be copied, and a new result begins anew', async ({ openPage }) => {
  const { page, visit } = await openPage();
  await keepCopies(page);
  await visit(opening(cases.refused));
  await explained(page);
  await page.getByText(copy.preview).click();
  const preview = page.locator('.preview .card');
  expect(await preview.evaluate(({ innerHTML }) => innerHTML)).toBe(asHtml(replyTo(cases.refused)));
  await copyForTicket(page);
  await done(page);
  await page.locator('.changes .rows a').first().click();
  await page.waitForSelector('.verdict h1:focus');
  expect(await page.getByText(copy.done, { exact: true }).count()).toBe(0);
});

import { parse } from 'csv-parse/sync';
import { describe, expect } from 'vitest';
import { devices, integrations, trunks } from '../unit/catalogue/lists.ts';
import { test } from './harness.ts';
import { all, box, count, field, query, shown, textOf, words } from './lists.ts';

const HARDWARE = '/hardware/';
const INDEX = /\/data\/\w+\.index\.json/;

describe('a model is found as it is typed', () => {
  test.for<[typed: string, model: string]>([
    ['t46u', 'T46U'],
    ['SIP-T46U', 'T46U'],
    ['yealink t46u', 'T46U'],
    ['x4u v2', 'X4U-V2'],
  ])('%s', async ([typed, model], { openPage }) => {
    const { page, visit } = await openPage();
    await visit(HARDWARE);
    await field(page).pressSequentially(typed);
    await page.locator('.finder tbody tr').first().waitFor();
    await expect.poll(() => shown(page).then(([first]) => first)).toBe(model);
    expect(query(page)).toContain('q=');
  });

  test('with a slip, which is said', async ({ openPage }) => {
    const { page, visit } = await openPage();
    await visit(`${HARDWARE}?q=yelink+t46u`);
    await expect.poll(() => shown(page).then(([first]) => first)).toBe('T46U');
    expect(await count(page).innerText()).toContain('“yelink t46u”');
  });

  test('or else the official list is named', async ({ openPage }) => {
    const { page, visit } = await openPage();
    await visit(`${HARDWARE}?q=no+such+phone`);
    await expect.poll(() => count(page).innerText()).toBe(`0 of ${all}`);
    expect(await page.locator('#finder-nothing a').getAttribute('href')).toContain('3cx.com');
    expect(await page.locator('.finder table').isVisible()).toBe(false);
  });
});

describe('the address says what is shown', () => {
  const ROUTERS = '?vendor=fanvil&provisioning=router-phone';
  const fanvil = devices.filter(
    ({ vendor, provisioning }) => vendor === 'fanvil' && provisioning.includes('router-phone'),
  );

  test('from the filters, and how many is announced', async ({ openPage }) => {
    const { page, visit } = await openPage();
    await visit(HARDWARE);
    expect(await count(page).getAttribute('role')).toBe('status');
    expect(await count(page).innerText()).toBe(all);
    await box(page, 'Fanvil').check();
    await box(page, words.ways['router-phone']).check();
    await expect.poll(() => count(page).innerText()).toBe(`${fanvil.length} of ${all}`);
    expect(query(page)).toBe(ROUTERS);
    expect(await page.locator('.chip').allInnerTexts()).toEqual(['Fanvil', words.ways['router-phone']]);
  });

  test('to whoever opens it, without anything moving', async ({ openPage }) => {
    const { page, visit, layoutShift } = await openPage();
    await visit(HARDWARE + ROUTERS);
    await expect.poll(async () => (await shown(page)).length).toBe(fanvil.length);
    expect(await box(page, 'Fanvil').isChecked()).toBe(true);
    expect(await layoutShift()).toBe(0);
  });

  test('when the reader comes back from a device', async ({ openPage }) => {
    const { page, visit } = await openPage();
    await visit(HARDWARE);
    await box(page, 'Fanvil').check();
    await page.locator('.finder tbody a').first().click();
    await page.waitForURL(/\/hardware\/fanvil\/./);
    await page.goBack();
    await expect.poll(() => page.locator('.chip').allInnerTexts()).toEqual(['Fanvil']);
    expect(query(page)).toBe('?vendor=fanvil');
    expect(await box(page, 'Fanvil').isChecked()).toBe(true);
  });

  test('until a filter is taken back, by keyboard too', async ({ openPage }) => {
    const { page, visit } = await openPage();
    await visit(HARDWARE + ROUTERS);
    await page.locator('.chip').first().press('Enter');
    expect(query(page)).toBe('?provisioning=router-phone');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('chip');
    await page.getByRole('button', { name: words.filters.clear }).press('Enter');
    expect(query(page)).toBe('');
    expect(await count(page).innerText()).toBe(all);
    expect(await field(page).evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await page.locator('#finder-start').isVisible()).toBe(true);
  });

  test('and what it says in vain is named', async ({ openPage }) => {
    const { page, visit } = await openPage();
    await visit(`${HARDWARE}?vendor=nokia&colour=red&status=supported`);
    await expect.poll(() => page.locator('.chip').allInnerTexts()).toEqual([words.status.supported]);
    expect(await page.locator('#finder-said').innerText()).toContain('“vendor=nokia” and “colour=red”');
  });
});

describe('the columns', () => {
  test('are sorted by, and turned round, which is said to all', async ({ openPage }) => {
    const { page, visit } = await openPage();
    await visit(`${HARDWARE}?vendor=snom`);
    const head = page.getByRole('columnheader', { name: words.columns.model });
    await head.getByRole('button').click();
    const names = await shown(page);
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    expect(names).toEqual(names.toSorted(new Intl.Collator('en', { numeric: true }).compare));
    await head.getByRole('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    expect(await shown(page)).toEqual(names.toReversed());
    expect(query(page)).toBe('?vendor=snom&sort=-name');
  });

  test('can be sorted by from a field where they have no heads', async ({ openPage }) => {
    const { page, visit } = await openPage({ width: 390 });
    await visit(`${HARDWARE}?vendor=snom`);
    await page.getByRole('combobox').selectOption('-known');
    expect(query(page)).toBe('?vendor=snom&sort=-known');
  });
});

describe('the page of a list', () => {
  test('loads the list when it is needed, and not before', async ({ openPage }) => {
    const { page, visit } = await openPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await visit(HARDWARE);
    expect(asked.filter((url) => INDEX.test(url))).toEqual([]);
    await field(page).focus();
    await expect.poll(() => asked.filter((url) => INDEX.test(url)).length).toBe(1);
  });

  test('weighs little until then, and holds nothing of the list', async ({ openPage }) => {
    const { page, visit, transferred } = await openPage();
    await visit(HARDWARE);
    expect(transferred()).toBeLessThanOrEqual(32_000);
    const html = await page.content();
    expect(devices.filter(({ id, vendor }) => html.includes(`/${vendor}/${id.slice(vendor.length + 1)}/`))).toEqual([]);
  });

  test('shows as many as fill a window, and more on request', async ({ openPage }) => {
    const { page, visit } = await openPage();
    await visit(HARDWARE);
    await page.getByRole('link', { name: `Show all ${all}` }).click();
    await expect.poll(async () => (await shown(page)).length).toBe(20);
    await page.getByRole('button', { name: words.filters.more }).click();
    expect((await shown(page)).length).toBe(40);
    const first = page.locator('.finder tbody tr').nth(20).locator('a');
    expect(await first.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.goBack();
    expect(await page.locator('#finder-start').isVisible()).toBe(true);
  });

  test('says when the list cannot be had, and tries again', async ({ openPage }) => {
    const { page, visit } = await openPage({ expected: /index\.json/ });
    await page.route(INDEX, (route) => route.abort());
    await visit(`${HARDWARE}?q=t46u`);
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toContain(words.find.failed);
    expect(await page.getByRole('link', { name: 'Yealink' }).isVisible()).toBe(true);
    await page.unroute(INDEX);
    await page.getByRole('button', { name: words.find.retry }).click();
    await expect.poll(() => shown(page)).toContain('T46U');
    expect(await page.getByRole('alert').isVisible()).toBe(false);
  });

  test.for([320, 1280])('is accessible with all its parts on show at %i px', async (width, { openPage }) => {
    const { page, visit, axe, overflow } = await openPage({ width });
    await visit(`${HARDWARE}?q=t&status=unconfirmed&vendor=yealink&sort=-known&colour=red`);
    await page.locator('.finder tbody tr').first().waitFor();
    expect(await overflow()).toBe(0);
    expect(await axe()).toEqual([]);
    if (width < 1024) await page.getByRole('button', { name: /^Filters/ }).click();
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axe()).toEqual([]);
  });
});

describe('what is shown can be saved', () => {
  test('as CSV, in its order', async ({ openPage }) => {
    const { page, visit } = await openPage();
    await visit(`${HARDWARE}?vendor=snom&sort=-name`);
    await page.locator('.finder tbody tr').first().waitFor();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: words.filters.csv }).click();
    const download = await saved;
    expect(download.suggestedFilename()).toBe('hardware.csv');
    const [head = [], ...rows] = parse(await textOf(download)) as string[][];
    expect(rows.map((row) => row[head.indexOf('name')])).toEqual(await shown(page));
  });

  test('as JSON, with all that is known', async ({ openPage }) => {
    const { page, visit } = await openPage();
    await visit(`${HARDWARE}?q=t46u`);
    await page.locator('.finder tbody tr').first().waitFor();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: words.filters.json }).click();
    expect(JSON.parse(await textOf(await saved))).toContainEqual(devices.find(({ id }) => id === 'yealink-t46u'));
  });
});

describe('a list whose rows came with the page', () => {
  test.for([
    ['/sip-trunks/', 'telnyx', 'telnyx', trunks.length],
    ['/integrations/', 'hubspt', 'hubspot', integrations.length],
  ] as const)('%s is narrowed down to them', async ([address, typed, id, total], { openPage }) => {
    const { page, visit } = await openPage();
    await visit(address);
    const rows = page.locator('.finder tbody tr');
    expect(await rows.count()).toBe(total);
    await field(page).fill(typed);
    await expect.poll(() => rows.evaluateAll((found) => found.map((row) => row.id))).toEqual([id]);
    await page.getByRole('button', { name: words.filters.clear }).click();
    expect(await rows.count()).toBe(total);
  });
});

describe('the check of machines', () => {
  test('names the sizes, and puts what was asked into the address', async ({ openPage }) => {
    const { page, visit } = await openPage();
    await visit('/machines/');
    await page.getByLabel(words.check.extensions).fill('60');
    await page.getByLabel(words.check.devices).fill('101');
    await page.getByLabel(words.check.devices).press('Enter');
    const said = page.locator('#machine-result');
    expect(await said.innerText()).toContain('Large');
    expect(await said.innerText()).toContain(words.check.beyond);
    expect(query(page)).toBe('?extensions=60&devices=101');
    await page.reload();
    expect(await said.innerText()).toContain('Large');
    expect(await page.locator('tr.hit').getAttribute('id')).toBe('large');
  });
});

describe('the page of a device', () => {
  test('gives a text for the ticket, with the address of the page', async ({ openPage }) => {
    const { page, visit } = await openPage();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await visit('/hardware/yealink/t46u/');
    await page.getByRole('button', { name: words.ticket.copy }).click();
    await page.getByText(words.ticket.done).waitFor();
    const lines = (await page.evaluate(() => navigator.clipboard.readText())).trim().split('\n');
    expect(lines[0]).toContain('Yealink T46U');
    expect(lines.at(-1)).toBe(page.url());
    expect(lines.length).toBeLessThanOrEqual(12);
  });

  test('selects that text where nothing can be copied', async ({ openPage }) => {
    const { page, visit } = await openPage();
    await visit('/hardware/yealink/t46u/');
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await page.getByRole('button', { name: words.ticket.copy }).click();
    await page.getByText(words.ticket.failed).waitFor();
    expect(await page.evaluate(() => String(getSelection()))).toContain('Yealink T46U');
  });

  test('is found by the bare code', async ({ openPage }) => {
    const { page, visit } = await openPage();
    await visit('/search/?q=t46u');
    await page.locator('a.hit').first().waitFor();
    expect(await page.locator('a.hit').first().getAttribute('href')).toMatch(/\/hardware\/yealink\/t46u\/$/);
  });
});

describe('without JavaScript', () => {
  test('every device stands on the page of its vendor, whole', async ({ openPage }) => {
    const { page, visit } = await openPage({ js: false, shared: true });
    await visit(HARDWARE);
    expect(await page.locator('.finder form').isVisible()).toBe(false);
    const pages = await page
      .locator('.makers a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const listed: string[] = [];
    for (const address of pages) {
      await visit(address);
      listed.push(
        ...(await page.locator('tbody a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))),
      );
    }
    expect(listed.length).toBe(devices.length);
    expect(new Set(listed).size).toBe(devices.length);
  });

  test.for([
    ['/sip-trunks/', trunks],
    ['/integrations/', integrations],
  ] as const)('%s has every row', async ([address, list], { openPage }) => {
    const { page, visit } = await openPage({ js: false, shared: true });
    await visit(address);
    const ids = await page.locator('tbody tr').evaluateAll((rows) => rows.map((row) => row.id));
    expect(ids.toSorted()).toEqual(list.map(({ id }) => id).toSorted());
    expect(await page.locator('.finder form').isVisible()).toBe(false);
  });

  test('/machines/ has its tables, and no check', async ({ openPage }) => {
    const { page, visit } = await openPage({ js: false, shared: true });
    await visit('/machines/');
    expect(await page.locator('table').count()).toBe(3);
    expect(await page.locator('#machine-check').isVisible()).toBe(false);
  });
});

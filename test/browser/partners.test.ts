import { describe, expect } from 'vitest';
import { pack } from '../../src/engine/finder/country-file.ts';
import type { Listed } from '../../src/engine/finder/listed.ts';
import { company } from '../unit/finder/company.ts';
import { test } from './harness.ts';
import { countries, found, namesFor, query, refuseLocation, shown, words } from './partners.ts';

const GREECE = '/partners/?country=GR';
const FIRST_LOAD = 40_000;
/** A position in Thessaloniki, more exact than the finder needs. */
const THESSALONIKI = { latitude: 40.640_63, longitude: 22.944_42 };

describe('the finder of partners', () => {
  test('is used by keyboard, from the country to the text for a ticket', async ({ openPage }) => {
    const { page, visit } = await openPage();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await visit(GREECE);
    await found(page).getByText('Greece').waitFor();
    expect(await shown(page)).toEqual(namesFor('GR'));
    await page.getByRole('combobox', { name: words.find.level, exact: true }).focus();
    await page.keyboard.press('ArrowUp');
    expect(query(page)).toBe('?country=GR&level=bronze');
    await page.getByLabel(words.find.near).focus();
    await page.keyboard.type('patr');
    await page.keyboard.press('Enter');
    await expect.poll(() => query(page)).toBe('?country=GR&near=Patras&level=bronze');
    expect(await shown(page)).toEqual(namesFor('GR', { level: 'bronze', near: { city: 'Patras' } }));
    expect(await found(page).getAttribute('role')).toBe('status');
    expect(await found(page).innerText()).toContain('nearest to Patras first');
    await page.locator('.trio input').nth(1).press('Space');
    await page.getByRole('button', { name: 'for ticket' }).press('Enter');
    await page.getByText(words.find.copy.done).waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text.split('\n')[0]).toContain((await shown(page))[1]);
    expect(text).toContain(words.sample.reply);
    expect(text.trim().split('\n').at(-1)).toBe(page.url());
  });

  test('shows what an address says, without anything moving, and takes filters back', async ({ openPage }) => {
    const { page, visit, layoutShift } = await openPage();
    await visit('/partners/?country=gr&language=el&level=gold&services=on-site,network&colour=red');
    await expect
      .poll(() => shown(page))
      .toEqual(namesFor('GR', { language: 'el', level: 'gold', services: ['on-site'] }));
    expect(await page.locator('.chip').allInnerTexts()).toEqual(['Greek', 'On site', 'Network']);
    expect(await page.getByText('“colour=red”').isVisible()).toBe(true);
    expect(await layoutShift()).toBe(0);
    await page.locator('.chip').first().press('Enter');
    expect(query(page)).toBe('?country=GR&level=gold&services=on-site,network');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('chip');
  });

  test('says what little it has of a country first, and what else can be done', async ({ openPage }) => {
    const { page, visit, transferred } = await openPage();
    await visit('/partners/?country=MT&reason=no-route');
    await page.getByRole('heading', { name: words.find.nothing.title }).waitFor();
    expect(transferred()).toBeLessThanOrEqual(FIRST_LOAD);
    expect(await page.getByText(words.find.reason['no-route']).isVisible()).toBe(true);
    const links = await page
      .locator('#partners a')
      .evaluateAll((all) =>
        all.map((link) => [link.textContent, link.getAttribute('href')?.replace(/^.*(?=\/partners|\/policies)/, '')]),
      );
    expect(links[0]?.[1]).toContain('find-reseller');
    expect(links.slice(1).map(([, href]) => href)).toEqual([
      '/partners/?country=GR&reason=no-route',
      expect.stringMatching(/^\/policies\/.*#packages\.same-policies$/),
    ]);
    await page.locator('.points a', { hasText: 'Greece' }).click();
    await expect.poll(() => shown(page)).toEqual(namesFor('GR'));
  });

  test('offers to give up what keeps everything out', async ({ openPage }) => {
    const { page, visit } = await openPage();
    await visit(`${GREECE}&city=Patras&level=titanium`);
    await page.getByRole('link', { name: '1 company', exact: true }).waitFor();
    await page.getByRole('link', { name: '1 company', exact: true }).click();
    await expect.poll(() => shown(page)).toEqual(namesFor('GR', { city: 'Patras' }));
    expect(query(page)).toBe('?country=GR&city=Patras');
  });

  test('says when the directory cannot be had, and tries again', async ({ openPage }) => {
    const { page, visit } = await openPage({ expected: /GR\.json/ });
    await page.route(/GR\.json/, (route) => route.abort());
    await visit(GREECE);
    await page.getByRole('alert').waitFor();
    await page.unroute(/GR\.json/);
    await page.getByRole('button', { name: words.find.retry }).click();
    await expect.poll(() => shown(page)).toEqual(namesFor('GR'));
  });
});

describe('the location of the reader', () => {
  test.for([
    [1, words.find.denied],
    [2, words.find.unavailable],
    [3, words.find.timeout],
  ] as const)('may not be had (%i), and then a city does', async ([code, said], { openPage }) => {
    const { page, visit } = await openPage({ shared: true });
    await visit(GREECE);
    await page.locator('.trio').first().waitFor();
    await refuseLocation(page, code);
    await page.getByRole('button', { name: words.find.locate }).click();
    expect(await page.locator('#near-said').innerText()).toBe(said);
    expect(await shown(page)).toEqual(namesFor('GR'));
    await page.getByLabel(words.find.near).fill('Athens');
    expect(await shown(page)).toEqual(namesFor('GR', { near: { city: 'Athens' } }));
  });

  test('sorts by distance, stays out of the address, and goes along across a border', async ({ openPage }) => {
    const { page, visit } = await openPage();
    await page.context().grantPermissions(['geolocation']);
    await page.context().setGeolocation(THESSALONIKI);
    await visit('/partners/?country=CY');
    await page.locator('.trio').first().waitFor();
    await page.getByRole('button', { name: words.find.locate }).click();
    await page.getByText(words.find.located).waitFor();
    expect(query(page)).toBe('?country=CY');
    await page.getByRole('link', { name: 'Look in Greece' }).click();
    await expect.poll(() => query(page)).toBe('?country=GR');
    const position = { lat: 40.64, lng: 22.94 };
    await expect.poll(() => shown(page)).toEqual(namesFor('GR', { near: { position } }));
    expect(await page.locator('.place strong').first().innerText()).toBe(words.card.close);
  });
});

describe('a card', () => {
  test('runs nothing that its data may hold', async ({ openPage }) => {
    const hostile = {
      company: '<img src=x onerror=alert(1)>',
      city: '</script><script>alert(2)</script>',
      website: 'javascript:alert(3)',
      email: 'a@b.example?bcc=c@d.example',
      phone: '+302100000000',
      source: { kind: 'own-website', url: 'javascript:alert(4)', fact: '<b onclick=alert(5)>Gold</b>' },
    } as const satisfies Partial<Listed>;
    const { page, visit } = await openPage();
    page.on('dialog', () => expect.unreachable());
    await page.route(/GR\.json/, (route) => route.fulfill({ json: pack([company(hostile)]) }));
    await visit(GREECE);
    expect(await shown(page)).toEqual([hostile.company]);
    expect(await page.locator('.trio :is(img, script, b)').count()).toBe(0);
    const links = await page.locator('.trio a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links).toEqual(['tel:+302100000000', 'mailto:a@b.example%3Fbcc%3Dc%40d.example']);
  });
});

describe('the pages of countries', () => {
  test('have every company without JavaScript, and the sample says that it is one', async ({ openPage }) => {
    const { page, visit } = await openPage({ js: false, shared: true });
    await visit('/partners/');
    expect(await page.locator('#partners').isVisible()).toBe(false);
    expect(await page.getByText(words.noscript).isVisible()).toBe(true);
    expect(await page.locator('.lands a').count()).toBe(countries.size);
    await page.locator('.lands a', { hasText: 'Greece' }).click();
    expect((await shown(page)).toSorted()).toEqual(namesFor('GR', { level: 'bronze' }).toSorted());
    const samples = (countries.get('GR') ?? []).filter(({ sample }) => sample).length;
    expect(await page.locator('.trio .st').count()).toBe(samples);
    expect(await page.getByText(words.sample.banner).isVisible()).toBe(true);
  });

  test('are found by the name of their country', async ({ openPage }) => {
    const { page, visit } = await openPage();
    await visit('/search/?q=partners+in+Canada');
    await page.locator('a.hit').first().waitFor();
    expect(await page.locator('a.hit').first().getAttribute('href')).toMatch(/\/partners\/ca\/$/);
  });
});

describe('a result that another partner would help', () => {
  test('leads to the finder, which says why', async ({ openPage }) => {
    const { page, visit } = await openPage();
    await visit('/wizards/support-level/?partner=none&issue=general&setup=ok');
    await page.getByRole('link', { name: 'Find a partner of Silver level or above' }).click();
    await page.getByText(words.find.reason['no-route']).waitFor();
    expect(query(page)).toContain('reason=no-route');
  });
});

describe('every state is accessible and as narrow as the window', () => {
  test.for([
    ['with all on show', '?country=GR&language=el&level=bronze&near=Athens&reason=higher-level&colour=red', 320],
    ['with nothing found', '?country=MT', 320],
    ['with companies from abroad', '?country=NZ', 1280],
  ] as const)('%s', async ([, search, width], { openPage }) => {
    const { page, visit, axe, overflow } = await openPage({ width });
    await visit(`/partners/${search}`);
    await page.locator('.trio, .points').first().waitFor();
    for (const summary of await page.locator('#partners summary').all()) await summary.click();
    expect(await overflow()).toBe(0);
    expect(await axe()).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axe('colours')).toEqual([]);
  });
});

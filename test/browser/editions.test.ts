import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import type { ServedEdition } from '../../src/engine/editions/served.ts';
import type { Row } from '../../src/engine/model.ts';
import { dist } from '../site/built.ts';
import { test } from './harness.ts';
import { WIZARD, words } from './wizard.ts';

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const { edition } = json(new URL('../../content/data/site.json', import.meta.url).pathname);
const { notice } = json(new URL('../../content/strings/en/editions.json', import.meta.url).pathname);

/** Editions that were never published, before the first; only the browser of these tests knows them. */
const [OLD, BEFORE] = ['2020-05-01', '2020-04-01'];

const served = (): ServedEdition => json(join(dist, `data/editions/${edition}/support-level.json`));

const rowsIn = ({ wizard }: ServedEdition): Row[] => wizard.tables.flatMap((table): Row[] => table.rows);

/** An edition that asked otherwise, decided one thing otherwise, and had other words in a clause. */
function older(): ServedEdition {
  const old = served();
  const { html = '' } = json(join(dist, 'data/clauses.en.json'))['levels.one'];
  for (const fact of old.wizard.facts) if (fact.id === 'extensions') fact.id = 'users';
  for (const { when } of rowsIn(old))
    if (when.extensions) [when.users, when.extensions] = [when.extensions, undefined as never];
  for (const { when } of rowsIn(old)) if (!when.extensions) delete when.extensions;
  for (const { id, when } of rowsIn(old)) if (id === 'priority.platinum') when.partner = ['titanium'];
  const facts = old.words as { facts: Record<string, unknown> };
  facts.facts.users = { ...(facts.facts.extensions as object), short: 'Users of old' };
  old.wizard.facts.push({ id: 'region', values: ['near', 'far'], weights: [1, 1] });
  facts.facts.region = { short: 'Region', values: { near: { label: 'Near' }, far: { label: 'Far' } } };
  return {
    ...old,
    id: OLD,
    later: [{ id: edition, why: 'policy', renames: { facts: { users: 'extensions', region: null } } }],
    otherWords: {
      'levels.one': {
        number: '6.2',
        was: { title: 'Level 1', html: '<p>Other words.</p>' },
        is: { title: 'Level 1', html },
      },
    },
  };
}

/** An edition that the next one corrected. */
function wrong(): ServedEdition {
  const old = served();
  for (const { id, when } of rowsIn(old)) if (id === 'priority.platinum') when.partner = ['titanium'];
  return { ...old, id: BEFORE, later: [{ id: edition, why: 'correction', renames: {} }] };
}

/** Lets a page know the editions of the tests. */
async function remember(page: Page): Promise<void> {
  await page.route(`**${WIZARD}*`, async (route) => {
    const response = await route.fetch();
    const known = JSON.stringify({ editions: [edition, OLD, BEFORE] }).slice(1, -1);
    const body = (await response.text()).replace(`"editions":["${edition}"]`, known);
    await route.fulfill({ response, body });
  });
  for (const file of [older(), wrong()]) {
    await page.route(`**/data/editions/${file.id}/support-level.json`, (route) => route.fulfill({ json: file }));
  }
}

const ANSWERS = 'issue=general&hosting=on-premise&system=production&size=5-64sc&setup=ok&opener=admin';
const link = (partner: string, policy = OLD) => `${WIZARD}?partner=${partner}&${ANSWERS}&policy=${policy}`;
const said = (sentence: string | { one: string; other: string }, old = OLD, count = 1) =>
  (typeof sentence === 'string' ? sentence : count === 1 ? sentence.one : sentence.other)
    .replace('{old}', old)
    .replace('{count}', String(count));

describe('a link of an older edition', () => {
  test('says that the answer is the same and shows the clause with other words, then and now', async ({ openPage }) => {
    const { page, visit, axe, layoutShift } = await openPage();
    await remember(page);
    await visit(link('silver'));
    await page.waitForSelector('.verdict h1');
    const text = await page.locator('.older').innerText();
    expect(text).toContain(said(notice.fate.reworded));
    const wordings = await page.locator('.older .beside dd').allInnerTexts();
    expect(wordings[0]).toBe('Other words.');
    expect(wordings[1]).toContain('L1 engineers guide and advise');
    expect(
      await page
        .locator('.older .beside')
        .evaluate((list) => getComputedStyle(list).gridTemplateColumns.split(' ').length),
    ).toBe(2);
    expect(await axe()).toEqual([]);
    expect(await layoutShift()).toBe(0);
  });

  test('says what the answer was, what it is and why, and keeps its address', async ({ openPage }) => {
    const { page, visit } = await openPage({ width: 390 });
    await remember(page);
    await visit(link('platinum'));
    await page.waitForSelector('.verdict h1');
    const text = await page.locator('.older').innerText();
    expect(text).toContain(said(notice.fate.changed));
    const { priority } = words.verdicts;
    expect(text).toContain(`${priority?.name}: it was “${priority?.values.no}”, it is “${priority?.values.yes}”.`);
    expect(await page.locator('.older li a').first().getAttribute('href')).toContain('#partners.priority');
    expect(new URL(page.url()).search).toContain(`policy=${OLD}`);
    expect(await page.locator('.older a').last().getAttribute('href')).toContain(`/editions/${edition}/`);
  });

  test('goes on under the new name of a question, and from there under the current edition', async ({ openPage }) => {
    const { page, visit } = await openPage();
    await remember(page);
    await visit(`${WIZARD}?partner=bronze&users=over-20&policy=${OLD}`);
    await page.waitForSelector('.older');
    const label = words.facts.extensions?.values['over-20']?.label;
    expect(await page.locator('.older').innerText()).toContain(
      `“Users of old: ${label}” is now “${words.facts.extensions?.short}: ${label}”.`,
    );
    await page.locator('.wizard input[value=general]').check();
    await page.locator('.wizard form button[type=submit], .wizard .btn.go').first().click();
    await page.waitForFunction((id) => new URL(location.href).searchParams.get('policy') === id, edition);
    const query = new URL(page.url()).searchParams;
    expect([query.get('extensions'), query.get('users'), query.get('issue')]).toEqual(['over-20', null, 'general']);
    expect(await page.locator('.older').count()).toBe(0);
  });

  test('says which of its answers nobody asks for any more', async ({ openPage }) => {
    const { page, visit } = await openPage();
    await remember(page);
    await visit(`${link('silver')}&region=far`);
    await page.waitForSelector('.verdict h1');
    const text = await page.locator('.older').innerText();
    expect(text).toContain(said(notice.fate.moved));
    expect(text).toContain(notice.moved.gone.replace('{was}', 'Region: Far'));
    expect(await page.locator('.note:not(.older *)').count()).toBe(0);
  });

  test('says that the answer given then was wrong, where only that was corrected', async ({ openPage }) => {
    const { page, visit } = await openPage();
    await remember(page);
    await visit(link('platinum', BEFORE));
    await page.waitForSelector('.verdict h1');
    expect(await page.locator('.older').innerText()).toContain(said(notice.fate.corrected, BEFORE));
  });

  test('can be tried again where the edition could not be loaded', async ({ openPage }) => {
    const { page, visit } = await openPage({ expected: /2020-05-01|ERR_FAILED/ });
    await remember(page);
    await page.route(`**/data/editions/${OLD}/*`, (route) => route.abort());
    await visit(link('silver'));
    const retry = page.locator('.wizard button').first();
    await retry.waitFor();
    await page.unroute(`**/data/editions/${OLD}/*`);
    await retry.click();
    await page.waitForSelector('.older');
    expect(await page.locator('.verdict h1').count()).toBe(1);
  });
});

describe('a link of an older edition to the reply clock', () => {
  const CLOCK = '/wizards/reply-clock/';
  const link = (partner: string) =>
    `${CLOCK}?created=2026-11-20T16:00&zone=Europe/Nicosia&holidays=none&partner=${partner}&policy=${OLD}`;

  /** An edition in which a clause had other words that bears on some partners alone. */
  async function rememberWords(page: Page): Promise<void> {
    await page.route(`**${CLOCK}?**`, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(`"editions":["${edition}"]`, `"editions":["${edition}","${OLD}"]`);
      await route.fulfill({ response, body });
    });
    const file = json(join(dist, `data/editions/${edition}/reply-clock.json`));
    const { html } = json(join(dist, 'data/clauses.en.json'))['partners.priority'];
    const wording = { was: { title: 'Priority', html: '<p>Other words.</p>' }, is: { title: 'Priority', html } };
    const otherWords = { 'partners.priority': { number: '7.4', ...wording } };
    await page.route(`**/data/editions/${OLD}/reply-clock.json`, (route) =>
      route.fulfill({ json: { ...file, id: OLD, now: edition, otherWords } }),
    );
  }

  test('says whether its clauses have other words, and goes on under the current edition', async ({ openPage }) => {
    const { page, visit, axe, layoutShift } = await openPage({ width: 390 });
    await rememberWords(page);
    await visit(link('gold'));
    await page.waitForSelector('.due');
    expect(await page.locator('.older').innerText()).toContain(said(notice.fate.same));
    await visit(link('titanium'));
    await page.waitForSelector('.due');
    expect(await page.locator('.older').innerText()).toContain(said(notice.fate.reworded));
    expect(await page.locator('.older .beside dd').allInnerTexts()).toContain('Other words.');
    expect(new URL(page.url()).search).toContain(`policy=${OLD}`);
    expect(await page.locator('.note').count()).toBe(1);
    expect(await axe()).toEqual([]);
    expect(await layoutShift()).toBe(0);
    await page.locator('#clock-partner').selectOption('gold');
    await page.waitForFunction((id) => new URL(location.href).searchParams.get('policy') === id, edition);
    expect(await page.locator('.older').count()).toBe(0);
  });
});

test('a link of the current edition loads no edition', async ({ openPage }) => {
  const { page, visit } = await openPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await visit(link('silver', edition));
  await page.waitForSelector('.verdict h1');
  expect(asked.filter((url) => url.includes('/data/editions/'))).toEqual([]);
  expect(await page.locator('.older').count()).toBe(0);
});

test('an edition that there is not is named, and the current one used', async ({ openPage }) => {
  const { page, visit } = await openPage();
  await visit(link('silver', '2999-12-31'));
  await page.waitForSelector('.verdict h1');
  expect(await page.locator('.note').first().innerText()).toContain('2999-12-31');
  expect(await page.locator('.older').count()).toBe(0);
});

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect, inject } from 'vitest';
import { CONTENT } from '../../src/cli/edition/content.ts';
import { openClock } from '../../src/cli/reply-clock.ts';
import { asText } from '../../src/engine/reply.ts';
import { test } from './harness.ts';

const CLOCK = '/wizards/reply-clock/';
const FRIDAY = 'created=2026-11-20T16:00&zone=Europe/Nicosia&holidays=none';
const MOST_BYTES = 32_000;

const json = (path: string) => JSON.parse(readFileSync(new URL(`../../content/${path}`, import.meta.url), 'utf8'));
const { clock: words } = json('strings/en/reply-clock.json');
const { copy } = json('strings/en/wizard.json').tell;
const { edition } = json('data/site.json');

/** Sets the clocks of the reader, before a page is opened. */
async function inZone(page: Page, timezoneId: string): Promise<void> {
  await (await page.context().newCDPSession(page)).send('Emulation.setTimezoneOverride', { timezoneId });
}

const withoutCommas = (text: string | null) => (text ?? '').replaceAll('day,', 'day');

/** What is said of each moment. */
async function moments(page: Page): Promise<Record<string, string>> {
  await page.waitForSelector('.due');
  const said = await page
    .locator('li[data-reading]')
    .evaluateAll((places) =>
      places.map((place): [string, string] => [place.getAttribute('data-reading') ?? '', place.textContent ?? '']),
    );
  // Browsers differ in the comma behind a weekday.
  return Object.fromEntries(said.map(([reading, text]) => [reading, withoutCommas(text)]));
}

const field = (page: Page, id: string) => page.locator(`#clock-${id}`);

async function enter(page: Page, id: string, text: string): Promise<void> {
  await field(page, id).fill(text);
  await field(page, id).blur();
}

const query = (page: Page) => new URL(page.url()).search;

describe('the worked examples', () => {
  test.for([
    [
      FRIDAY,
      'Sunday 22 November 2026',
      '16:00',
      'Tuesday 24 November 2026',
      '16:00',
      'Monday 30 November 2026',
      '16:00',
    ],
    [
      'created=2026-11-21T11:00&zone=Europe/Nicosia&holidays=none',
      ...[
        'Monday 23 November 2026',
        '11:00',
        'Wednesday 25 November 2026',
        '00:00',
        'Monday 30 November 2026',
        '17:00',
      ],
    ],
    [
      'created=2025-12-24T16:00&zone=Europe/Nicosia&holidays=2025-12-25,2025-12-26',
      ...['Friday 26 December 2025', '16:00', 'Tuesday 30 December 2025', '16:00', 'Monday 5 January 2026', '16:00'],
    ],
  ])('%s', async ([link = '', ...due], { openPage }) => {
    const { page, visit } = await openPage();
    await inZone(page, 'Europe/Nicosia');
    await visit(`${CLOCK}?${link}`);
    const { earliest, preferred, latest } = await moments(page);
    for (const [index, said] of [earliest, preferred, latest].entries()) {
      expect(said).toContain(due[2 * index]);
      expect(said).toContain(due[2 * index + 1]);
    }
    expect(withoutCommas(await page.locator('.due').textContent())).toContain(due[2]);
  });

  test('can be entered by hand', async ({ openPage }) => {
    const { page, visit } = await openPage();
    await inZone(page, 'Europe/Nicosia');
    await visit(CLOCK);
    await page.waitForSelector('.due');
    await enter(page, 'created', '2025-12-24T16:00');
    await enter(page, 'zone', 'Europe/Nicosia');
    await page.getByLabel(words.holidays.own).check();
    await enter(page, 'holidays', '2025-12-26 2025-12-25');
    expect((await moments(page)).preferred).toContain('Tuesday 30 December 2025');
    expect(query(page)).toBe(
      `?created=2025-12-24T16:00&zone=Europe/Nicosia&holidays=2025-12-25,2025-12-26&policy=${edition}`,
    );
  });
});

test('a weekend is said where the earliest moment falls on one', async ({ openPage }) => {
  const { page, visit } = await openPage();
  await visit(`${CLOCK}?${FRIDAY}`);
  const { earliest, preferred } = await moments(page);
  expect(earliest).toContain(words.notes.weekend);
  expect(preferred).not.toContain(words.notes.weekend);
});

test('a reader elsewhere sees their own time and that of the office', async ({ openPage }) => {
  const { page, visit } = await openPage();
  await inZone(page, 'America/New_York');
  await visit(`${CLOCK}?${FRIDAY}`);
  const { preferred } = await moments(page);
  expect(preferred).toMatch(/Tuesday 24 November 2026.{1,6}09:00, your time \(America\/New York\)/);
  expect(preferred).toMatch(/Tuesday 24 November 2026.{1,6}16:00 at the office \(Europe\/Nicosia\)/);
});

test('a ticket is created now, in the zone of the reader, until something else is said', async ({ openPage }) => {
  const { page, visit } = await openPage();
  await inZone(page, 'Asia/Tokyo');
  await page.clock.setFixedTime('2026-11-20T07:30:20Z');
  await visit(CLOCK);
  await page.waitForSelector('.due');
  expect(await field(page, 'created').inputValue()).toBe('2026-11-20T16:30');
  expect(query(page)).toBe(`?created=2026-11-20T16:30&zone=Asia/Tokyo&policy=${edition}`);
});

describe('bad input is said at its field, and nothing is lost', () => {
  test.for([
    ['zone', 'Europe/Atlantis', words.mend['no-such-zone']],
    ['office-zone', 'Nowhere', words.mend['no-such-zone']],
    ['office-hours', 'nine to five', words.mend['no-hours']],
    ['office-hours', '09:00-09:00', words.mend['never-open']],
    ['office-hours', '17:00-09:00', words.mend['ends-before-start']],
    ['office-hours', '09:00-25:00', words.mend['no-such-time']],
    ['created', '', words.mend.missing.created],
    ['created', '1999-12-31T10:00', words.mend['year-out-of-range']],
  ] as const)('%s: "%s"', async ([id, text, said], { openPage }) => {
    const { page, visit, axe } = await openPage();
    await visit(`${CLOCK}?${FRIDAY}`);
    await page.waitForSelector('.due');
    await enter(page, id, text);
    const place = field(page, id);
    await expect.poll(() => place.getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator(`#clock-${id}-wrong`).textContent()).toBe(said);
    expect((await place.getAttribute('aria-describedby'))?.split(' ')).toContain(`clock-${id}-wrong`);
    expect(await place.inputValue()).toBe(text);
    expect(await page.locator('.due').count()).toBe(0);
    expect(query(page)).toBe(`?${FRIDAY}&policy=${edition}`);
    if (id === 'zone') expect(await axe()).toEqual([]);
  });

  test('days that the calendar lacks, or that are none', async ({ openPage }) => {
    const { page, visit } = await openPage();
    await visit(`${CLOCK}?${FRIDAY}`);
    await page.getByLabel(words.holidays.own).check();
    expect(await page.locator('#clock-holidays-wrong').textContent()).toBe(words.mend['no-days']);
    await enter(page, 'holidays', '2026-02-29');
    await expect
      .poll(() => page.locator('#clock-holidays-wrong').textContent())
      .toBe(words.mend['no-such-day'].holidays);
    await page.getByLabel(words.holidays.none).check();
    expect((await moments(page)).preferred).toContain('Tuesday 24 November');
    await page.getByLabel(words.holidays.own).check();
    expect(await field(page, 'holidays').inputValue()).toBe('2026-02-29');
  });

  test('a date that is not finished', async ({ openPage }) => {
    const { page, visit } = await openPage();
    await visit(`${CLOCK}?${FRIDAY}`);
    await page.waitForSelector('.due');
    await field(page, 'created').focus();
    await page.keyboard.press('Backspace');
    await field(page, 'zone').focus();
    await expect.poll(() => page.locator('#clock-created-wrong').textContent()).toBe(words.mend['no-date-and-time']);
  });

  test('the answer that waits leads to the field', async ({ openPage }) => {
    const { page, visit } = await openPage();
    await visit(`${CLOCK}?created=2026-11-20T16:00`);
    await page.getByRole('link', { name: words.mend.missing.zone }).click();
    expect(await field(page, 'zone').evaluate((input) => input === document.activeElement)).toBe(true);
    await enter(page, 'zone', 'berlin');
    await page.waitForSelector('.due');
    expect(await field(page, 'zone').inputValue()).toBe('Europe/Berlin');
  });
});

test('what was loosely written is read', async ({ openPage }) => {
  const { page, visit } = await openPage();
  await visit(`${CLOCK}?${FRIDAY}`);
  await page.waitForSelector('.due');
  await enter(page, 'office-hours', '8 – 20.30');
  await expect.poll(() => field(page, 'office-hours').inputValue()).toBe('08:00-20:30');
  expect(query(page)).toContain('&office-hours=08:00-20:30&');
});

test('Back undoes the last change, and Forward makes it again', async ({ openPage }) => {
  const { page, visit } = await openPage();
  await inZone(page, 'Europe/Nicosia');
  await visit(`${CLOCK}?${FRIDAY}&policy=${edition}`);
  const before = await moments(page);
  await enter(page, 'created', '2026-11-23T09:00');
  await field(page, 'partner').selectOption('titanium');
  const after = await moments(page);
  await page.goBack();
  await expect.poll(() => field(page, 'partner').inputValue()).toBe('');
  expect(await field(page, 'created').inputValue()).toBe('2026-11-23T09:00');
  await page.goBack();
  await expect.poll(() => moments(page)).toEqual(before);
  await page.goForward();
  await page.goForward();
  await expect.poll(() => field(page, 'partner').inputValue()).toBe('titanium');
  expect(await moments(page)).toEqual(after);
});

test('a damaged link says each damaged piece, keeps the rest and guesses nothing', async ({ openPage }) => {
  const { page, visit, axe } = await openPage();
  const damaged = 'created=2026-02-30T16:00&zone=Europe/Berlin&office-hours=17:00-09:00&colour=red&policy=1999-01-01';
  await visit(`${CLOCK}?${damaged}`);
  await page.waitForSelector('.note');
  const said = await page.locator('.note').first().textContent();
  for (const piece of ['2026-02-30T16:00', '17:00-09:00', 'colour', '1999-01-01']) expect(said).toContain(piece);
  expect(await page.locator('#clock-created-wrong').textContent()).toBe(words.mend['no-such-day'].created);
  expect(await page.locator('#clock-office-hours-wrong').textContent()).toBe(words.mend['ends-before-start']);
  expect(await field(page, 'office-hours').inputValue()).toBe('17:00-09:00');
  expect(await field(page, 'zone').inputValue()).toBe('Europe/Berlin');
  expect(query(page)).toBe(`?${damaged}`);
  expect(await axe()).toEqual([]);
  await enter(page, 'created', '2026-03-02T16:00');
  await enter(page, 'office-hours', '09:00-17:00');
  await page.waitForSelector('.due');
  expect(query(page)).toBe(`?created=2026-03-02T16:00&zone=Europe/Berlin&policy=${edition}`);
});

describe('the running view', () => {
  test('says how far it is, and goes on by the minute without a word to screen readers', async ({ openPage }) => {
    const { page, visit } = await openPage();
    await inZone(page, 'Europe/Nicosia');
    await page.clock.install({ time: '2026-11-23T10:00:30+02:00' });
    await visit(`${CLOCK}?${FRIDAY}`);
    const running = page.locator('.running');
    await expect.poll(() => running.textContent()).toContain('18 of 48 working-day hours gone');
    const said = async () => (await page.locator('[role=status]').allTextContents()).filter(Boolean);
    const told = await said();
    await page.clock.runFor('02:00');
    await expect.poll(() => running.textContent()).toMatch(/10:02: 18:02 of 48/);
    expect(await said()).toEqual(told);
    expect(await running.evaluate((place) => place.closest('[aria-live], [role=status]'))).toBeNull();
  });

  test.for([
    ['2026-11-20T15:00:00+02:00', words.run.future.slice(0, 24)],
    ['2026-11-24T16:00:00+02:00', 'all 48 working-day hours are gone'],
  ] as const)('at %s', async ([now, said], { openPage }) => {
    const { page, visit } = await openPage();
    await page.clock.setFixedTime(now);
    await visit(`${CLOCK}?${FRIDAY}`);
    await expect.poll(() => page.locator('.running').textContent()).toContain(said);
  });
});

describe('copying', () => {
  const link = `${FRIDAY}&partner=titanium`;
  const base = new URL('/', inject('site')).href;
  const written = async () => (await openClock(CONTENT, [edition])).reply({ wizard: 'reply-clock', query: link, base });

  test('puts into a ticket what the command line prints, rich and plain, with a link that leads back', async ({
    openPage,
  }) => {
    const { page, visit } = await openPage();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await visit(`${CLOCK}?${link}`);
    await page.getByRole('button', { name: copy.ticket }).click();
    await page.getByText(copy.done, { exact: true }).waitFor();
    const text = withoutCommas(await page.evaluate(() => navigator.clipboard.readText()));
    expect(text).toBe(withoutCommas(asText(await written())));
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('main .printed').allTextContents()).toEqual([expect.stringMatching(/\d{4}/)]);
    expect(await page.locator('.preview .card a').count()).toBe(4);
    const { pathname, search } = new URL(text.split('\n').at(-1) ?? '');
    await visit(pathname + search);
    expect(await field(page, 'partner').inputValue()).toBe('titanium');
  });

  test('says so where a part does not come, and copies once it does', async ({ openPage }) => {
    const { page, visit } = await openPage({ expected: /copying-clock|ERR_FAILED/ });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.route('**/copying-clock.*', (route) => route.abort());
    await visit(`${CLOCK}?${link}`);
    await page.getByRole('button', { name: copy.ticket }).click();
    await page.getByText(words.failed.text).waitFor();
    await page.unroute('**/copying-clock.*');
    await page.getByRole('button', { name: copy.ticket }).click();
    await page.getByText(copy.done, { exact: true }).waitFor();
  });

  test('shows the text selected where the browser refuses', async ({ openPage }) => {
    const { page, visit, axe } = await openPage();
    await page.addInitScript(() => {
      navigator.clipboard.write = () => Promise.reject(new Error('refused'));
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await visit(`${CLOCK}?${link}`);
    await page.getByRole('button', { name: copy.ticket }).click();
    await page.getByText(copy.refused).waitFor();
    const selected = await page.locator('textarea').evaluate((area: HTMLTextAreaElement) => {
      const { value, selectionStart, selectionEnd } = area;
      return value.slice(selectionStart, selectionEnd);
    });
    expect(withoutCommas(selected)).toBe(withoutCommas(asText(await written())));
    expect(await axe()).toEqual([]);
  });
});

test('what the clocks did is said where it matters', async ({ openPage }) => {
  const { page, visit } = await openPage();
  await visit(`${CLOCK}?created=2026-03-29T03:30&zone=Europe/Nicosia&holidays=none`);
  await moments(page);
  expect(await page.locator('#clock').textContent()).toContain('jumped over this time of creation');
  await visit(`${CLOCK}?created=2027-04-28T16:00&zone=Africa/Cairo&office-zone=Africa/Cairo&holidays=none`);
  expect((await moments(page)).preferred).toContain(withoutCommas(words.notes['before-earliest']));
  await visit(`${CLOCK}?created=2040-11-20T16:00&zone=Europe/Nicosia`);
  expect((await moments(page)).preferred).toContain('2040');
});

test('a browser without civil time of its own gets it, and only such a browser', async ({ openPage }) => {
  const [modern, older] = [await openPage(), await openPage()];
  await older.page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Temporal'));
  const said: Record<string, string>[] = [];
  for (const { page, visit } of [modern, older]) {
    await inZone(page, 'Europe/Nicosia');
    await visit(`${CLOCK}?${FRIDAY}`);
    said.push(await moments(page));
  }
  expect(said[0]).toEqual(said[1]);
  expect(older.transferred() - modern.transferred()).toBeGreaterThan(10_000);
});

test('a part that does not come can be asked for again', async ({ openPage }) => {
  const { page, visit } = await openPage({ expected: /polyfill|ERR_FAILED|Failed to load/ });
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Temporal'));
  await page.route(/temporal-polyfill/, (route) => route.abort());
  await visit(`${CLOCK}?${FRIDAY}`);
  const retry = page.getByRole('button', { name: words.failed.retry });
  await retry.waitFor();
  await page.unroute(/temporal-polyfill/);
  await page.reload();
  await page.waitForSelector('.due');
});

describe('the page', () => {
  test('is usable within its budget, and holds still', async ({ openPage }) => {
    const { page, visit, transferred, layoutShift } = await openPage();
    await visit(CLOCK);
    await page.waitForSelector('.due');
    expect(transferred()).toBeLessThanOrEqual(MOST_BYTES);
    expect(await layoutShift()).toBe(0);
    await visit(`${CLOCK}?${FRIDAY}&partner=titanium`);
    await page.waitForSelector('.due');
    expect(await layoutShift()).toBe(0);
  });

  test.for([
    { width: 1280, scheme: 'light' },
    { width: 1280, scheme: 'dark' },
    { width: 320, scheme: 'light' },
    { width: 320, scheme: 'dark' },
  ] as const)('is clean at $width pixels, $scheme', async (view, { openPage }) => {
    const { page, visit, axe, overflow, layoutShift } = await openPage(view);
    await inZone(page, 'America/Argentina/ComodRivadavia');
    await visit(`${CLOCK}?created=2026-12-23T16:00&zone=Europe/Berlin&partner=titanium`);
    await page.waitForSelector('.due');
    expect(await layoutShift()).toBe(0);
    expect(await axe()).toEqual([]);
    expect(await overflow()).toBeLessThanOrEqual(0);
  });

  test('explains the clock without scripts', async ({ openPage }) => {
    const { page, visit } = await openPage({ js: false });
    await visit(CLOCK);
    const shown = withoutCommas(await page.locator('main').innerText());
    for (const said of ['16:00', 'Tuesday 24 November 2026', '10.1', '10.2', '7.4']) expect(shown).toContain(said);
    expect(shown).not.toContain(words.waiting);
  });

  test('asks for the list of zones only where a zone is entered', async ({ openPage }) => {
    const { page, visit } = await openPage();
    await visit(`${CLOCK}?${FRIDAY}`);
    await page.waitForSelector('.due');
    expect(await page.locator('#clock-zones option').count()).toBe(0);
    await field(page, 'zone').focus();
    await expect.poll(() => page.locator('#clock-zones option').count()).toBeGreaterThan(300);
  });
});

import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { test } from './harness.ts';

const TICKET = '/wizards/ticket/';
const MOST_TO_ASK = 32_000;
const MOST_TO_ANSWER = 48_000;

const json = (path: string) => JSON.parse(readFileSync(new URL(`../../content/${path}`, import.meta.url), 'utf8'));
const words = json('strings/en/ticket.json');
const tell = json('strings/en/draft.json');
const ui = json('strings/en/wizard.json');
const items = json('strings/en/items.json');

const CASE = 'partner=silver&issue=general&hosting=self-hosted&system=production&opener=admin';
const DONE = [
  ...['ticket.licence-key', 'excluded.not-latest', 'before.manuals', 'before.third-party', 'before.hardware-specs'],
  ...[
    'before.study',
    'before.verbose-logs',
    'ticket.description',
    'ticket.steps-taken',
    'ticket.reproduction',
    'ticket.logs',
  ],
];
const READY = `${CASE}&${DONE.map((step) => `${step}=done`).join('&')}`;
const CLOSED = 'partner=bronze&issue=stun&system=production';

const heading = (page: Page) => page.locator('.wizard h1').textContent();
const query = (page: Page) => new URLSearchParams(new URL(page.url()).search);
const draftField = (page: Page, id: string) => page.locator(`#draft-${id}`);

/** A sign of life, at which the page fetches what does not fit into its first weight. */
async function stir(page: Page): Promise<void> {
  await page.mouse.move(1, 1);
  await page.mouse.move(2, 2);
}

/** Waits until the draft is there, which comes when a reader stirs. */
async function drafting(page: Page): Promise<void> {
  await page.waitForSelector('.verdict h1');
  await stir(page);
  await draftField(page, 'subject').waitFor();
}

const choose = (page: Page, fact: string, value: string) =>
  page.locator(`input[name="${fact}"][value="${value}"]`).check();

describe('the questions', () => {
  test('lead by keyboard from who opens the ticket to the checklist', async ({ openPage }) => {
    const { page, visit } = await openPage();
    await visit(TICKET);
    expect(await heading(page)).toBe(words.topics.case.title);
    await page.locator('input[name="partner"][value="silver"]').focus();
    await page.keyboard.press('Space');
    await page.locator('input[name="issue"]').first().waitFor();
    expect(await page.locator('.choices h2').allTextContents()).toEqual(Object.values(words.groups.issue));
    for (const [fact, value] of [
      ['issue', 'general'],
      ['hosting', 'hosted'],
      ['system', 'production'],
      ['opener', 'admin'],
    ] as const) {
      await page.locator(`input[name="${fact}"][value="${value}"]`).focus();
      await page.keyboard.press('Space');
    }
    await page.keyboard.press('Enter');
    await expect.poll(() => heading(page)).toBe(words.topics.installation.title);
    for (const topic of ['checks', 'contents', undefined]) {
      for (const group of await page.locator('fieldset.asked').all())
        await group.locator('input[value="done"]').check();
      await page.getByRole('button', { name: ui.ask.question.continue }).click();
      await expect.poll(() => heading(page)).toBe(topic ? words.topics[topic].title : words.headlines.ready.title);
    }
    expect(query(page).get('ticket.logs')).toBe('done');
  });

  test('end at once where no ticket can be opened, with what to do instead', async ({ openPage }) => {
    const { page, visit } = await openPage();
    await visit(TICKET);
    await choose(page, 'partner', 'none');
    await page.getByRole('button', { name: ui.ask.question.continue }).click();
    await expect.poll(() => heading(page), { timeout: 10_000 }).toBe(words.headlines['no-route'].title);
    await stir(page);
    await page.locator('#step-route').getByText(words.remedies['find-route']).waitFor();
    expect(await page.getByRole('link', { name: tell.onward.partners.go }).getAttribute('href')).toContain(
      '/partners/',
    );
    expect(await page.locator('.draft').count()).toBe(0);
  });

  test('are not asked again after another wizard', async ({ openPage }) => {
    const { page, visit } = await openPage();
    await visit(
      '/wizards/support-level/?partner=gold&issue=audio&hosting=on-premise&product=other&system=production&size=5-64sc&extensions=over-20&setup=ok&opener=admin',
    );
    await page.waitForSelector('.verdict h1');
    await stir(page);
    await page.getByRole('link', { name: ui.explain.onward.ticket.go }).click();
    await expect.poll(() => heading(page)).toBe(words.topics.installation.title);
    expect(await page.locator('.note').count()).toBe(0);
    const asked = await page
      .locator('fieldset.asked input')
      .evaluateAll((all) => all.map((one) => one.getAttribute('name')));
    expect([...new Set(asked)]).toEqual(['ticket.licence-key', 'before.hardware-specs']);
  });

  test('take over what a setup excludes', async ({ openPage }) => {
    const { page, visit } = await openPage();
    await visit(
      `/wizards/setup/?version=latest&manuals=yes&hosting=hosted&headsets=present&before.study=done&extensions=over-20#result`,
    );
    await page.waitForSelector('.verdict h1');
    await stir(page);
    await page.getByRole('link', { name: ui.explain.fromSetup.ticket.go }).click();
    await page.waitForURL(/wizards\/ticket/);
    expect(Object.fromEntries(query(page))).toMatchObject({
      hosting: 'hosted',
      'excluded.headsets-gateways': 'unknown',
      'before.study': 'done',
      extensions: 'over-20',
    });
    expect(await page.locator('.note').count()).toBe(0);
  });
});

describe('the checklist', () => {
  test('names what is missing, and ticks it off in its place', async ({ openPage }) => {
    const { page, visit } = await openPage();
    await visit(`${TICKET}?${READY.replace('verbose-logs=done', 'verbose-logs=not-yet')}`);
    await expect.poll(() => heading(page)).toBe(words.headlines['not-ready'].title);
    expect(await page.getByText(items.checklist.lacking.expected.one.replace('{count}', '1')).count()).toBe(1);
    const name = words.verdicts['before.verbose-logs'].name;
    await page.locator('.remedies').getByRole('link', { name, exact: true }).click();
    await page.locator('#step-before-verbose-logs:focus').waitFor();
    expect(await heading(page)).toBe(words.headlines['not-ready'].title);
    const tick = page.getByRole('checkbox', { name: items.checklist.tickOne.replace('{name}', name) });
    await tick.check();
    await expect.poll(() => heading(page)).toBe(words.headlines.ready.title);
    expect(await tick.evaluate((box) => box === document.activeElement)).toBe(true);
    expect(query(page).get('before.verbose-logs')).toBe('done');
    expect(await page.getByText(items.checklist.lacking.none).count()).toBe(1);
  });

  test('leads to the support level and back, and nothing is asked twice or lost', async ({ openPage }) => {
    const { page, visit } = await openPage();
    await visit(`${TICKET}?${READY}`);
    await drafting(page);
    await page.getByRole('link', { name: tell.onward['support-level'].go }).click();
    await page.locator('input[name="size"][value="5-64sc"]').check();
    expect(await page.locator('.note').count()).toBe(0);
    await page.locator('.wizard form button').click();
    await page.waitForSelector('.verdict h1');
    await stir(page);
    await page.getByRole('link', { name: ui.explain.onward.ticket.go }).click();
    await page.waitForSelector('.verdict h1');
    expect(await heading(page)).toBe(words.headlines.ready.title);
    expect(DONE.map((step) => query(page).get(step))).toEqual(DONE.map(() => 'done'));
  });

  test('leads on to the reply clock with the partner', async ({ openPage }) => {
    const { page, visit } = await openPage();
    await visit(`${TICKET}?${READY}`);
    await drafting(page);
    await page.getByRole('link', { name: tell.onward['reply-clock'].go }).click();
    await page.waitForSelector('.due');
    expect(await page.locator('#clock-partner').inputValue()).toBe('silver');
  });
});

/** Keeps what is copied in the page: all tests share the one clipboard of the machine, and run side by side. */
const keepCopies = (page: Page) =>
  page.addInitScript(() => {
    navigator.clipboard.writeText = async (text) => {
      window.keptCopy = text;
    };
  });

const copied = (page: Page) => page.evaluate(() => window.keptCopy);

declare global {
  interface Window {
    keptCopy: string;
    longTasks: number[];
  }
}

const SECRET = 'zebra7 said “hunter22”';

/** Writes down every request with its body, and every write to a storage, from the beginning. */
async function watchEverything(page: Page): Promise<string[]> {
  const seen: string[] = [];
  page.on('request', (request) => seen.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`));
  await page.exposeFunction('noteWrite', (what: string) => void seen.push(what));
  await page.addInitScript(() => {
    const note = (what: string) => (window as unknown as { noteWrite(what: string): void }).noteWrite(what);
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (key, value) {
      note(`storage ${key}=${value}`);
      setItem.call(this, key, value);
    };
    const { put, add } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...given) {
      note(`database ${JSON.stringify(given)}`);
      return put.apply(this, given);
    };
    IDBObjectStore.prototype.add = function (...given) {
      note(`database ${JSON.stringify(given)}`);
      return add.apply(this, given);
    };
    const { sendBeacon } = Navigator.prototype;
    Navigator.prototype.sendBeacon = function (url, data) {
      note(`beacon ${url} ${data}`);
      return sendBeacon.call(this, url, data);
    };
    for (const name of ['pushState', 'replaceState'] as const) {
      const original = history[name];
      history[name] = (state, unused, url) => {
        note(`history ${JSON.stringify(state)} ${url}`);
        original.call(history, state, unused, url);
      };
    }
  });
  return seen;
}

describe('what is typed', () => {
  test('never leaves the page, whatever is done with it', async ({ openPage }) => {
    const { page, visit } = await openPage();
    const seen = await watchEverything(page);
    await keepCopies(page);
    await visit(`${TICKET}?${READY}`);
    await drafting(page);
    for (const id of ['subject', 'description', 'steps', 'reproduction', 'attachments', 'version'])
      await draftField(page, id).fill(`${SECRET} ${id}`);
    await page.getByText(tell.hints['two-issues']).or(page.getByText(tell.hints['nothing-tried'])).first().isVisible();
    await page.getByRole('button', { name: tell.copy.text.copy }).click();
    await page.getByText(tell.copy.text.copied).waitFor();
    await page.getByText(tell.handIn.preview).click();
    await page
      .getByRole('checkbox', { name: items.checklist.tickOne.replace('{name}', words.verdicts['ticket.logs'].name) })
      .uncheck();
    await page.getByRole('link', { name: items.ask.changeOne.replace('{name}', words.topics.contents.title) }).click();
    await expect.poll(() => heading(page)).toBe(words.topics.contents.title);
    await page.goBack();
    await drafting(page);
    expect(await draftField(page, 'description').inputValue()).toBe(`${SECRET} description`);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: tell.handIn.download }).click(),
    ]);
    expect(await text(await file.createReadStream())).toContain(`${SECRET} description`);
    await page.getByRole('link', { name: tell.onward['support-level'].go }).click();
    await page.waitForURL(/support-level/);
    expect(seen.filter((line) => line.startsWith('GET')).length).toBeGreaterThan(3);
    expect(seen.filter((line) => /zebra7|hunter22/.test(decodeURIComponent(line)))).toEqual([]);
    expect(seen.filter((line) => /^(storage|database|beacon)/.test(line))).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  });

  test('is kept on the device only while its reader wants that', async ({ openPage }) => {
    const { page, visit } = await openPage();
    const seen = await watchEverything(page);
    const kept = () => page.evaluate(() => ({ ...localStorage }));
    await visit(`${TICKET}?${READY}`);
    await drafting(page);
    await draftField(page, 'description').fill(SECRET);
    expect(await kept()).toEqual({});
    await page.getByRole('checkbox', { name: tell.keep.label }).check();
    await draftField(page, 'steps').fill('Restarted it.');
    await expect.poll(async () => (await kept())['ticket-draft']).toContain('Restarted it.');
    await page.reload();
    await drafting(page);
    expect(await draftField(page, 'description').inputValue()).toBe(SECRET);
    expect(await page.getByRole('checkbox', { name: tell.keep.label }).isChecked()).toBe(true);
    await page.getByRole('checkbox', { name: tell.keep.label }).uncheck();
    expect(await kept()).toEqual({});
    expect(await draftField(page, 'description').inputValue()).toBe(SECRET);
    await page.getByRole('checkbox', { name: tell.keep.label }).check();
    await page.getByRole('button', { name: tell.keep.removeAll }).click();
    expect(await kept()).toEqual({});
    expect(await draftField(page, 'description').inputValue()).toBe('');
    expect(seen.filter((line) => line.startsWith('GET') && /zebra7/.test(decodeURIComponent(line)))).toEqual([]);
    const keys = seen.flatMap((line) => /^storage ([^=]+)=/.exec(line)?.[1] ?? []);
    expect(new Set(keys)).toEqual(new Set(['ticket-draft']));
  });

  test('may be 200 kB, and the page answers all the same', async ({ openPage }) => {
    const { page, visit } = await openPage();
    await visit(`${TICKET}?${READY}`);
    await drafting(page);
    await page.evaluate(() => {
      window.longTasks = [];
      new PerformanceObserver((list) => {
        window.longTasks.push(...list.getEntries().map(({ duration }) => duration));
      }).observe({ type: 'longtask' });
    });
    await draftField(page, 'description').evaluate((field: HTMLTextAreaElement) => {
      field.value = 'A line of a log, 2026-11-22 10:42:07.\n'.repeat(5500);
      field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
    });
    expect((await draftField(page, 'description').inputValue()).length).toBeGreaterThan(200_000);
    await page.waitForTimeout(1000);
    await page.evaluate(() => window.longTasks.splice(0));
    await draftField(page, 'subject').pressSequentially('typed while that stands there');
    await page.waitForTimeout(800);
    expect(Math.max(0, ...(await page.evaluate(() => window.longTasks)))).toBeLessThan(500);
    await draftField(page, 'subject').fill('NFR');
    await page.getByText(tell.hints.nfr).waitFor();
  });

  test('survives copying in any script', async ({ openPage }) => {
    const { page, visit } = await openPage();
    await keepCopies(page);
    await visit(`${TICKET}?${READY}`);
    await drafting(page);
    const written = 'الصوت ينقطع 📞\n👩‍👩‍👧‍👦 שורה שנייה';
    await draftField(page, 'description').fill(written);
    for (const format of ['text', 'markdown']) {
      await page.getByRole('button', { name: tell.copy[format].copy }).click();
      await expect
        .poll(() => copied(page))
        .toContain(format === 'text' ? `Description\n${written}` : `## Description\n\n${written}`);
    }
    expect(await copied(page)).toContain(`- ${words.verdicts['before.verbose-logs'].name}`);
  });
});

test('hints come while one types, at their field', async ({ openPage }) => {
  const { page, visit } = await openPage();
  await visit(`${TICKET}?${READY}`);
  await drafting(page);
  await draftField(page, 'description').fill('Calls drop. The password is hunter22.');
  await page.getByText(tell.hints.secret).waitFor();
  expect(await page.locator('#draft-description-hints').textContent()).toContain(tell.hints.secret);
  expect(await page.locator('#draft-steps-hints').textContent()).toContain(tell.hints['nothing-tried']);
  expect(await draftField(page, 'description').getAttribute('aria-describedby')).toContain('draft-description-hints');
});

test('on paper stands what has been written, without the fields', async ({ openPage }) => {
  const { page, visit } = await openPage();
  await visit(`${TICKET}?${READY.replace('self-hosted', 'unknown')}`);
  await drafting(page);
  await draftField(page, 'description').fill('Calls drop after 30 seconds.');
  await page.getByText(tell.hints['nothing-tried']).waitFor();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const text = await page.locator('pre:visible').innerText();
  expect(text).toContain('Calls drop after 30 seconds.');
  expect(text).not.toContain(words.facts.hosting.unknown.label);
  expect(await page.locator('textarea:visible').count()).toBe(0);
});

describe('the page', () => {
  test('is usable within its budget, and so is a result', async ({ openPage }) => {
    const asking = await openPage();
    await asking.visit(TICKET);
    expect(asking.transferred()).toBeLessThanOrEqual(MOST_TO_ASK);
    expect(await asking.layoutShift()).toBe(0);
    const answering = await openPage();
    await answering.visit(`${TICKET}?${READY}`);
    await answering.page.waitForSelector('.verdict h1');
    expect(answering.transferred()).toBeLessThanOrEqual(MOST_TO_ANSWER);
    expect(await answering.layoutShift()).toBe(0);
  });

  const states = [
    ['a question left out', '', (page: Page) => page.getByRole('button', { name: ui.ask.question.continue }).click()],
    ['the steps', `?${CASE}`, undefined],
    ['no ticket', `?${CLOSED}`, undefined],
    ['what is not known', '?partner=unknown&issue=unknown&hosting=hosted&system=unknown#result', undefined],
    [
      'the draft, with hints',
      `?${READY.replace('verbose-logs=done', 'verbose-logs=unknown')}&excluded.stun=not-yet`,
      async (page: Page) => {
        await drafting(page);
        await draftField(page, 'description').fill('The password is hunter22, and another issue.');
        await page.getByText(tell.hints.secret).waitFor();
        await page.getByText(tell.handIn.preview).click();
      },
    ],
  ] as const;

  for (const width of [1280, 320]) {
    test.for(states)(`is accessible and fits at ${width} px: %s`, async ([, address, act], { openPage }) => {
      const { page, visit, axe, overflow } = await openPage({ width });
      await visit(`${TICKET}${address}`);
      await page.waitForSelector('.wizard h1');
      await act?.(page);
      expect(await overflow()).toBe(0);
      expect(await axe()).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await axe('colours')).toEqual([]);
    });
  }

  test('says without scripts where the same stands', async ({ openPage }) => {
    const { page, visit } = await openPage({ js: false });
    await visit(TICKET);
    expect(await page.locator('main').innerText()).toContain(ui.noscript);
    expect(await page.getByRole('link', { name: ui.list.table }).getAttribute('href')).toContain(
      '/wizards/ticket/table/',
    );
  });
});

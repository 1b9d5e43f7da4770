import { chromium, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../../.ci/browser.mjs';
import { serve } from '../../src/build/serve/serve.ts';
import type { Listed } from '../../src/engine/catalogue/listed.ts';
import { pack } from '../../src/engine/catalogue/packed.ts';
import { search, searchIndex } from '../../src/engine/catalogue/search.ts';
import { dist } from '../site/built.ts';
import { generated } from './generated-devices.ts';

/** How much slower than this machine the reader's may be. */
const SLOWER = 4;
const MOST_MS = 50;

const catalogue = generated(1_000);
const index = searchIndex(catalogue);
const site = await serve(dist);
const browser = await chromium.launch({
  executablePath: (await findBrowser()) ?? '',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
});
let page: Page;

beforeAll(async () => {
  page = await browser.newPage();
  await page.route(/hardware\.index\.json/, (route) => route.fulfill({ json: pack(catalogue) }));
  await page.goto(new URL('hardware/#all', site.url).href);
  await page.locator('.finder tbody tr').first().waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Milliseconds from a key to the frame that shows what it found. */
const painted = (typed: string): Promise<number> =>
  page.evaluate(
    (value) =>
      new Promise<number>((done) => {
        const field = document.querySelector<HTMLInputElement>('input[name="q"][form="filters"]');
        const start = performance.now();
        if (field) field.value = value;
        field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
        requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
      }),
    typed,
  );

test(`a key is answered on a machine ${SLOWER} times slower`, async () => {
  const { name, maker } = catalogue.items[500] as Listed;
  const queries = [`${maker} ${name}`, name, maker.replace('a', 'aa')];
  const typed = queries.flatMap((query) => [...query].map((_, place) => query.slice(0, place + 1)));
  const times: number[] = [];
  for (const query of typed) times.push(await painted(query));
  const sorted = times.toSorted((one, other) => one - other);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const comparisons = Math.max(...typed.map((query) => search(index, query).compared));
  console.log(
    `${typed.length} keys over ${catalogue.items.length} devices: at most ${comparisons} comparisons of names, painted after ${median.toFixed(1)} ms in the median, ${sorted.at(-1)?.toFixed(1)} ms at worst`,
  );
  expect(median).toBeLessThanOrEqual(MOST_MS);
});

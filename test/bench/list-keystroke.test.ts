import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Listed } from '../../src/engine/catalogue/listed.ts';
import { pack } from '../../src/engine/catalogue/packed.ts';
import { search, searchIndex } from '../../src/engine/catalogue/search.ts';
import { generated } from './generated-devices.ts';
import { openThrottled, painted, SLOWER, spread, type Throttled } from './throttled.ts';

const MOST_MS = 50;

const catalogue = generated(1_000);
const index = searchIndex(catalogue);
let opened: Throttled;

beforeAll(async () => {
  opened = await openThrottled('hardware/#all', (page) =>
    page.route(/hardware\.index\.json/, (route) => route.fulfill({ json: pack(catalogue) })),
  );
  await opened.page.locator('.finder tbody tr').first().waitFor();
  await opened.slow();
});

afterAll(() => opened.close());

test(`a key is answered on a machine ${SLOWER} times slower`, async () => {
  const { name, maker } = catalogue.items[500] as Listed;
  const queries = [`${maker} ${name}`, name, maker.replace('a', 'aa')];
  const typed = queries.flatMap((query) => [...query].map((_, place) => query.slice(0, place + 1)));
  const times: number[] = [];
  for (const query of typed) times.push(await painted(opened.page, 'input[name="q"][form="filters"]', query));
  const { median, worst } = spread(times);
  const comparisons = Math.max(...typed.map((query) => search(index, query).compared));
  console.log(
    `${typed.length} keys over ${catalogue.items.length} devices: at most ${comparisons} comparisons of names, painted after ${median.toFixed(1)} ms in the median, ${worst.toFixed(1)} ms at worst`,
  );
  expect(median).toBeLessThanOrEqual(MOST_MS);
});

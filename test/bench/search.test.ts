import { afterAll, beforeAll, expect, test } from 'vitest';
import { dist } from '../site/built.ts';
import { golden } from './search/golden.ts';
import { holdOut } from './search/hold-out.ts';
import { measure, report } from './search/measure.ts';
import { type OpenSearch, openSearch } from './search/open.ts';

let search: OpenSearch;
beforeAll(async () => {
  search = await openSearch(dist);
});
afterAll(() => search.close());

test('golden set: the target is among the first three for 95 % of the queries, first for 80 %', async () => {
  const figures = await measure(golden, search.find);
  console.log(report('Golden set', figures));
  expect(figures.count).toBe(80);
  expect(figures.amongThree).toBeGreaterThanOrEqual(0.95);
  expect(figures.first).toBeGreaterThanOrEqual(0.8);
});

test('hold-out set: reported, and tuned to by nobody', async () => {
  const { misses, ...figures } = await measure(holdOut, search.find);
  // What is missed is not shown, so that it cannot be mended one by one.
  console.log(report('Hold-out set', { ...figures, misses: [] }), `(${misses.length} not first)`);
  expect(figures.count).toBe(40);
});

test('time of a query once the index is loaded', async () => {
  const start = performance.now();
  await measure(golden, search.find);
  console.log(`${((performance.now() - start) / golden.length).toFixed(1)} ms a query`);
});

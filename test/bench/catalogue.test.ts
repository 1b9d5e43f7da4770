import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { facetCounts, fits } from '../../src/engine/catalogue/facets.ts';
import type { Listed } from '../../src/engine/catalogue/listed.ts';
import { pack, unpack } from '../../src/engine/catalogue/packed.ts';
import { search, searchIndex } from '../../src/engine/catalogue/search.ts';
import { sortBy } from '../../src/engine/catalogue/sort.ts';
import { generated } from './generated-devices.ts';

const DEVICES = 1_000;
const ROUNDS = 50;
const MOST_BYTES = 60_000;

const catalogue = generated(DEVICES);
const index = searchIndex(catalogue);
const FACETS = ['vendor', 'kind', 'provisioning', 'status'].map((id) => ({
  id,
  values: [...new Set(catalogue.items.flatMap(({ facets }) => facets[id] ?? []))],
}));
const collator = new Intl.Collator('en', { numeric: true });

function milliseconds(work: () => void): { median: number; worst: number } {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return { median: times[ROUNDS / 2] ?? 0, worst: times.at(-1) ?? 0 };
}

/** Everything between a key and what is to be painted. */
function keystroke(query: string): number {
  const { items, compared } = search(index, query);
  facetCounts(items, FACETS, { vendor: ['yealink'] });
  const shown = items.filter((item) => fits(item, { vendor: ['yealink'] }));
  sortBy(shown, ({ name }) => name, collator.compare);
  return compared;
}

test(`the index of ${DEVICES} devices stays small`, () => {
  const packed = JSON.stringify(pack(catalogue));
  const bytes = gzipSync(packed, { level: 9 }).length;
  console.log(`index of ${DEVICES} devices: ${bytes} bytes gzipped, ${packed.length} plain`);
  expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
  expect(unpack(JSON.parse(packed))).toEqual(catalogue);
});

test('what it takes to get ready', () => {
  const packed = JSON.stringify(pack(catalogue));
  const { median } = milliseconds(() => searchIndex(unpack(JSON.parse(packed))));
  console.log(`unpacking and indexing ${DEVICES} devices: ${median.toFixed(2)} ms`);
});

test('what a keystroke takes', () => {
  const { name, maker } = catalogue.items[500] as Listed;
  const typed = {
    'one letter': 'y',
    'half a code': name.slice(0, 3),
    'a whole code': name,
    'vendor and code': `${maker} ${name}`,
  };
  const slipped = { 'a slip': `${maker.replace('a', 'aa')} ${name}`, 'nothing like it': 'unheard of qqqq' };
  for (const [way, query] of Object.entries({ ...typed, ...slipped })) {
    const { median, worst } = milliseconds(() => keystroke(query));
    console.log(
      `${way}: ${keystroke(query)} comparisons, ${median.toFixed(2)} ms in the median, ${worst.toFixed(2)} ms at worst`,
    );
    expect(median).toBeLessThan(50);
  }
});

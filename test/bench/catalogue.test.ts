import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { facetCounts, fits } from '../../src/engine/catalogue/facets.ts';
import type { Catalogue, Listed } from '../../src/engine/catalogue/listed.ts';
import { pack, unpack } from '../../src/engine/catalogue/packed.ts';
import { search, searchIndex } from '../../src/engine/catalogue/search.ts';
import { sortBy } from '../../src/engine/catalogue/sort.ts';

const DEVICES = 1_000;
const ROUNDS = 50;
const MOST_BYTES = 60_000;

/** A generator of numbers that is the same in every run (mulberry32). */
function numbers(seed: number) {
  let state = seed;
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const VENDORS = [
  'Yealink',
  'Fanvil',
  'Snom',
  'Grandstream',
  'Htek',
  'Gigaset',
  'Alcatel',
  'Panasonic',
  'Akuvox',
  'Cisco',
];
const LETTERS = 'ABCDEFGHJKLMNPRSTUVWX';
const WAYS = ['lan', 'sbc', 'router-phone', 'stun', 'rps', 'manual'];

/** A list of made-up devices, as varied as real ones. */
function generated(count: number): Catalogue {
  const pick = numbers(20_261_122);
  const one = <T>(list: readonly T[]): T => list[pick(list.length)] as T;
  const letter = () => one([...LETTERS]);
  const makers = VENDORS.map((name) => ({ id: name.toLowerCase(), name, aliases: pick(3) ? [] : [`${name} Ltd`] }));
  const items = Array.from({ length: count }, (_, index): Listed => {
    const maker = one(makers);
    const name = `${letter()}${pick(2) ? letter() : ''}${100 + index}${pick(2) ? letter() : ''}${pick(5) ? '' : '-V2'}`;
    const known = pick(3) > 0;
    return {
      id: `${maker.id}-${name.toLowerCase()}`,
      maker: maker.id,
      name,
      aliases: pick(2) ? [`SIP-${name}`] : [],
      facets: {
        vendor: [maker.id],
        kind: [one(['desk', 'desk', 'dect', 'conference', 'door', 'ata'])],
        provisioning: WAYS.filter(() => pick(2)),
        status: [known ? one(['preferred', 'supported', 'end-of-life', 'unsupported']) : 'unconfirmed'],
      },
      asOf: `20${10 + pick(17)}-0${1 + pick(9)}-${10 + pick(19)}`,
      version: one(['V16', 'V18', 'V20', '']),
      lastKnown: known ? '' : one(['supported', 'legacy', 'unknown']),
    };
  });
  return { makers, items };
}

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

import { describe, expect, test } from 'vitest';
import { facetCounts, fits, usedValues } from '../../../src/engine/catalogue/facets.ts';
import { hardware, thing } from './lists.ts';

const FACETS = [
  { id: 'vendor', values: ['fanvil', 'snom', 'yealink'] },
  { id: 'provisioning', values: ['sbc', 'router-phone', 'manual'] },
];

const items = [
  thing({ name: 'A', facets: { vendor: ['fanvil'], provisioning: ['router-phone'] } }),
  thing({ name: 'B', facets: { vendor: ['fanvil'], provisioning: ['sbc', 'router-phone'] } }),
  thing({ name: 'C', facets: { vendor: ['snom'], provisioning: ['sbc'] } }),
  thing({ name: 'D', facets: { vendor: ['yealink'], provisioning: [] } }),
];

const shown = (selection: Record<string, string[]>): string[] =>
  items.filter((item) => fits(item, selection)).map(({ name }) => name);

describe('a choice', () => {
  test('of nothing shows everything', () => expect(shown({ vendor: [] })).toEqual(['A', 'B', 'C', 'D']));
  test('of two values of a facet shows what has either', () =>
    expect(shown({ vendor: ['fanvil', 'snom'] })).toEqual(['A', 'B', 'C']));
  test('in two facets shows what has both', () =>
    expect(shown({ vendor: ['fanvil'], provisioning: ['sbc'] })).toEqual(['B']));
  test('of a value that nothing has shows nothing', () => expect(shown({ provisioning: ['manual'] })).toEqual([]));
  test('of a facet that the list lacks shows nothing', () => expect(shown({ colour: ['red'] })).toEqual([]));
});

test('a count says what choosing the value would show, whatever else is chosen in its own facet', () => {
  const selection = { vendor: ['fanvil'] };
  const counts = facetCounts(items, FACETS, selection);
  expect(counts).toEqual({
    vendor: { fanvil: 2, snom: 1, yealink: 1 },
    provisioning: { sbc: 1, 'router-phone': 2, manual: 0 },
  });
  for (const { id, values } of FACETS)
    for (const value of values) expect(shown({ ...selection, [id]: [value] })).toHaveLength(counts[id]?.[value] ?? -1);
});

test('only values that something has are offered', () =>
  expect(FACETS.map((facet) => usedValues(items, facet))).toEqual([
    ['fanvil', 'snom', 'yealink'],
    ['sbc', 'router-phone'],
  ]));

test('Fanvil phones that can be a router phone are found', () => {
  const selection = { vendor: ['fanvil'], provisioning: ['router-phone'] };
  const names = hardware.items.filter((item) => fits(item, selection)).map(({ name }) => name);
  expect(names).toHaveLength(10);
  expect(names).toContain('X210i-V2');
});

test('no vendor makes its models preferred', () =>
  expect(hardware.items.filter(({ facets }) => facets.status?.includes('preferred'))).toEqual([]));

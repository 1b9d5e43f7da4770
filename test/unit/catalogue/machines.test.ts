import { describe, expect, test } from 'vitest';
import { sizeFor } from '../../../src/engine/catalogue/size.ts';
import { machines } from './lists.ts';

describe('a machine for the system', () => {
  test.each([
    [1, 'small'],
    [10, 'small'],
    [11, 'medium'],
    [50, 'medium'],
    [51, 'large'],
    [250, 'large'],
    [251, 'enterprise'],
    [1000, 'enterprise'],
    [1001, 'enterprise-plus'],
    [50_000, 'enterprise-plus'],
  ])('with %i extensions is %s', (extensions, id) => expect(sizeFor(machines.pbx.tiers, extensions)?.id).toBe(id));

  test('has the figures of the page of recommended hardware', () => {
    const rows = machines.pbx.tiers.map(({ linux, windows, storage }) => [
      linux.vcpu,
      linux.memory,
      windows.vcpu,
      windows.memory,
      storage,
    ]);
    expect(rows).toEqual([
      [2, 4, 2, 4, 80],
      [4, 4, 6, 6, 160],
      [6, 8, 8, 10, 320],
      [8, 16, 10, 18, 640],
      [8, 32, 10, 34, 640],
    ]);
  });
});

describe('a machine for an SBC', () => {
  test.each([
    [1, 'sbc-50'],
    [50, 'sbc-50'],
    [51, 'sbc-100'],
    [100, 'sbc-100'],
    [101, undefined],
  ])('with %i devices is %s', (count, id) => expect(sizeFor(machines.sbc.tiers, count)?.id).toBe(id));
});

test.each([0, -1, 2.5, Number.NaN, Number.POSITIVE_INFINITY])('%d extensions have no size', (extensions) =>
  expect(sizeFor(machines.pbx.tiers, extensions)).toBeUndefined(),
);

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slip, slipOfBeginning } from '../../../src/engine/catalogue/slip.ts';

/** The same distance by the usual table: optimal string alignment. */
function distance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number): number => table[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      (table[i] as number[])[j] = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
        swapped ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
  }
  return at(a.length, b.length);
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', '4', '6'), maxLength: 7 });

test('a slip is a distance of at most one', () =>
  fc.assert(
    fc.property(word, word, (typed, meant) => {
      expect(slip(typed, meant) !== undefined).toBe(distance(typed, meant) <= 1);
      expect(slip(typed, meant) === 0).toBe(typed === meant);
    }),
    { numRuns: 5_000 },
  ));

test('a slip at the beginning is a slip for one of the beginnings', () =>
  fc.assert(
    fc.property(word, word, (typed, meant) => {
      const some = Array.from({ length: meant.length + 1 }, (_, end) => meant.slice(0, end)).some(
        (beginning) => distance(typed, beginning) <= 1,
      );
      expect(slipOfBeginning(typed, meant) !== undefined).toBe(some);
    }),
    { numRuns: 5_000 },
  ));

test('letters that changed places are likelier than another letter, and that likelier than another digit', () => {
  const costs = [slip('t64u', 't46u'), slip('t46x', 't46u'), slip('t45u', 't46u')];
  expect(costs).toEqual([...costs].sort());
  expect(new Set(costs).size).toBe(3);
});

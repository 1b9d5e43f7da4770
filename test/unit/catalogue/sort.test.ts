import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byDate, byPlace, sortBy } from '../../../src/engine/catalogue/sort.ts';

const collator = (locale: string) => new Intl.Collator(locale, { numeric: true }).compare;

test('names are sorted as the language does it, numbers in them by their value', () => {
  const names = ['X10', 'x2', 'Ähre', 'Zeta', 'Ωμέγα', 'Альфа', 'Apfel'];
  const sorted = sortBy(names, (name) => name, collator('de'));
  expect(sorted).toEqual(['Ähre', 'Apfel', 'x2', 'X10', 'Zeta', 'Ωμέγα', 'Альфа']);
  expect(sortBy(['Zeta', 'Ähre'], (name) => name, collator('sv'))).toEqual(['Zeta', 'Ähre']);
});

test('equals keep their order, in both directions', () => {
  const pair = fc.record({ key: fc.constantFrom('a', 'b', ''), place: fc.nat() });
  fc.assert(
    fc.property(fc.array(pair), fc.boolean(), (list, descending) => {
      const sorted = sortBy(list, ({ key }) => key, byDate, descending);
      const kept = ['a', 'b', ''].every((key) => {
        const of = (items: typeof list) => items.filter((item) => item.key === key);
        return of(sorted).every((item, index) => item === of(list)[index]);
      });
      expect(kept).toBe(true);
      expect(sorted).toHaveLength(list.length);
    }),
  );
});

test('what has no key stands last, in both directions', () => {
  const dates = ['', '2026', '2019-09-10', undefined, '2026-03-09'];
  expect(sortBy(dates, (date) => date, byDate)).toEqual(['2019-09-10', '2026', '2026-03-09', '', undefined]);
  expect(sortBy(dates, (date) => date, byDate, true)).toEqual(['2026-03-09', '2026', '2019-09-10', '', undefined]);
});

test('statuses are sorted by their place, not by their letters', () =>
  expect(
    sortBy(['unsupported', 'preferred', 'legacy'], (one) => one, byPlace(['preferred', 'legacy', 'unsupported'])),
  ).toEqual(['preferred', 'legacy', 'unsupported']));

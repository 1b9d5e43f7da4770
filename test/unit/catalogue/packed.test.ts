import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack, unpack } from '../../../src/engine/catalogue/packed.ts';
import { catalogues } from './lists.ts';

const travelled = (catalogue: Parameters<typeof pack>[0]) => unpack(JSON.parse(JSON.stringify(pack(catalogue))));

test.each(Object.entries(catalogues))('the list of %s is the same after its way to the browser', (_, catalogue) =>
  expect(travelled(catalogue)).toEqual(catalogue),
);

const text = fc.string({ maxLength: 8 });
const facets = fc.record({
  kind: fc.array(text, { maxLength: 1 }),
  provisioning: fc.uniqueArray(text, { maxLength: 4 }),
});

test('any list is the same after its way to the browser', () => {
  const item = fc.record({
    id: text.filter((id) => id !== ''),
    maker: fc.constantFrom('', 'm1', 'm2'),
    name: text,
    aliases: fc.array(text, { maxLength: 3 }),
    facets,
    asOf: text,
    version: text,
    lastKnown: text,
  });
  const makers = ['m1', 'm2'].map((id) => ({ id, name: id.toUpperCase(), aliases: [id] }));
  fc.assert(
    fc.property(fc.array(item), (items) => {
      expect(travelled({ makers, items })).toEqual({ makers, items });
    }),
  );
});

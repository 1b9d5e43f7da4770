import { expect, test } from 'vitest';
import { plainView } from '../../../src/engine/catalogue/view.ts';
import { without } from '../../../src/islands/lists/chips.ts';

test('taking a choice back leaves the others', () => {
  const view = {
    ...plainView({ facets: [], sorts: ['best'] }),
    selection: { vendor: ['snom', 'fanvil'], kind: ['desk'] },
  };
  expect(without(view, 'vendor', 'snom').selection).toEqual({ vendor: ['fanvil'], kind: ['desk'] });
  expect(without(view, 'status', 'supported').selection).toMatchObject(view.selection);
});

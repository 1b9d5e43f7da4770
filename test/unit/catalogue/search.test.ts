import { describe, expect, test } from 'vitest';
import { search, searchIndex } from '../../../src/engine/catalogue/search.ts';
import { catalogues, hardware, thing } from './lists.ts';

const index = searchIndex(hardware);
const found = (query: string): string[] => search(index, query).items.map(({ id }) => id);

describe('the search', () => {
  test('shows the whole list, in its order, while nothing is typed', () => {
    expect(search(index, ' - ')).toEqual({ items: hardware.items, near: false, compared: 0 });
  });

  test('finds what a name begins with while it is being typed', () => {
    for (const query of ['y', 'yea', 'yealink t4', 'yealinkt46']) expect(found(query)).toContain('yealink-t46u');
    expect(found('t46')).toEqual(['yealink-t46u', 'yealink-t46s']);
  });

  test('puts the very name before longer ones', () =>
    expect(found('x4').slice(0, 2)).toEqual(['fanvil-x4', 'fanvil-x4u-v2']));

  test('takes the words in any order', () => expect(found('T54W sip yealink')).toEqual(['yealink-t54w']));

  test('finds a piece of a name', () => expect(found('46u')).toEqual(['yealink-t46u']));

  test('shows no neighbour of a name that exists', () => {
    expect(search(index, 'T46S').near).toBe(false);
    expect(found('T46S')).toEqual(['yealink-t46s']);
  });

  test('says so where it had to forgive a slip', () => {
    const { items, near } = search(index, 'Yelink T46U');
    expect({ first: items[0]?.id, near }).toEqual({ first: 'yealink-t46u', near: true });
  });

  test('forgives one slip in each word', () => expect(found('yelink t64u')[0]).toBe('yealink-t46u'));

  test('forgives a slip in the word that is being typed', () => expect(found('garndst')[0]).toMatch(/^grandstream-/));

  test('forgives no slip in a word of three letters', () => expect(found('t35')).toEqual([]));

  test('overlooks a word that no name has', () => {
    const { items, near } = search(index, 'IP telephone T46U');
    expect({ first: items[0]?.id, near }).toEqual({ first: 'yealink-t46u', near: true });
  });

  test('finds nothing for a name that is not like any on the list', () =>
    expect(search(index, 'Gigaset Maxwell')).toMatchObject({ items: [], near: true }));

  test('takes signs of all kinds for separators', () => expect(found('(yealink) t46u*\\')).toEqual(['yealink-t46u']));

  test('keeps the order of the list among equals', () => {
    const items = ['b 1', 'a 1', 'c 1'].map((name) => thing({ name }));
    expect(search(searchIndex({ makers: [], items }), '1').items).toEqual(items);
  });
});

test.each(Object.entries(catalogues))('everything on the list of %s is found by each of its names', (_, catalogue) => {
  const names = searchIndex(catalogue);
  const missed = catalogue.items.flatMap((item) =>
    [item.name, ...item.aliases].filter((name) => search(names, name).items[0] !== item),
  );
  expect(missed).toEqual([]);
});

test.each([
  ['trunks', 'voipms', 'voip-ms'],
  ['trunks', 'aws chime', 'amazon-chime-voice-connector'],
  ['trunks', 'telynx', 'telnyx'],
  ['integrations', 'office 365', 'microsoft-365'],
  ['integrations', 'sales force', 'salesforce'],
  ['integrations', 'hub spot', 'hubspot'],
  ['integrations', 'teams', 'microsoft-teams'],
  ['platforms', 'esxi', 'vmware-vsphere'],
  ['platforms', 'hyper v', 'hyper-v'],
  ['platforms', 'proxmx', 'proxmox'],
])('on the list of %s, %j finds %s first', (list, query, id) => {
  const catalogue = catalogues[list];
  expect(catalogue && search(searchIndex(catalogue), query).items[0]?.id).toBe(id);
});

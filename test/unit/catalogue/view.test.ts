import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeView, encodeView, plainView, type View } from '../../../src/engine/catalogue/view.ts';

const KEYS = {
  facets: [
    { id: 'vendor', values: ['fanvil', 'snom', 'yealink'] },
    { id: 'provisioning', values: ['sbc', 'router-phone'] },
  ],
  sorts: ['name', 'status', 'as-of'],
};

const read = (query: string) => decodeView(query, KEYS);
const dropped = (query: string) => read(query).dropped;

describe('the address of a list', () => {
  test('says which Fanvil phones can be a router phone', () => {
    const { view, dropped: none } = read('?vendor=fanvil&provisioning=router-phone');
    expect(view).toEqual({
      ...plainView(KEYS),
      selection: { vendor: ['fanvil'], provisioning: ['router-phone'] },
    });
    expect(none).toEqual([]);
    expect(encodeView(view, KEYS)).toBe('vendor=fanvil&provisioning=router-phone');
  });

  test('is empty where all is as usual', () => expect(encodeView(plainView(KEYS), KEYS)).toBe(''));

  test('has one form only, whatever the order of the pieces', () => {
    const { view } = read('sort=-as-of&provisioning=sbc&vendor=snom,fanvil&q=%20x4%26%20');
    expect(encodeView(view, KEYS)).toBe('q=x4%26&vendor=fanvil,snom&provisioning=sbc&sort=-as-of');
  });

  test.each([
    ['colour=red', { key: 'colour', value: 'red', why: 'unknown-key' }],
    ['__proto__=x', { key: '__proto__', value: 'x', why: 'unknown-key' }],
    ['vendor=snom,nokia', { key: 'vendor', value: 'nokia', why: 'unknown-value' }],
    ['vendor=', { key: 'vendor', value: '', why: 'unknown-value' }],
    ['vendor=snom,snom', { key: 'vendor', value: 'snom', why: 'duplicate' }],
    ['vendor=snom&vendor=fanvil', { key: 'vendor', value: 'fanvil', why: 'duplicate' }],
    ['sort=price', { key: 'sort', value: 'price', why: 'unknown-value' }],
    ['sort=--name', { key: 'sort', value: '--name', why: 'unknown-value' }],
    [`q=${'x'.repeat(101)}`, { key: 'q', value: 'x'.repeat(101), why: 'too-long' }],
  ])('names what it drops of %s', (query, piece) => expect(dropped(query)).toEqual([piece]));

  test('keeps the rest of a piece that it drops a part of', () =>
    expect(read('vendor=snom,nokia').view.selection).toEqual({ vendor: ['snom'] }));
});

const some = <T>(values: T[]) => fc.uniqueArray(fc.constantFrom(...values));

const view: fc.Arbitrary<View> = fc.record({
  query: fc.string({ maxLength: 60 }),
  selection: fc.record({ vendor: some(['fanvil', 'snom', 'yealink']), provisioning: some(['sbc', 'router-phone']) }),
  sort: fc.constantFrom('name', 'status', 'as-of'),
  descending: fc.boolean(),
});

test('what is written is read back, with nothing dropped', () =>
  fc.assert(
    fc.property(view, (given) => {
      const once = encodeView(given, KEYS);
      const { view: back, dropped: pieces } = read(once);
      expect(pieces).toEqual([]);
      expect(encodeView(back, KEYS)).toBe(once);
      expect({ ...back, selection: {} }).toEqual({ ...given, query: given.query.trim(), selection: {} });
    }),
  ));

test('every address can be read, and every piece counts or is named', () =>
  fc.assert(
    fc.property(fc.webQueryParameters(), (query) => {
      const { view: shown, dropped: pieces } = read(query);
      const keys = [...new URLSearchParams(query).keys()];
      const silent = keys.filter((key) => !pieces.some((piece) => piece.key === key));
      const known = new Set(['q', 'sort', ...Object.keys(shown.selection)]);
      expect(silent.filter((key) => !known.has(key))).toEqual([]);
    }),
  ));

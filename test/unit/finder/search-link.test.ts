import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEVELS, SERVICES } from '../../../src/engine/finder/listed.ts';
import { countryIn, decodeSearch, encodeSearch } from '../../../src/engine/finder/search-link.ts';
import { REASONS, type Search, START } from '../../../src/engine/finder/state.ts';

const known = {
  countries: new Set(['GR', 'DE', 'US']),
  regions: new Set(['Attica', 'Île-de-France']),
  cities: new Set(['Athens', 'Springfield, Illinois', 'Köln', 'Αθήνα', 'A&B=C', '50%']),
  languages: new Set(['el', 'en']),
};
const read = (query: string) => decodeSearch(query, known);

const search = fc.record(
  {
    country: fc.constantFrom(...known.countries),
    region: fc.constantFrom(...known.regions),
    city: fc.constantFrom(...known.cities),
    language: fc.constantFrom(...known.languages),
    level: fc.constantFrom(...LEVELS),
    services: fc.subarray([...SERVICES]),
    near: fc.constantFrom(...known.cities).map((city) => ({ city })),
    reason: fc.constantFrom(...REASONS),
  },
  { requiredKeys: ['level', 'services'] },
) as fc.Arbitrary<Search>;

const key = fc.oneof(
  fc.constantFrom(
    'country',
    'region',
    'city',
    'near',
    'language',
    'level',
    'services',
    'reason',
    '__proto__',
    'toString',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const value = fc.oneof(
  fc.constantFrom(
    'GR',
    'gr',
    'Attica',
    'Athens',
    'el',
    'gold',
    'diamond',
    'on-site,hosting',
    'on-site,on-site,x',
    '',
    ',',
  ),
  fc.constantFrom('52.52,13.40', 'no-route', '__proto__', 'constructor'),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const damaged = fc
  .tuple(fc.array(fc.tuple(key, value), { maxLength: 10 }), fc.constantFrom('&', '&amp;', ';', '%26'))
  .map(([pieces, joint]) => pieces.map(([name, text]) => `${name}=${text}`).join(joint));

/** Every piece of a query counts, or is named among what was ignored, as it stood; of a list, each of its names. */
function accountsForEveryPiece(query: string): boolean {
  const { search: found, ignored } = read(query);
  const pieces = [...new URLSearchParams(query)];
  const names = pieces.flatMap(([name, text]) => (name === 'services' ? text.split(',') : [text]));
  const { services, ...others } = found;
  const used =
    Object.keys(others).length - (pieces.some(([name, text]) => name === 'level' && text === found.level) ? 0 : 1);
  const dropped = ignored.flatMap((one) => (one.key === 'services' ? one.value.split(',') : [one.value]));
  return names.length === used + services.length + dropped.length;
}

describe('The address of a search', () => {
  test('gives back the search that it was made from', () => {
    fc.assert(
      fc.property(search, (wanted) => {
        expect(read(encodeSearch(wanted))).toEqual({ search: wanted, ignored: [] });
        expect(read(`?${encodeSearch(wanted)}`)).toEqual(read(encodeSearch(wanted)));
      }),
      { numRuns: 3_000, seed: 1 },
    );
  });

  test('is read whatever is damaged, and every piece dropped is reported', () => {
    fc.assert(fc.property(damaged, accountsForEveryPiece), { numRuns: 20_000, seed: 2 });
  });

  test('never carries a position', () => {
    const position = { lat: 52.52, lng: 13.4 };
    fc.assert(
      fc.property(search, (wanted) => {
        expect(encodeSearch({ ...wanted, near: { position } })).not.toMatch(/52|13\.4|near=|lat=|lng=|position/);
      }),
      { numRuns: 1_000, seed: 3 },
    );
    expect(read('near=52.52,13.40')).toEqual({
      search: START,
      ignored: [{ key: 'near', value: '52.52,13.40', why: 'unknown-value' }],
    });
  });

  test('leaves out what goes without saying', () => {
    expect(encodeSearch(START)).toBe('');
    expect(encodeSearch({ ...START, country: 'GR' })).toBe('country=GR');
    expect(read('country=GR&level=silver').search).toEqual({ ...START, country: 'GR' });
  });

  test('is written in one order, and reads as it stands', () =>
    expect(
      encodeSearch({
        level: 'gold',
        services: ['on-site', 'hosting'],
        near: { city: 'Köln' },
        language: 'el',
        country: 'DE',
      }),
    ).toBe('country=DE&near=K%C3%B6ln&language=el&level=gold&services=on-site,hosting'));

  test('says why a piece does not count', () => {
    const query =
      'country=XX&region=Attica&colour=red&level=diamond&services=hosting,pizza,hosting&region=Attica&language=fr';
    expect(read(query)).toEqual({
      search: { ...START, region: 'Attica', services: ['hosting'] },
      ignored: [
        { key: 'country', value: 'XX', why: 'unknown-value' },
        { key: 'colour', value: 'red', why: 'unknown-fact' },
        { key: 'level', value: 'diamond', why: 'unknown-value' },
        { key: 'services', value: 'pizza', why: 'unknown-value' },
        { key: 'services', value: 'hosting', why: 'duplicate' },
        { key: 'region', value: 'Attica', why: 'duplicate' },
        { key: 'language', value: 'fr', why: 'unknown-value' },
      ],
    });
  });

  test('names its country before the companies of that country are there', () => {
    expect(countryIn('level=gold&country=GR', known.countries)).toBe('GR');
    expect(countryIn('country=gr', known.countries)).toBe('GR');
    expect([countryIn('country=XX', known.countries), countryIn('', known.countries)]).toEqual([undefined, undefined]);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kilometres } from '../../../src/engine/finder/distance.ts';
import { wider } from '../../../src/engine/finder/elsewhere.ts';
import { facetsOf } from '../../../src/engine/finder/facets.ts';
import { find } from '../../../src/engine/finder/find.ts';
import { LEVELS, type Listed, rankOf, SERVICES } from '../../../src/engine/finder/listed.ts';
import { prepare } from '../../../src/engine/finder/prepared.ts';
import { type Search, START } from '../../../src/engine/finder/state.ts';
import { companies, company } from './company.ts';

const found = (partners: Listed[], search: Partial<Search> = {}, locale = 'en') => {
  const { here, serving } = find(prepare(partners, 'GR', locale), { ...START, ...search });
  return [...here, ...serving].map(({ entry }) => entry.partner);
};
const names = (...given: Parameters<typeof found>) => found(...given).map((one) => one.company);

const search = fc.record(
  {
    region: fc.constantFrom('Attica', 'Western Greece'),
    city: fc.constantFrom('Athens', 'Patras', 'Volos', 'Athens, Attica'),
    language: fc.constantFrom('el', 'pt', 'de'),
    level: fc.constantFrom(...LEVELS),
    services: fc.subarray([...SERVICES], { maxLength: 2 }),
  },
  { requiredKeys: ['level', 'services'] },
) as fc.Arbitrary<Search>;

describe('Finding partners', () => {
  test('shows Silver and above, and Bronze only on request', () => {
    const all = LEVELS.map((level) => company({ company: level, level }));
    expect(names(all)).toEqual(['titanium', 'platinum', 'gold', 'silver']);
    expect(names(all, { level: 'bronze' })).toEqual(['titanium', 'platinum', 'gold', 'silver', 'bronze']);
    expect(names(all, { level: 'platinum' })).toEqual(['titanium', 'platinum']);
  });

  test('keeps companies of other countries that take customers here apart', () => {
    const abroad = company({ company: 'Nicosia Voice', country: 'CY', city: 'Nicosia', serves: ['CY', 'GR'] });
    const { here, serving } = find(prepare([company(), abroad], 'GR', 'en'), START);
    expect([here, serving].map((hits) => hits.map(({ entry }) => entry.partner.company))).toEqual([
      ['Aurora Voice'],
      ['Nicosia Voice'],
    ]);
    expect(found([abroad], { city: 'Nicosia' })).toEqual([]);
  });

  test('finds a language whatever region of it the company names', () => {
    const brazil = company({ languages: ['pt-BR'] });
    expect(found([brazil], { language: 'pt' })).toHaveLength(1);
    expect(found([brazil], { language: 'p' })).toHaveLength(0);
  });

  test('asks for all services that were chosen', () => {
    const both = company({ services: ['on-site', 'hosting', 'training'] });
    expect(found([both, company({ services: ['on-site'] })], { services: ['hosting', 'on-site'] })).toEqual([both]);
  });

  test('tells cities of one name apart by their region', () => {
    const two = ['Attica', 'Thessaly'].map((region) => company({ city: 'Springfield', region, company: region }));
    expect(names(two, { city: 'Springfield, Thessaly' })).toEqual(['Thessaly']);
    expect(names(two, { city: 'Springfield' })).toEqual([]);
    const [one] = two;
    expect([...prepare(one ? [one] : [], 'GR', 'en').places.keys()]).toEqual(['Springfield']);
  });
});

describe('The order of partners', () => {
  const inOrder = (locale: string, list: string[]) =>
    names(
      list.map((name) => company({ company: name })),
      {},
      locale,
    );

  test.each([
    ['de', ['Zebra', 'Ärger', 'Apfel', 'Öl', 'Oper', 'zart'], ['Apfel', 'Ärger', 'Öl', 'Oper', 'zart', 'Zebra']],
    ['sv', ['Zebra', 'Ärger', 'Apfel', 'Öl', 'Åre'], ['Apfel', 'Zebra', 'Åre', 'Ärger', 'Öl']],
    ['el', ['Ωμέγα', 'Άλφα', 'Βήτα', 'αύρα', 'Αυγή'], ['Άλφα', 'Αυγή', 'αύρα', 'Βήτα', 'Ωμέγα']],
    ['ru', ['Яблоко', 'Берёза', 'Ёлка', 'Ель', 'Жук'], ['Берёза', 'Ёлка', 'Ель', 'Жук', 'Яблоко']],
  ])('follows the alphabet of %s', (locale, list, sorted) => expect(inOrder(locale, list)).toEqual(sorted));

  test('is level, then name, and what is equal stays as it stood', () => {
    fc.assert(
      fc.property(companies, (list) => {
        const { here } = find(prepare(list, 'GR', 'de'), { ...START, level: 'bronze' });
        const sorted = here.map(({ entry }) => entry.partner);
        const { compare } = new Intl.Collator('de');
        const expected = list
          .filter(({ country }) => country === 'GR')
          .map((partner, index) => ({ partner, index }))
          .sort(
            (a, b) =>
              rankOf(b.partner.level) - rankOf(a.partner.level) ||
              compare(a.partner.company, b.partner.company) ||
              a.index - b.index,
          );
        expect(sorted).toEqual(expected.map(({ partner }) => partner));
      }),
      { numRuns: 2_000, seed: 1 },
    );
  });

  test('is distance, then level, then name where a position is given; companies without coordinates come last', () => {
    const position = { lat: 40, lng: 20 };
    const away = ({ coordinates }: Listed) =>
      coordinates ? Math.round(kilometres(position, coordinates)) : Number.POSITIVE_INFINITY;
    fc.assert(
      fc.property(companies, (list) => {
        const { here } = find(prepare(list, 'GR', 'en'), { ...START, level: 'bronze', near: { position } });
        const { compare } = new Intl.Collator('en');
        here.slice(1).forEach(({ entry }, index) => {
          const [before, after] = [here[index]?.entry.partner as Listed, entry.partner];
          const order =
            (away(before) === away(after) ? 0 : away(before) - away(after)) ||
            rankOf(after.level) - rankOf(before.level) ||
            compare(before.company, after.company);
          expect(order).toBeLessThanOrEqual(0);
        });
      }),
      { numRuns: 2_000, seed: 2 },
    );
  });

  test('measures from a city of the directory as from a position', () => {
    const athens = company({ coordinates: { lat: 37.98, lng: 23.73 } });
    const volos = company({
      company: 'Volos Voice',
      city: 'Volos',
      coordinates: { lat: 39.36, lng: 22.94 },
      level: 'gold',
    });
    const hits = find(prepare([volos, athens], 'GR', 'en'), { ...START, near: { city: 'Athens' } }).here;
    expect(hits.map(({ entry, kilometres: km }) => [entry.partner.company, km])).toEqual([
      ['Aurora Voice', 0],
      ['Volos Voice', 168],
    ]);
  });
});

describe('The counts beside the choices', () => {
  test('are what choosing would find', () => {
    fc.assert(
      fc.property(companies, search, (list, wanted) => {
        const prepared = prepare(list, 'GR', 'en');
        const count = (more: Partial<Search>) => {
          const { here, serving } = find(prepared, { ...wanted, ...more });
          return here.length + serving.length;
        };
        const facets = facetsOf(prepared, wanted);
        const expected = {
          region: prepared.regions.map((region) => [region, count({ region })]),
          city: [...prepared.places.keys()].map((city) => [city, count({ city })]),
          language: ['el', 'en', 'de', 'pt'].map((language) => [language, count({ language })]),
          level: LEVELS.map((level) => [level, count({ level })]),
          services: SERVICES.map((one) => [one, count({ services: [...new Set([...wanted.services, one])] })]),
        };
        for (const [filter, counts] of Object.entries(expected)) {
          const some = counts.filter(([, number]) => number);
          expect(Object.fromEntries(facets[filter as keyof typeof facets])).toEqual(Object.fromEntries(some));
        }
      }),
      { numRuns: 1_000, seed: 3 },
    );
  });
});

describe('Where nothing is found', () => {
  const german = company({ company: 'Hamburg Voice', languages: ['de'], services: ['on-site'], level: 'bronze' });
  const greek = company({ languages: ['el'], services: ['hosting'] });

  test('it offers to give up the choice that leaves nothing, the one that finds most first', () => {
    const prepared = prepare(
      [greek, company({ ...greek, company: 'Second' }), company({ languages: ['de'] })],
      'GR',
      'en',
    );
    const offers = wider(prepared, { ...START, language: 'de', services: ['hosting'] });
    expect(offers.map(({ filter, count }) => [filter, count])).toEqual([
      ['language', 2],
      ['services', 1],
    ]);
    expect(offers[0]?.search).toEqual({ ...START, services: ['hosting'] });
  });

  test('it never offers Bronze of its own accord, but comes back from Gold to Silver', () => {
    expect(wider(prepare([german], 'GR', 'en'), { ...START, language: 'de' })).toEqual([]);
    const offers = wider(prepare([greek], 'GR', 'en'), { ...START, level: 'gold' });
    expect(offers).toEqual([{ filter: 'level', search: START, count: 1 }]);
    expect(wider(prepare([greek], 'GR', 'en'), START)).toEqual([]);
    expect(wider(prepare([greek], 'GR', 'en'), { ...START, level: 'bronze' })).toEqual([]);
  });
});

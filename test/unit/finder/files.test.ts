import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pack, unpack } from '../../../src/engine/finder/country-file.ts';
import { kilometres } from '../../../src/engine/finder/distance.ts';
import { countriesNear, nearestCountry } from '../../../src/engine/finder/elsewhere.ts';
import { indexOf } from '../../../src/engine/finder/index-file.ts';
import { LEVELS, SERVICES } from '../../../src/engine/finder/listed.ts';
import { byCountry, countryFiles } from '../../../src/engine/finder/split.ts';
import * as schema from '../../../src/schema/partner.ts';
import { companies, company } from './company.ts';

const PLACES = { GR: { lat: 38, lng: 23.7 }, NP: { lat: 27.7, lng: 85.3 }, BG: { lat: 42.7, lng: 23.3 } };

const travelled = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe('The file of a country', () => {
  test('loses nothing on its way to the browser', () => {
    fc.assert(
      fc.property(companies, (list) => {
        expect(unpack(travelled(pack(list)))).toEqual(list);
      }),
      { numRuns: 500, seed: 1 },
    );
  });

  test('holds every company with its seat there or customers there, and no other', () => {
    const abroad = company({ company: 'Sofia Voice', country: 'BG', serves: ['BG', 'GR'] });
    const files = countryFiles([company(), abroad]);
    const names = [...files].map(([code, file]) => [
      code,
      unpack(file)
        .map((one) => one.company)
        .sort(),
    ]);
    expect(Object.fromEntries(names)).toEqual({ GR: ['Aurora Voice', 'Sofia Voice'], BG: ['Sofia Voice'] });
  });

  test('is there for a company that does not count its own country among those it serves', () =>
    expect([...byCountry([company({ serves: [] })]).keys()]).toEqual(['GR']));
});

describe('The index', () => {
  const athens = { lat: 37.98, lng: 23.73 };
  const index = travelled(
    indexOf(
      [
        company({ level: 'gold', coordinates: athens, languages: ['el', 'pt-BR'] }),
        company({ company: 'Second', level: 'bronze' }),
        company({ company: 'Sofia Voice', country: 'BG', serves: ['BG', 'GR'], level: 'bronze' }),
      ],
      PLACES,
    ),
  );

  test('counts by level who has a seat in a country, and who serves it from abroad', () =>
    expect(index.countries.GR).toEqual({
      place: { lat: 38, lng: 23.7 },
      here: [1, 0, 1, 0, 0],
      serving: [1, 0, 0, 0, 0],
      area: { south: 37, west: 23, north: 38, east: 24 },
    }));

  test('knows countries without companies', () => expect(index.countries.NP).toEqual({ place: PLACES.NP }));

  test('knows the languages and the kinds of source', () =>
    expect(index).toMatchObject({ languages: ['el', 'pt'], sources: ['publisher'] }));

  test('names the nearest other country that has companies of the level', () => {
    expect(nearestCountry(index, 'NP', 'silver')).toMatchObject({ country: 'GR', count: 1 });
    expect(nearestCountry(index, 'GR', 'bronze')).toMatchObject({ country: 'BG', count: 1 });
    expect(nearestCountry(index, 'GR', 'silver')).toBeUndefined();
    expect(nearestCountry(index, 'XX', 'bronze')).toBeUndefined();
  });

  test('tells in which countries the company nearest to a position can be', () => {
    fc.assert(
      fc.property(
        companies,
        fc.record({ lat: fc.integer({ min: -89, max: 89 }), lng: fc.integer({ min: -180, max: 180 }) }),
        (list, position) => {
          const near = countriesNear(indexOf(list, PLACES), position);
          for (const { country, kilometres: least } of near) {
            const places = list.flatMap((one) => (one.country === country && one.coordinates ? [one.coordinates] : []));
            const closest = Math.min(...places.map((to) => kilometres(position, to)));
            expect(least).toBeLessThanOrEqual(closest * 1.005 + 0.001);
          }
          expect(near.map((one) => one.kilometres)).toEqual(near.map((one) => one.kilometres).sort((a, b) => a - b));
        },
      ),
      { numRuns: 2_000, seed: 2 },
    );
  });
});

test('the finder knows the levels and services of the schema, in its order', () => {
  expect(LEVELS).toEqual(schema.LEVELS);
  expect(SERVICES).toEqual(schema.SERVICES);
});

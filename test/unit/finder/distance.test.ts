import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areaOf, kilometresTo } from '../../../src/engine/finder/area.ts';
import { kilometres, middleOf, rounded } from '../../../src/engine/finder/distance.ts';
import { vincenty } from './vincenty.ts';

const degrees = (most: number) => fc.integer({ min: -most * 1_000, max: most * 1_000 }).map((value) => value / 1_000);
const point = fc.record({ lat: degrees(90), lng: degrees(180) });
const step = fc.record({ lat: degrees(3), lng: degrees(3) });

const BERLIN = { lat: 52.52, lng: 13.4 };
const ATHENS = { lat: 37.98, lng: 23.73 };

describe('Distances', () => {
  test('the reference itself gives the published length of a known line', () => {
    // Flinders Peak to Buninyong, the worked example of the Australian geodetic datum.
    const flinders = { lat: -(37 + 57 / 60 + 3.7203 / 3600), lng: 144 + 25 / 60 + 29.5244 / 3600 };
    const buninyong = { lat: -(37 + 39 / 60 + 10.1561 / 3600), lng: 143 + 55 / 60 + 35.3839 / 3600 };
    expect(vincenty(flinders, buninyong)).toBeCloseTo(54.9723, 2);
  });

  test('agree with the reference to half a percent, all over the earth', () => {
    fc.assert(
      fc.property(point, point, (from, to) => {
        const reference = vincenty(from, to);
        fc.pre(reference !== undefined && reference > 0.001);
        expect(Math.abs(kilometres(from, to) / (reference as number) - 1)).toBeLessThan(0.005);
      }),
      { numRuns: 10_000, seed: 1 },
    );
  });

  test('agree with the reference between neighbours too, in whatever direction', () => {
    fc.assert(
      fc.property(point, step, (from, { lat, lng }) => {
        const to = { lat: Math.max(-90, Math.min(90, from.lat + lat)), lng: from.lng + lng };
        const reference = vincenty(from, to);
        fc.pre(reference !== undefined && reference > 0.001);
        expect(Math.abs(kilometres(from, to) / (reference as number) - 1)).toBeLessThan(0.005);
      }),
      { numRuns: 10_000, seed: 2 },
    );
  });

  test('are numbers for the same place and for opposite ends of the earth', () => {
    expect(kilometres(BERLIN, BERLIN)).toBe(0);
    expect(kilometres({ lat: 0, lng: 0 }, { lat: 0, lng: 180 })).toBeCloseTo(20_037, -2);
    expect(kilometres({ lat: 90, lng: 0 }, { lat: -90, lng: 0 })).toBeCloseTo(20_004, -2);
    expect(kilometres({ lat: 30, lng: 10 }, { lat: -30, lng: -170 })).toBeGreaterThan(19_900);
  });

  test('are the same there and back, and across the date line', () => {
    expect(kilometres(BERLIN, ATHENS)).toBe(kilometres(ATHENS, BERLIN));
    expect(kilometres({ lat: -17, lng: 179 }, { lat: -17, lng: -179 })).toBeCloseTo(
      kilometres({ lat: -17, lng: 1 }, { lat: -17, lng: 3 }),
      6,
    );
  });

  test('a position is kept to about a kilometre', () =>
    expect(rounded({ lat: 52.516274, lng: 13.377704 })).toEqual({ lat: 52.52, lng: 13.38 }));
});

describe('The middle of places', () => {
  test('is theirs where there is one, and none where there is none', () => {
    expect(middleOf([BERLIN])).toEqual(BERLIN);
    expect(middleOf([])).toBeUndefined();
  });

  test('lies across the date line where they do', () =>
    expect(
      middleOf([
        { lat: 0, lng: 179 },
        { lat: 0, lng: -179 },
      ]),
    ).toMatchObject({ lng: 180 }));
});

describe('The area of places', () => {
  const places = fc.array(point, { minLength: 1, maxLength: 8 });

  test('is never farther away than any of them', () => {
    fc.assert(
      fc.property(places, point, (list, from) => {
        const away = kilometresTo(from, areaOf(list) as NonNullable<ReturnType<typeof areaOf>>);
        const closest = Math.min(...list.map((to) => kilometres(from, to)));
        // The corner that is closest on the sphere need not be so, by a hair, on the ellipsoid.
        expect(away).toBeLessThanOrEqual(closest * 1.005 + 0.001);
      }),
      { numRuns: 5_000, seed: 3 },
    );
  });

  test('holds the places: they are no way from it', () => {
    fc.assert(
      fc.property(places, (list) => {
        const area = areaOf(list) as NonNullable<ReturnType<typeof areaOf>>;
        for (const place of list) expect(kilometresTo(place, area)).toBeCloseTo(0, 6);
      }),
      { numRuns: 2_000, seed: 4 },
    );
  });

  test('is narrow across the date line', () =>
    expect(
      areaOf([
        { lat: -17.5, lng: 178.4 },
        { lat: -16.8, lng: -179.9 },
      ]),
    ).toEqual({
      south: -18,
      west: 178,
      north: -16,
      east: -179,
    }));

  test('around nothing is none', () => expect(areaOf([])).toBeUndefined());
});

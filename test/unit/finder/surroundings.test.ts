import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { guessCountry, zoneCountries } from '../../../src/engine/finder/zones.ts';
import type { Countries } from '../../../src/schema/countries.ts';
import { COUNTRIES } from '../../../src/schema/country.ts';

const { countries } = JSON.parse(
  readFileSync(new URL('../../../content/data/countries.json', import.meta.url), 'utf8'),
) as Countries;
const zones = zoneCountries(Object.fromEntries(Object.entries(countries).map(([code, one]) => [code, one.zones])));
const guess = (zone: string | undefined, ...languages: string[]) => guessCountry({ zone, languages }, zones, COUNTRIES);

describe('The country of a reader', () => {
  test.each([
    ['Europe/Athens', 'GR'],
    ['Asia/Kolkata', 'IN'],
    ['Asia/Calcutta', 'IN'],
    ['Europe/Kyiv', 'UA'],
    ['Europe/Kiev', 'UA'],
    ['America/Cayenne', 'GF'],
    ['America/New_York', 'US'],
  ])('is that of the clock in %s', (zone, country) => expect(guess(zone, 'en-US')).toBe(country));

  test('is known for every zone that this runtime can name', () =>
    expect(Intl.supportedValuesOf('timeZone').filter((zone) => !(zone in zones))).toEqual([]));

  test('is that of the language where the clock says nothing', () => {
    expect(guess('UTC', 'de-AT', 'en')).toBe('AT');
    expect(guess(undefined, 'de', 'en-IE')).toBe('IE');
    expect(guess('Etc/Unknown', 'el')).toBe('GR');
  });

  test('is not guessed from English alone, nor from what is no language', () => {
    expect(guess('UTC', 'en')).toBeUndefined();
    expect(guess('__proto__', 'not a tag', '')).toBeUndefined();
    expect(guess(undefined)).toBeUndefined();
  });

  test('is one of those that can be chosen', () =>
    expect(guessCountry({ zone: 'Europe/Athens', languages: ['de-DE'] }, zones, new Set(['DE']))).toBe('DE'));
});

describe('The table of countries', () => {
  test('has every country of ISO 3166 where somebody lives', () =>
    expect([...COUNTRIES].filter((code) => !(code in countries))).toEqual(['BV', 'HM', 'XK']));

  test('ISO 3166 has 249 countries, and Kosovo goes by a code of its own', () => {
    expect(COUNTRIES.size).toBe(250);
    for (const code of ['EU', 'UK', 'ZZ', 'DD', 'AN', 'gr', 'XX']) expect(COUNTRIES.has(code)).toBe(false);
  });
});

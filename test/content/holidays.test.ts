import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Holidays } from '../../src/schema/holidays.ts';
import { PROJECT } from './content-copy.ts';
import { refuses } from './mistake.ts';

const file = 'data/holidays.json';
const text = readFileSync(join(PROJECT, 'content', file), 'utf8');
const list = JSON.parse(text) as Holidays;

const [first = 0] = list.years;
const [newYear = '', epiphany = ''] = list.holidays.map(({ date }) => date);
const last = list.holidays.at(-1)?.date ?? '';
const lineOf = (date: string): string => text.split('\n').find((line) => line.includes(`"${date}"`)) ?? '';

const DAY = 86_400_000;

/** Easter Sunday of the Orthodox churches by the rule of Meeus, as a Gregorian day; 13 days apart until 2099. */
function orthodoxEaster(year: number): number {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const inJulian = d + e + 114;
  return Date.UTC(year, Math.floor(inJulian / 31) - 1, (inJulian % 31) + 1) + 13 * DAY;
}

/** The public holidays of Cyprus: fixed days, and days counted from Easter Sunday. */
const FIXED = ['01-01', '01-06', '03-25', '04-01', '05-01', '08-15', '10-01', '10-28', '12-25', '12-26'];
const FROM_EASTER = [-48, -2, 0, 1, 49, 50];

describe('the holidays', () => {
  test('are known for three years on end', () => {
    expect(list.years).toEqual([first, first + 1, first + 2]);
  });

  test.each(list.years)('of %i are those of Cyprus, Easter and what hangs on it reckoned anew', (year) => {
    const easter = orthodoxEaster(year);
    const moving = FROM_EASTER.map((days) => new Date(easter + days * DAY).toISOString().slice(0, 10));
    const expected = [...new Set([...FIXED.map((day) => `${year}-${day}`), ...moving])].sort();
    expect(list.holidays.map(({ date }) => date).filter((date) => date.startsWith(String(year)))).toEqual(expected);
  });

  test('say where else they are kept: New Year nearly everywhere, the National Day of Cyprus nowhere', () => {
    const placesOf = (wanted: string) => list.holidays.find(({ name }) => name === wanted)?.alsoPublicIn;
    const nearlyEverywhere = ['BR', 'DE', 'ES', 'FR', 'GB', 'GR', 'IT', 'RU', 'US'];
    expect(placesOf("New Year's Day")).toEqual(expect.arrayContaining(nearlyEverywhere));
    expect(placesOf('Cyprus National Day')).toEqual([]);
  });

  test('say for each of the eight languages of support which countries were looked at', () =>
    expect(Object.keys(list.languages).sort()).toEqual(['de', 'el', 'en', 'es', 'fr', 'it', 'pt', 'ru']));

  refuses([
    {
      mistake: 'a holiday on a day that does not exist',
      file,
      change: [`"${epiphany}"`, `"${first}-02-30"`],
      at: `"${first}-02-30"`,
      says: /"holidays > entry 2 > date" is not a day of the calendar/,
    },
    {
      mistake: 'a holiday that stands in the list twice',
      file,
      change: [`"${epiphany}"`, `"${newYear}"`],
      after: `${lineOf(newYear)}\n    { "date": `,
      says: new RegExp(`${newYear} stands in this list twice`),
    },
    {
      mistake: 'a holiday out of order',
      file,
      change: [`"${epiphany}"`, `"${first - 1}-12-26"`],
      at: `"${first - 1}-12-26"`,
      says: new RegExp(`${first - 1}-12-26 stands behind ${newYear}`),
    },
    {
      mistake: 'a holiday in a year that the list does not speak of',
      file,
      change: [`"${last}"`, `"${first + 3}-01-01"`],
      at: `"${first + 3}-01-01"`,
      says: /-01-01 lies in none of the "years"/,
    },
    {
      mistake: 'a year without holidays',
      file,
      change: [`${first + 2}]`, `${first + 2}, ${first + 3}]`],
      at: `${first + 3}]`,
      says: new RegExp(`${first + 3} has no holiday in the list`),
    },
    {
      mistake: 'a country that belongs to none of the languages',
      file,
      change: ['"alsoPublicIn": ["AT"', '"alsoPublicIn": ["UA"'],
      after: `{ "date": "${newYear}", "name": "New Year's Day", "alsoPublicIn": `,
      says: /"UA" is no country of "languages"/,
    },
    {
      mistake: 'a country that is none',
      file,
      change: ['["GB", "IE", "US"]', '["UK", "IE", "US"]'],
      at: '"UK"',
      says: /no country code/,
      spreads: true,
    },
    {
      mistake: 'an office in no time zone',
      file,
      change: ['"Europe/Nicosia"', '"Cyprus/Nicosia"'],
      at: '"Cyprus/Nicosia"',
      says: /no time zone/,
    },
    {
      mistake: 'an office that closes before it opens',
      file,
      change: ['"09:00-17:00"', '"17:00-09:00"'],
      at: '"17:00-09:00"',
      says: /no opening hours of one day/,
    },
    {
      mistake: 'a correction without its source',
      file,
      change: [/,\n\s*"source": "https:\/\/www\.qppstudio[^"]*"/, ''],
      at: '{\n      "rule": "orthodox -47"',
      says: /"corrections > entry 1 > source" is missing/,
    },
    {
      mistake: 'a list made on a day that has not come',
      file,
      change: [/"generated": "[^"]*"/, '"generated": "2199-01-01"'],
      at: '"2199-01-01"',
      says: /2199-01-01 has not come yet/,
    },
  ]);
});

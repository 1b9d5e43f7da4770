import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/engine/finder/fold.ts';
import { findPlaces } from '../../../src/engine/finder/places.ts';
import { prepare } from '../../../src/engine/finder/prepared.ts';
import { company } from './company.ts';

const cities = ['Köln', 'Łódź', 'Αθήνα', 'Θεσσαλονίκη', 'Київ', 'New York', 'York', 'York', 'Saint-Étienne', 'Yorkton'];
const { lookup } = prepare(
  cities.map((city, index) => company({ city, company: `Company ${index}` })),
  'GR',
  'en',
);
const typed = (text: string, most = 9) => findPlaces(lookup, text, most).map(({ name }) => name);

describe('A city is found', () => {
  test.each([
    ['koln', 'Köln'],
    ['KÖLN', 'Köln'],
    ['lodz', 'Łódź'],
    ['αθηνα', 'Αθήνα'],
    ['ΑΘΉΝΑ', 'Αθήνα'],
    ['θεσσ', 'Θεσσαλονίκη'],
    ['київ', 'Київ'],
    ['saint etienne', 'Saint-Étienne'],
    ['etienne', 'Saint-Étienne'],
  ])('by %s', (text, city) => expect(typed(text)).toEqual([city]));

  test('by the beginning of a word: names that begin so first, then by companies', () =>
    expect(typed('york')).toEqual(['York', 'Yorkton', 'New York']));

  test('as often as asked for', () => expect(typed('york', 2)).toEqual(['York', 'Yorkton']));

  test('not by nothing, a blank, or the middle of a word', () =>
    expect([typed(''), typed(' - '), typed('öln')]).toEqual([[], [], []]));
});

test('folding is done once: a second time changes nothing', () => {
  for (const text of ['Weißenburg', 'ÆØÅ', 'Ὀδυσσεύς', 'İzmir', 'Đà Nẵng', "L'Île-d'Yeu"]) {
    expect(fold(fold(text))).toBe(fold(text));
  }
  expect(fold('Weißenburg')).toBe('weissenburg');
});

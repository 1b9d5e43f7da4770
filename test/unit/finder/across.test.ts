import { describe, expect, test } from 'vitest';
import { nearestAcross } from '../../../src/engine/finder/across.ts';
import { extentIn } from '../../../src/engine/finder/elsewhere.ts';
import { indexOf } from '../../../src/engine/finder/index-file.ts';
import type { Listed } from '../../../src/engine/finder/listed.ts';
import { prepare } from '../../../src/engine/finder/prepared.ts';
import { byCountry } from '../../../src/engine/finder/split.ts';
import { inCountry, inRegion, START } from '../../../src/engine/finder/state.ts';
import { company } from './company.ts';

const at = (country: string, city: string, lat: number, lng: number, given: Partial<Listed> = {}) =>
  company({ company: `${city} Voice`, country, city, coordinates: { lat, lng }, ...given });

const strasbourg = { lat: 48.58, lng: 7.75 };
const partners = [
  at('FR', 'Paris', 48.86, 2.35),
  at('DE', 'Kehl', 48.57, 7.81),
  at('DE', 'Berlin', 52.52, 13.4, { level: 'gold' }),
  at('CH', 'Basel', 47.56, 7.59, { languages: ['de'] }),
  at('AU', 'Perth', -31.95, 115.86),
];
const index = indexOf(partners, {});
const fetched: string[] = [];
const source = async (country: string) => {
  fetched.push(country);
  return prepare(byCountry(partners).get(country) ?? [], country, 'en');
};
const search = { ...START, country: 'FR', near: { position: strasbourg } };
const across = async (...[looked, nearest]: [Parameters<typeof nearestAcross>[1], number]) => {
  fetched.length = 0;
  const found = await nearestAcross(index, looked, nearest, source);
  return found && [found.country, found.hit.entry.partner.city];
};

describe('A company across the border', () => {
  test('is named where it is nearer than all on this side', async () =>
    expect(await across(search, 397)).toEqual(['DE', 'Kehl']));

  test('has to fit what is asked for', async () =>
    expect(await across({ ...search, language: 'de' }, 397)).toEqual(['CH', 'Basel']));

  test('is not named where this side is as near, and then nothing is fetched for it', async () => {
    expect(await across({ ...search, near: { position: { lat: 48.86, lng: 2.35 } } }, 0)).toBeUndefined();
    expect(fetched).toEqual([]);
  });

  test('is named whatever the distance where nothing is found on this side', async () =>
    expect(await across({ ...search, level: 'gold' }, Number.POSITIVE_INFINITY)).toEqual(['DE', 'Berlin']));

  test('is not looked for without a position', async () =>
    expect(await across({ ...search, near: { city: 'Paris' } }, 397)).toBeUndefined());
});

describe('What a directory has of a country', () => {
  const publishers = company({ country: 'MT' });
  const declared = company({
    country: 'CY',
    source: { kind: 'own-website', url: 'https://a.example', fact: 'It says so.' },
  });
  const extent = (list: Listed[], code: string) => extentIn(indexOf(list, {}), code);

  test('is little while few companies have declared themselves', () => {
    expect(extent([declared], 'CY')).toEqual({ count: 1, little: true });
    expect(extent([declared, declared, declared], 'CY')).toEqual({ count: 3, little: false });
  });

  test("is all there is where the list is the publisher's own, unless that is nothing", () => {
    expect(extent([publishers], 'MT')).toEqual({ count: 1, little: false });
    expect(extent([publishers], 'CY')).toEqual({ count: 0, little: true });
  });

  test('counts companies from abroad, and none below Silver', () => {
    const list = [company({ country: 'GR', serves: ['GR', 'CY'] }), company({ country: 'CY', level: 'bronze' })];
    expect(extent(list, 'CY').count).toBe(1);
  });
});

describe('A search that moves', () => {
  const here = { ...START, country: 'GR', region: 'Attica', city: 'Athens', language: 'el', near: { city: 'Athens' } };

  test('to another country leaves its places behind and keeps the rest', () => {
    expect(inCountry(here, 'CY')).toEqual({ ...START, country: 'CY', language: 'el' });
    expect(inCountry({ ...here, near: { position: strasbourg } }, 'CY').near).toEqual({ position: strasbourg });
  });

  test('to another region leaves the city behind', () => {
    expect(inRegion(here, 'Crete')).toEqual({ ...here, region: 'Crete', city: undefined });
    expect(inRegion(here, undefined).region).toBeUndefined();
  });
});

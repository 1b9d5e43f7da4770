import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { partnersCsv } from '../../src/cli/import/partners/export.ts';
import { planOf } from '../../src/cli/import/partners/merge.ts';
import { readPartners } from '../../src/cli/import/partners/read.ts';
import { type CountryFile, unpack } from '../../src/engine/finder/country-file.ts';
import { countriesNear, nearestCountry } from '../../src/engine/finder/elsewhere.ts';
import { facetsOf } from '../../src/engine/finder/facets.ts';
import { find } from '../../src/engine/finder/find.ts';
import { indexOf } from '../../src/engine/finder/index-file.ts';
import { findPlaces } from '../../src/engine/finder/places.ts';
import { prepare } from '../../src/engine/finder/prepared.ts';
import { countryFiles } from '../../src/engine/finder/split.ts';
import { START } from '../../src/engine/finder/state.ts';
import { zoneCountries } from '../../src/engine/finder/zones.ts';
import type { Countries } from '../../src/schema/countries.ts';
import type { Partner } from '../../src/schema/partner.ts';
import { generatedPartners, LARGEST } from './generated-partners.ts';

const partners = generatedPartners(10_000, 120);
const { countries } = JSON.parse(
  readFileSync(new URL('../../content/data/countries.json', import.meta.url), 'utf8'),
) as Countries;
const places = Object.fromEntries(
  Object.entries(countries).map(([code, { place }]) => [code, { lat: place[0], lng: place[1] }]),
);

const weight = (value: unknown): number => gzipSync(JSON.stringify(value), { level: 9 }).length;

/** Median milliseconds of one round, and how many rounds fit into a second. */
function measured(name: string, rounds: number, work: () => unknown): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const median = times[rounds >> 1] as number;
  console.log(`${name}: ${median.toFixed(3)} ms, ${Math.round(1_000 / median)} a second`);
  return median;
}

const files = countryFiles(partners);
const index = indexOf(partners, places);
const [largest, file] = [...files].reduce((most, one) => (size(one[1]) > size(most[1]) ? one : most));

function size({ texts }: CountryFile): number {
  return texts.company.length;
}

test('what the finder fetches stays small whatever the size of the directory', () => {
  const zones = zoneCountries(Object.fromEntries(Object.entries(countries).map(([code, one]) => [code, one.zones])));
  const twice = indexOf(generatedPartners(20_000, 120), places);
  const [first, table, double] = [index, zones, twice].map(weight) as [number, number, number];
  console.log(`index: ${first} bytes gzipped, of twice as many companies ${double}; zones: ${table} bytes`);
  console.log(`country of ${size(file)}: ${weight(file)} bytes gzipped`);
  expect(size(file)).toBeGreaterThanOrEqual(LARGEST);
  // What is left of 40 kB carries the page, its styles and its script.
  expect(Math.max(first, double) + table).toBeLessThan(9_000);
  expect(weight(file)).toBeLessThan(60_000);
});

test('splitting the directory at build', () => {
  measured('index of 10,000 companies', 5, () => indexOf(partners, places));
  const all = measured('files of 120 countries', 5, () =>
    [...countryFiles(partners).values()].map((one) => JSON.stringify(one)),
  );
  console.log(`a country: ${(all / files.size).toFixed(2)} ms`);
});

test('work in the browser on a country of 2,000', () => {
  const text = JSON.stringify(file);
  measured('reading the file, once', 9, () => unpack(JSON.parse(text) as CountryFile));
  const list = unpack(file);
  measured('preparing it, once', 9, () => prepare(list, largest, 'en'));
  const prepared = prepare(list, largest, 'en');
  const near = { position: list[0]?.coordinates ?? { lat: 0, lng: 0 } };
  const search = { ...START, language: 'en', services: ['on-site'] as const };
  measured('a keystroke in the field for a city', 500, () => findPlaces(prepared.lookup, 'mar', 8));
  measured('filtering, sorted by level', 300, () => find(prepared, search));
  measured('all, sorted by level', 300, () => find(prepared, { ...START, level: 'bronze' }));
  measured('all, sorted by distance', 300, () => find(prepared, { ...START, level: 'bronze', near }));
  measured('counts beside every choice', 300, () => facetsOf(prepared, search));
  measured('nearest country', 300, () => nearestCountry(index, largest, 'silver'));
  measured('countries near a position', 300, () => countriesNear(index, near.position));
});

test('an import takes 10,000 rows in under ten seconds', () => {
  const list = { file: 'list.csv', text: partnersCsv(partners.map(dialable) as Partner[]) };
  const start = performance.now();
  const read = readPartners(list, '2026-11-22');
  const seconds = (performance.now() - start) / 1_000;
  console.log(`import of ${partners.length} rows: ${seconds.toFixed(1)} s`);
  expect(read.ok ? read.value.partners.length : read.problems.slice(0, 3)).toBe(partners.length);
  expect(seconds).toBeLessThan(10);
  measured('what an import changes', 3, () => planOf(partners as Partner[], read.ok ? read.value.partners : [], true));
});

/** With a number that exists: the generated ones are digits only. */
const dialable = (partner: (typeof partners)[number], row: number) => ({
  ...partner,
  company: `${partner.company} ${row}`,
  phone: `+4420794${String(60_000 + (row % 10_000)).padStart(5, '0')}`,
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { indexOf } from '../../src/engine/finder/index-file.ts';
import { prepare } from '../../src/engine/finder/prepared.ts';
import { byCountry, countryFiles } from '../../src/engine/finder/split.ts';
import { dist } from '../site/built.ts';
import { generatedPartners, LARGEST } from './generated-partners.ts';
import { openThrottled, painted, repainted, SLOWER, spread, type Throttled } from './throttled.ts';

const MOST_MS = 50;
const FIELD = '#near';
const LEVEL = '.asked > .field:nth-child(2) select';
const FIRST_LOAD = 40_000;

const partners = generatedPartners(10_000, 120);
const [[country, companies]] = [...byCountry(partners)].sort(([, one], [, other]) => other.length - one.length) as [
  [string, typeof partners],
];
const cities = [...prepare(companies, country, 'en').places.keys()];
const index = indexOf(partners, {});
const loaded = new Set<string>();
let opened: Throttled;

const weight = (content: Buffer | string): number => gzipSync(content, { level: 9 }).length;
const weightOf = (path: string): number =>
  weight(readFileSync(join(dist, path, path.endsWith('/') ? 'index.html' : '')));

beforeAll(async () => {
  opened = await openThrottled(`partners/?country=${country}&level=bronze`, async (page) => {
    page.on('request', (request) => loaded.add(new URL(request.url()).pathname));
    await page.route(/partners\/index\.json/, (route) => route.fulfill({ json: index }));
    await page.route(/partners\/[A-Z]{2}\.json/, (route) =>
      route.fulfill({ json: countryFiles(partners).get(country) ?? {} }),
    );
  });
  await opened.page.locator('.trio h3').first().waitFor();
  await opened.slow();
  const frames: number[] = [];
  for (let count = 0; count < 20; count += 1) frames.push(await repainted(opened.page));
  frame = spread(frames).median;
});

afterAll(() => opened.close());

/** What a frame takes that only paints the page: machines differ in that, and it is not the finder's work. */
let frame = 0;

async function measured(what: string, field: string, values: readonly string[]): Promise<number> {
  const times: number[] = [];
  for (const value of values) times.push(await painted(opened.page, field, value));
  const { median, worst } = spread(times);
  console.log(
    `${what}: ${values.length} over ${companies.length} companies, painted after ${median.toFixed(1)} ms in the median, ${worst.toFixed(1)} ms at worst, on a machine ${SLOWER} times slower; a frame that only paints the page ${frame.toFixed(1)} ms`,
  );
  return median;
}

test('what is loaded before a country is small whatever the size of the directory', () => {
  const files = [...loaded].filter((path) => !path.startsWith('/data/'));
  const bytes = [...files.map(weightOf), weight(JSON.stringify(index)), weightOf('/data/partners/zones.json')];
  const sum = bytes.reduce((all, one) => all + one, 0);
  console.log(
    `first load: ${sum} bytes gzipped in ${bytes.length} files, with the index of ${partners.length} companies`,
  );
  expect(files.length).toBeGreaterThan(3);
  expect(sum).toBeLessThanOrEqual(FIRST_LOAD);
});

test('a key in the field for a city is answered at once', async () => {
  expect(companies.length).toBeGreaterThanOrEqual(LARGEST);
  const typed = cities.slice(0, 6).flatMap((city) => [...city].slice(0, -1).map((_, end) => city.slice(0, end + 1)));
  expect((await measured('keys', FIELD, typed)) - frame).toBeLessThanOrEqual(MOST_MS);
});

test('sorting by the distance from a city puts the nearest first', async () => {
  const [before] = await opened.page.locator('.trio h3').allInnerTexts();
  const last = cities.at(-1) as string;
  expect(await measured('sorts by distance', FIELD, [...cities.slice(10, 40), last])).toBeGreaterThan(0);
  expect((await opened.page.locator('.trio .place').first().innerText()).startsWith(last)).toBe(true);
  expect(await opened.page.locator('.trio h3').first().innerText()).not.toBe(before);
});

test('another level leaves those of it and above', async () => {
  const levels = ['silver', 'gold', 'platinum', 'titanium', 'bronze', 'gold', 'platinum', 'titanium'];
  expect(await measured('levels', LEVEL, levels)).toBeGreaterThan(0);
  await expect
    .poll(async () => new Set(await opened.page.locator('.lvl').allInnerTexts()))
    .toEqual(new Set(['Titanium']));
});

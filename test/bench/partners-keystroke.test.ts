import { afterAll, beforeAll, expect, test } from 'vitest';
import { indexOf } from '../../src/engine/finder/index-file.ts';
import { prepare } from '../../src/engine/finder/prepared.ts';
import { byCountry, countryFiles } from '../../src/engine/finder/split.ts';
import { generatedPartners, LARGEST } from './generated-partners.ts';
import { openThrottled, painted, SLOWER, spread, type Throttled } from './throttled.ts';

const MOST_MS = 50;
const FIELD = '#near';

const partners = generatedPartners(10_000, 120);
const [[country, companies]] = [...byCountry(partners)].sort(([, one], [, other]) => other.length - one.length) as [
  [string, typeof partners],
];
const cities = [...prepare(companies, country, 'en').places.keys()];
let opened: Throttled;

beforeAll(async () => {
  opened = await openThrottled(`partners/?country=${country}&level=bronze`, async (page) => {
    await page.route(/partners\/index\.json/, (route) => route.fulfill({ json: indexOf(partners, {}) }));
    await page.route(/partners\/[A-Z]{2}\.json/, (route) =>
      route.fulfill({ json: countryFiles(partners).get(country) ?? {} }),
    );
  });
  await opened.page.locator('.trio h3').first().waitFor();
  await opened.slow();
});

afterAll(() => opened.close());

async function measured(what: string, field: string, values: readonly string[]): Promise<number> {
  const times: number[] = [];
  for (const value of values) times.push(await painted(opened.page, field, value));
  const { median, worst } = spread(times);
  console.log(
    `${what}: ${values.length} over ${companies.length} companies, painted after ${median.toFixed(1)} ms in the median, ${worst.toFixed(1)} ms at worst, on a machine ${SLOWER} times slower`,
  );
  return median;
}

test('a key in the field for a city is answered at once', async () => {
  expect(companies.length).toBeGreaterThanOrEqual(LARGEST);
  const typed = cities.slice(0, 6).flatMap((city) => [...city].slice(0, -1).map((_, end) => city.slice(0, end + 1)));
  expect(await measured('keys', FIELD, typed)).toBeLessThanOrEqual(MOST_MS);
});

test('so is sorting by the distance from a city', async () =>
  expect(await measured('sorts by distance', FIELD, cities.slice(10, 40))).toBeLessThanOrEqual(MOST_MS));

test('so is another level', async () => {
  const levels = ['silver', 'gold', 'platinum', 'titanium', 'bronze'];
  const field = '.asked > .field:nth-child(2) select';
  expect(await measured('levels', field, [...levels, ...levels, ...levels])).toBeLessThanOrEqual(MOST_MS);
});

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { holidaysSchema } from '../schema/holidays.ts';
import { asJson, type Package, remade } from './holidays/file.ts';

const USAGE = `Usage: npm run holidays                     (public holidays of this year and the next two)
       npm run holidays -- --from <year>   (of that year and the next two)`;

const FILE = new URL('../../content/data/holidays.json', import.meta.url);

/** @throws when the year is none */
function firstYear(): number {
  const { values } = parseArgs({ options: { from: { type: 'string', default: String(new Date().getFullYear()) } } });
  if (!/^2\d{3}$/.test(values.from)) throw new Error(USAGE);
  return Number(values.from);
}

/** `npm run holidays`: makes the list of holidays anew; what editors decide in it (office, country, corrections) stays. */
function main(): void {
  const made = createRequire(import.meta.url)('date-holidays/package.json') as Package;
  const old = holidaysSchema.parse(JSON.parse(readFileSync(FILE, 'utf8')));
  const list = remade(old, firstYear(), made, new Date().toISOString().slice(0, 10));
  writeFileSync(FILE, asJson(list));
  console.log(`${list.holidays.length} holidays of ${list.country} in ${list.years.join(', ')}: read them over.`);
}

try {
  main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

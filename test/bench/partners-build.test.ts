import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { byCountry } from '../../src/engine/finder/split.ts';
import { copyProject } from '../site/project-copy.ts';
import { measureBuild } from './build/measure.ts';
import { generatedPartners } from './generated-partners.ts';

const folder = copyProject('bench-partners');

afterAll(() => rmSync(folder, { recursive: true }));

test('what the pages and files of 10,000 companies add to the build, a country', () => {
  const before = measureBuild(folder);
  const partners = generatedPartners(10_000, 120).map((one, row) => ({ ...one, company: `${one.company} ${row}` }));
  writeFileSync(join(folder, 'content/data/partners.json'), JSON.stringify(partners));
  const after = measureBuild(folder);
  const [seconds, countries] = [after.seconds - before.seconds, byCountry(partners).size];
  console.log(
    `${partners.length} companies: ${seconds.toFixed(1)} s more than ${before.seconds.toFixed(1)} s, ${((seconds / countries) * 1_000).toFixed(0)} ms a country; ${(after.megabytes - before.megabytes).toFixed(0)} MB more memory than ${before.megabytes.toFixed(0)} MB`,
  );
  expect(countries).toBe(120);
}, 900_000);

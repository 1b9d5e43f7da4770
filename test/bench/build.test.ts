import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject } from '../site/project-copy.ts';
import { bareSite } from './build/bare-site.ts';
import { writeFaqs } from './build/generated-faqs.ts';
import { type Cost, measureBuild } from './build/measure.ts';

const MORE = 1_000;

const folders: string[] = [];
const costs: Record<string, Cost> = {};

/** Builds a site without and with the further answers. */
function measure(name: string, folder: string, faqs: string): void {
  folders.push(folder);
  costs[name] = measureBuild(folder);
  writeFaqs(join(folder, faqs), MORE);
  costs[`${name}, ${MORE} more`] = measureBuild(folder);
}

beforeAll(() => {
  const site = copyProject('bench');
  const bare = bareSite(join(site, 'content/faqs/en'));
  measure('bare', bare, 'content');
  measure('site', site, 'content/faqs/en');
}, 900_000);
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

test(`what ${MORE} further answers cost beside Astro alone`, () => {
  for (const [name, { seconds, megabytes }] of Object.entries(costs))
    console.log(`${name}: ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB`);
  const more = (name: string, what: keyof Cost) =>
    (costs[`${name}, ${MORE} more`]?.[what] ?? 0) - (costs[name]?.[what] ?? 0);
  const whole = (name: string, what: keyof Cost) => costs[`${name}, ${MORE} more`]?.[what] ?? 0;
  for (const what of ['seconds', 'megabytes'] as const) {
    console.log(`${what}, the further answers alone: ${(more('site', what) / more('bare', what)).toFixed(2)} times`);
    console.log(`${what}, the whole build: ${(whole('site', what) / whole('bare', what)).toFixed(2)} times`);
  }
  expect(more('bare', 'seconds')).toBeGreaterThan(0);
});

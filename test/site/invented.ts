import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import strings from '../../content/strings/en/partners.json' with { type: 'json' };
import type { Partner, SamplePartner } from '../../src/schema/partner.ts';

const data = <T>(name: string): T =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`../../content/data/${name}.json`, import.meta.url)), 'utf8'));

const partners = data<Partner[]>('partners');
const samples = data<SamplePartner[]>('partners.sample');

const leaves = (value: string | object): string[] =>
  typeof value === 'string' ? [value] : Object.values(value).flatMap(leaves);

/** The name that every invented company begins with, the domain that all their addresses are in, and their source. */
const WORDS = ['Sample Partner', '.example.com', ...samples.slice(0, 1).map(({ source }) => source.fact)];
/** What the site says of them. */
const SAID = leaves(strings.sample)
  .map((text) => (text.split('{')[0] ?? '').trim())
  .filter((text) => text.includes(' '));

/** Files that a browser reads as text; those of the search are compressed, and what lies compressed beside them repeats them. */
const READ = /\.(html|json|csv|xml|txt|js|pf_fragment|pf_index|pf_meta|pf_filter)$/;

const textOf = (path: string): string =>
  /\.pf_\w+$/.test(path) ? gunzipSync(readFileSync(path)).toString() : readFileSync(path, 'utf8');

/** What a built site says of invented companies, as `file: word`. */
export function inventedIn(dir: string): string[] {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) => READ.test(file));
  return files.flatMap((file) => {
    const text = textOf(join(dir, file));
    return [...WORDS, ...SAID].filter((word) => text.includes(word)).map((word) => `${file}: ${word}`);
  });
}

const countriesOf = (list: readonly Pick<Partner, 'country' | 'serves'>[]): Set<string> =>
  new Set(list.flatMap(({ country, serves }) => [country, ...serves]));

const [real, invented] = [countriesOf(partners), countriesOf(samples)];

/** Whether an address is the page of a country that only invented companies are in. */
export function isOfSampleAlone(address: string): boolean {
  const code = /^\/partners\/([a-z]{2})\/$/.exec(address)?.[1]?.toUpperCase();
  return code !== undefined && invented.has(code) && !real.has(code);
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { elementsOf } from '../../src/build/html.ts';
import { golden } from '../bench/search/golden.ts';
import { measure, report } from '../bench/search/measure.ts';
import { type OpenSearch, openSearch } from '../bench/search/open.ts';
import { dist, readBuilt } from './built.ts';
import { brokenReferences } from './references.ts';

interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

const folder = join(dist, 'pagefind');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
const fragments = files.filter((file) => file.endsWith('.pf_fragment')).map(read);
const content = (path: string) => JSON.parse(readFileSync(new URL(`../../content/${path}`, import.meta.url), 'utf8'));

describe('the index', () => {
  test('has every clause, question and reading once, by its id', () => {
    const { clauses, faqs, readings } = content('data/published.json');
    const ids = [clauses, faqs, readings]
      .flat()
      .map((one: string | { id: string }) => (typeof one === 'string' ? one : one.id));
    const found = fragments
      .filter(({ filters }) => /^(clause|faq|reading)$/.test(filters.kind?.[0] ?? ''))
      .map(({ url }) => url.split('#')[1]);
    expect(found.toSorted()).toEqual(ids.toSorted());
  });

  test('leads to places that are there', () => {
    const built = readBuilt();
    const links = fragments.map(({ url }) => `<a href="${url}">`).join('');
    const page = { address: '/found/', html: links, elements: elementsOf(links) };
    expect(
      brokenReferences({ ...built, pages: [...built.pages, page] }).filter((one) => one.includes('/found/')),
    ).toEqual([]);
  });

  test('has words for every kind of thing in it', () => {
    const known = Object.keys(content('strings/en/search.json').say.kinds);
    const kinds = new Set(fragments.flatMap(({ filters }) => filters.kind ?? ['none']));
    expect([...kinds].filter((kind) => !known.includes(kind))).toEqual([]);
  });

  test('says nothing of a reading that was not chosen', () => {
    const nfr = fragments.find(({ url }) => url.endsWith('#reading.nfr'));
    expect(nfr?.content).toContain('Our reading');
    expect(nfr?.content).not.toContain('not even for a test');
  });

  test('comes without the interfaces and the worker that nothing here uses', () =>
    expect(files.filter((file) => /ui|component|worker|highlight|playground|unknown|\.css$/.test(file))).toEqual([]));

  test('has left no mark in the pages', () =>
    expect(
      readBuilt()
        .pages.filter(({ html }) => html.includes('data-pagefind'))
        .map(({ address }) => address),
    ).toEqual([]));
});

describe('the search', () => {
  let search: OpenSearch;
  beforeAll(async () => {
    search = await openSearch(dist);
  });
  afterAll(() => search.close());

  test('finds the target of the golden set among the first three for 95 %, first for 80 %', async () => {
    const figures = await measure(golden, search.find);
    expect(figures.amongThree, report('Golden set', figures)).toBeGreaterThanOrEqual(0.95);
    expect(figures.first, report('Golden set', figures)).toBeGreaterThanOrEqual(0.8);
  });

  test('finds nothing for what is like no word of the site, and says so of each word', async () =>
    expect(await search.find('qwertzuiop zzzz')).toMatchObject({
      hits: [],
      nearest: [],
      unknown: ['qwertzuiop', 'zzzz'],
    }));

  test('mends a slip of its own accord, and says what it took', async () =>
    expect((await search.find('frewall')).corrections).toEqual([{ typed: 'frewall', taken: 'firewall' }]));
});

function read(file: string): Fragment {
  return JSON.parse(
    gunzipSync(readFileSync(join(folder, file)))
      .subarray('pagefind_dcd'.length)
      .toString(),
  );
}

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFor, parseHeaders } from '../../src/build/headers-file.ts';
import { type Built, readBuilt } from './built.ts';
import { inventedIn, isOfSampleAlone } from './invented.ts';
import { buildIn } from './project-copy.ts';
import { brokenReferences } from './references.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const BASE = '/support';

describe('built for a path below a known origin', () => {
  const dir = mkdtempSync(join(tmpdir(), 'based-'));
  let built: Built;

  beforeAll(() => {
    buildIn(root, { SITE_URL: 'https://support.example', BASE_PATH: BASE }, ['--outDir', dir]);
    built = readBuilt(dir);
  }, 180_000);
  afterAll(() => rmSync(dir, { recursive: true }));

  test('the site is as large as at the root, but for countries that only invented companies are in', () => {
    const pages = ({ pages }: Built) => pages.map(({ address }) => address).sort();
    expect(pages(built)).toEqual(pages(readBuilt()).filter((address) => !isOfSampleAlone(address)));
  });

  test('no invented company is in it, and no word about one', () => {
    expect(inventedIn(readBuilt().dir)).not.toEqual([]);
    expect(inventedIn(dir)).toEqual([]);
  });

  test('every link and every anchor leads somewhere below that path', () =>
    expect(brokenReferences(built, BASE)).toEqual([]));

  test('the headers cover that path, and ask for https for good', () => {
    const rules = parseHeaders(readFileSync(join(dir, '_headers'), 'utf8'));
    expect(headersFor(rules, `${BASE}/faqs/`).get('Strict-Transport-Security')).toContain('max-age=');
    expect(headersFor(rules, '/elsewhere/').size).toBe(0);
  });

  test('the sitemap names every page by its full address', () => {
    const sitemap = readFileSync(join(dir, 'sitemap-0.xml'), 'utf8');
    expect(sitemap).toContain(`<loc>https://support.example${BASE}/faqs/</loc>`);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { headersFor, parseHeaders } from '../../../src/build/headers-file.ts';
import { attribute } from '../../../src/build/html.ts';
import { type Page, readBuilt } from '../../site/built.ts';
import { inventedIn, isOfSampleAlone } from '../../site/invented.ts';
import { brokenReferences } from '../../site/references.ts';
import { BASE, type Elsewhere, ORIGIN, PSEUDO } from './site.ts';

/** Proves that a site knows its origin and the path below which it stands. */
export function proveAddress(site: () => Elsewhere): void {
  const file = (name: string) => readFileSync(join(site().built.dir, name), 'utf8');
  const listed = () => site().built.pages.filter((page) => !tag(page, 'meta', 'name', 'robots'));

  describe('below a path', () => {
    test('the site is as large as at the root, but for countries that only invented companies are in', () => {
      const own = site().built.pages.filter(({ address }) => !address.startsWith(`/${PSEUDO.id}/`));
      const atRoot = addresses(readBuilt().pages).filter((address) => !isOfSampleAlone(address));
      expect(addresses(own)).toEqual(atRoot);
    });

    test('every link and every anchor leads somewhere below that path, in each language', () =>
      expect(brokenReferences(site().built, BASE)).toEqual([]));

    test('the headers cover that path and no other, and ask for https for good', () => {
      const rules = parseHeaders(file('_headers'));
      expect(headersFor(rules, `${BASE}/faqs/`).get('Strict-Transport-Security')).toContain('max-age=');
      expect(headersFor(rules, '/elsewhere/').size).toBe(0);
    });
  });

  describe('at a known origin', () => {
    test('no invented company is in the site, and no word about one', () => {
      expect(inventedIn(readBuilt().dir)).not.toEqual([]);
      expect(inventedIn(site().built.dir)).toEqual([]);
    });

    test('every page that others may know names its own full address, or that of the page it repeats', () => {
      const wrong = listed().filter((page) => {
        const canonical = tag(page, 'link', 'rel', 'canonical', 'href');
        const { address } = page;
        return ![address, address.replace(`/${PSEUDO.id}/`, '/')].some((one) => canonical === ORIGIN + BASE + one);
      });
      expect(wrong.map(({ address }) => address)).toEqual([]);
    });

    test('has a picture that is there, and says nothing of how it was drawn', () => {
      const wrong = listed().filter((page) => {
        const picture = tag(page, 'meta', 'property', 'og:image', 'content')?.slice((ORIGIN + BASE).length);
        return !site().built.addresses.has(picture ?? '') || page.html.includes('data-picture-');
      });
      expect(wrong.map(({ address }) => address)).toEqual([]);
    });

    test('the sitemap names those pages, and robots.txt the sitemap', () => {
      expect(file('robots.txt')).toContain(`Sitemap: ${ORIGIN}${BASE}/sitemap-index.xml`);
      const named = [...file('sitemap-0.xml').matchAll(/<loc>([^<]+)/g)].map(([, url = '']) => url);
      expect(named.toSorted()).toEqual(
        listed()
          .map(({ address }) => ORIGIN + BASE + address)
          .toSorted(),
      );
    });
  });
}

const addresses = (pages: readonly Page[]) => pages.map(({ address }) => address).sort();

/** What the first element of a kind says whose attribute has a value. */
function tag({ elements }: Page, name: string, key: string, value: string, says = 'content'): string | undefined {
  const found = elements.find((element) => element.tagName === name && attribute(element, key) === value);
  return found && attribute(found, says);
}

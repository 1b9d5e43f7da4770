import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Found, find } from '../../../src/browser/search/find.ts';
import { lexicon } from '../../../src/browser/search/lexicon.ts';
import { RANKING } from '../../../src/browser/search/weights.ts';
import { serve } from '../../../src/build/serve/serve.ts';

/** The search of a built site. */
export interface OpenSearch {
  find(query: string): Promise<Found>;
  close(): Promise<void>;
}

const SYNONYMS = new URL('../../../content/data/synonyms.json', import.meta.url);

/**
 * Opens the search of a built site outside a browser: Pagefind as it lies there, the rest from the source.
 * @throws when the site was not built
 */
export async function openSearch(dir: string): Promise<OpenSearch> {
  const script = join(dir, 'pagefind/pagefind.js');
  if (!existsSync(script)) throw new Error(`${dir} has no index: run "npm run build" first`);
  const site = await serve(dir);
  const pagefind = await import(pathToFileURL(script).href);
  await pagefind.options({ basePath: `${site.url}pagefind/`, ranking: RANKING });
  const vocabulary = JSON.parse(readFileSync(join(dir, 'pagefind/words.en.json'), 'utf8'));
  const known = lexicon(JSON.parse(readFileSync(SYNONYMS, 'utf8')).en, vocabulary);
  return { find: (query) => find(query, pagefind, known), close: () => site.close() };
}

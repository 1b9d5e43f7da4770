import { close, createIndex } from 'pagefind';
import type { Entry } from './entries.ts';
import { pageOf } from './page-of.ts';

/** A file of the index, by its path in the folder of the index. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** What surrounds a text and is not what it is found by. */
const ASIDE = [
  ...['.noprint', '.meta', '.eye', '.facts dt', '.wizard', '.unscripted', '.rules', '.long', 'button'],
  // Of a company, what it shares with many: the finder looks for that.
  ...['.skills', '.acts'],
];

/** What the search asks for: not the ready-made interfaces, nor the worker, nor WebAssembly for other languages. */
const ASKED_FOR = /^(pagefind\.js|pagefind-entry\.json|(index|fragment|filter)\/.*|.*\.pf_meta|wasm\.(?!unknown).*)$/;

/** Where Pagefind goes on without a part of its index that could not be loaded, as if it had nothing to find in it. */
const SWALLOWED = /(this\._loadGenericChunk\([^;]*?\))\.catch\(\(\)=>\{\}\)/g;
const PARTS = 2;

/**
 * Makes a search fail, and so say that it did, where a part of the index cannot be loaded.
 * @throws {Error} when this is not the Pagefind that it was written for
 */
function failing({ path, content }: IndexFile): IndexFile {
  if (path !== 'pagefind.js') return { path, content };
  const code = new TextDecoder().decode(content);
  if ([...code.matchAll(SWALLOWED)].length !== PARTS) throw new Error('Pagefind loads its index in another way now');
  return { path, content: new TextEncoder().encode(code.replace(SWALLOWED, '$1')) };
}

/**
 * Makes the index of a site.
 * @param entries in an order that does not change, so that neither does the index
 * @returns the files that the search in the browser needs, and no others
 * @throws {Error} when Pagefind refuses an entry
 */
export async function indexFiles(entries: readonly Entry[]): Promise<IndexFile[]> {
  try {
    const { index, errors } = await createIndex({ excludeSelectors: ASIDE });
    if (!index) throw new Error(errors.join('\n'));
    for (const entry of entries) {
      const { errors } = await index.addHTMLFile({ url: entry.url, content: pageOf(entry) });
      if (errors.length > 0) throw new Error(`${entry.url}: ${errors.join('\n')}`);
    }
    const { files } = await index.getFiles();
    return files.filter(({ path }) => ASKED_FOR.test(path)).map(failing);
  } finally {
    await close();
  }
}

import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type Entry, entriesOf } from './entries.ts';
import { type IndexFile, indexFiles } from './pagefind.ts';
import { vocabularies } from './vocabulary.ts';

/** Folder of the index in the built site; Pagefind works out the base path from its name. */
const FOLDER = 'pagefind';

/** Pages with an address of their own: not the one that is shown where there is none. */
const ADDRESSED = /(?<=^|\/)index\.html$/;

/** Marks that have served once the index is made. */
const MARKS = / data-pagefind-(?:body|ignore|filter|meta|weight)(?:="[^"]*")?/g;

/** Makes the index of the built pages, with the list of their words, and takes the marks out of the pages. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const found = await makeIndex(fileURLToPath(dir));
        logger.info(`${found} clauses, questions and pages can be found.`);
      },
    },
  };
}

async function makeIndex(dir: string): Promise<number> {
  const entries: Entry[] = [];
  for (const path of await pagesIn(dir)) {
    const html = await readFile(join(dir, path), 'utf8');
    if (ADDRESSED.test(path)) entries.push(...entriesOf(html, `/${path.replace(ADDRESSED, '')}`));
    await writeFile(join(dir, path), html.replace(MARKS, ''));
  }
  const files = await indexFiles(entries);
  await rm(join(dir, FOLDER), { recursive: true, force: true });
  for (const file of [...files, ...wordLists(files)]) await write(join(dir, FOLDER, file.path), file.content);
  return entries.length;
}

async function pagesIn(dir: string): Promise<string[]> {
  const files = await readdir(dir, { recursive: true });
  return files
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'))
    .sort();
}

function wordLists(files: readonly IndexFile[]): IndexFile[] {
  return [...vocabularies(files)].map(([language, words]) => ({
    path: `words.${language}.json`,
    content: Buffer.from(JSON.stringify(words)),
  }));
}

async function write(path: string, content: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

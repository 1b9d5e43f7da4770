import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';

const asGzip = promisify(gzip);
const asBrotli = promisify(brotliCompress);

/** Text that browsers ask for; pictures and the index of the search are packed already. */
const TEXT = /\.(html|css|js|json|csv|svg|xml|txt|ico)$/;

/** Below this what is saved is less than what the headers of an answer weigh. */
const SMALLEST = 512;

/** Above this the best brotli takes seconds a file: three times as long as the next best, for a fiftieth of the size. */
const LARGE = 256 * 1024;

/** How many files are packed at a time: as many as Node has threads for it. */
const AT_ONCE = 4;

/** Puts a `.gz` and a `.br` beside every text of the built site, for servers that send what lies ready. */
export function precompressed(): AstroIntegration {
  return {
    name: 'precompressed',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const packed = await packAll(fileURLToPath(dir));
        logger.info(`${packed} files lie ready in gzip and brotli as well.`);
      },
    },
  };
}

/** Packs every text in a folder; tells how many. */
export async function packAll(dir: string): Promise<number> {
  const files = (await readdir(dir, { recursive: true }))
    .filter((file) => TEXT.test(file))
    .map((file) => join(dir, file));
  let packed = 0;
  for (let at = 0; at < files.length; at += AT_ONCE) {
    const done = await Promise.all(files.slice(at, at + AT_ONCE).map(pack));
    packed += done.filter(Boolean).length;
  }
  return packed;
}

async function pack(file: string): Promise<boolean> {
  const content = await readFile(file);
  if (content.length < SMALLEST) return false;
  const params = {
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    [constants.BROTLI_PARAM_QUALITY]: content.length > LARGE ? 10 : constants.BROTLI_MAX_QUALITY,
  };
  await writeFile(`${file}.gz`, await asGzip(content, { level: 9 }));
  await writeFile(`${file}.br`, await asBrotli(content, { params }));
  return true;
}

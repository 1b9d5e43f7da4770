import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Font } from 'satori';
import { captionOf, withoutMarks } from './caption.ts';
import { drawPicture } from './draw.ts';
import { pictureFonts } from './fonts.ts';
import { PICTURE } from './picture.ts';

/** Draws the picture of every built page that names one; without a known origin none does. */
export function pagePictures(): AstroIntegration {
  return {
    name: 'page-pictures',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const drawn = await drawAll(fileURLToPath(dir));
        if (drawn > 0) logger.info(`${drawn} pictures drawn.`);
      },
    },
  };
}

async function drawAll(dir: string): Promise<number> {
  const fonts = await pictureFonts();
  const files = (await readdir(dir, { recursive: true })).filter((file) => file.endsWith('.html'));
  let drawn = 0;
  for (const file of files) if (await drawFor(join(dir, file), fonts)) drawn += 1;
  return drawn;
}

async function drawFor(file: string, fonts: Font[]): Promise<boolean> {
  const html = await readFile(file, 'utf8');
  const caption = captionOf(html);
  if (!caption) return false;
  await writeFile(join(dirname(file), PICTURE.name), await drawPicture(caption, fonts));
  await writeFile(file, withoutMarks(html));
  return true;
}

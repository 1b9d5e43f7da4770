import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Font } from 'satori';

const FAMILY = 'Inter';

/** The weights that pictures are set in. */
export const WEIGHTS = { plain: 400, strong: 600 } as const;

/** Scripts of the languages that support is given in; a letter is looked for in them in this order. */
const SCRIPTS = ['latin', 'latin-ext', 'greek', 'cyrillic'];

const { resolve } = createRequire(import.meta.url);

/** The fonts of pictures, from their package: what is installed on the machine plays no part. */
export function pictureFonts(): Promise<Font[]> {
  const kinds = Object.values(WEIGHTS).flatMap((weight) => SCRIPTS.map((script) => ({ weight, script })));
  return Promise.all(
    kinds.map(async ({ weight, script }): Promise<Font> => {
      const file = resolve(`@fontsource/inter/files/inter-${script}-${weight}-normal.woff`);
      return { name: `${FAMILY} ${script}`, weight, style: 'normal', data: await readFile(file) };
    }),
  );
}

/** Every font by name, the first that has a letter setting it. */
export const FONT_FAMILY = SCRIPTS.map((script) => `"${FAMILY} ${script}"`).join(', ');

import satori, { type Font } from 'satori';
import sharp from 'sharp';
import type { Caption } from './caption.ts';
import { PICTURE } from './picture.ts';
import { sheet } from './sheet.ts';

/** Flat colours and the edges between them need no more, and a picture then weighs half. */
const COLOURS = 32;

/**
 * Draws the picture of a page as PNG. The letters become outlines on the way, so that the same words give the same bytes.
 * @param fonts as {@link pictureFonts} gives them
 */
export async function drawPicture(caption: Caption, fonts: Font[]): Promise<Buffer> {
  const svg = await satori(sheet(caption), { width: PICTURE.width, height: PICTURE.height, fonts });
  return sharp(Buffer.from(svg)).png({ palette: true, colours: COLOURS, effort: 1 }).toBuffer();
}

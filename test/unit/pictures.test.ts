import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { captionOf, withoutMarks } from '../../src/build/pictures/caption.ts';
import { drawPicture } from '../../src/build/pictures/draw.ts';
import { pictureFonts } from '../../src/build/pictures/fonts.ts';

const head = `<!DOCTYPE html><title>x</title>
<meta property="og:title" content="Level 2 &amp; more"><meta property="og:site_name" content="Policies">`;
const marked = `${head}<meta property="og:image" content="https://a.example/picture.png" data-picture-number="Clause 6.3" data-picture-edition="Edition 2026-11-22">`;
const fonts = await pictureFonts();
const caption = { title: 'Level 2', site: 'Policies', number: 'Clause 6.3', edition: 'Edition 2026-11-22' };

describe('the picture of a page', () => {
  test('says its title, its number, its edition and the name of the site', () =>
    expect(captionOf(marked)).toEqual({ ...caption, title: 'Level 2 & more' }));

  test('is not drawn for a page that names none', () => expect(captionOf(head)).toBeUndefined());

  test('leaves no mark in the page', () => expect(withoutMarks(marked)).not.toContain('data-picture'));

  test('is a PNG of the size that is expected', async () => {
    const { format, width, height } = await sharp(await drawPicture(caption, fonts)).metadata();
    expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
  });

  test('is the same whenever it is drawn, and another where a word is', async () => {
    const [first, again] = [await drawPicture(caption, fonts), await drawPicture(caption, await pictureFonts())];
    expect(first.equals(again)).toBe(true);
    expect(first.equals(await drawPicture({ ...caption, number: 'Clause 6.4' }, fonts))).toBe(false);
  });

  test.each(['Μη υποστηριζόμενα τηλέφωνα', 'Неподдерживаемые телефоны', 'Unterstützte Geräte'])(
    'has the letters of "%s"',
    async (title) => {
      // A letter that no font has is drawn as the same box, whichever it is.
      const boxes = await drawPicture({ ...caption, title: title.replace(/\p{L}/gu, '\u3042') }, fonts);
      expect((await drawPicture({ ...caption, title }, fonts)).equals(boxes)).toBe(false);
    },
  );

  test('keeps a long title inside', async () => {
    const title = 'Which support does a system have that is hosted by nobody in particular, and who says so? '.repeat(
      2,
    );
    const picture = await drawPicture({ ...caption, title: title.trim() }, fonts);
    const below = await sharp(picture).extract({ left: 0, top: 560, width: 1200, height: 70 }).toBuffer();
    const { channels } = await sharp(below).stats();
    expect(channels.every(({ min, max }) => min === max)).toBe(true);
  });
});

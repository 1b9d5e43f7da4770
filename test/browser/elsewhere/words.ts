const ACCENTED: Record<string, string> = Object.fromEntries(
  [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'].map((letter, index) => [
    letter,
    [...'ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽåƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž'][index] ?? letter,
  ]),
);

/** Words of no language, of which more are added to a text than any language needs. */
const MORE = 'ļöñĝéŕ ţéẋţ';

/** By how much texts grow. */
const GROWTH = 1 / 3;

/**
 * A text as a further language might have it: every letter is another one, and there are a third more. The names of
 * placeholders stay.
 */
export function pseudo(text: string): string {
  const accented = text.replace(/\{\w+\}|[A-Za-z]/g, (found) => ACCENTED[found] ?? found);
  const more = MORE.repeat(Math.ceil((text.length * GROWTH) / MORE.length)).slice(0, Math.ceil(text.length * GROWTH));
  return `${accented} ${more.trim()}`.trim();
}

type Words = { [key: string]: string | Words };

/** All words of an area. */
export const pseudoWords = (words: Words): Words =>
  Object.fromEntries(
    Object.entries(words).map(([key, value]) => [key, typeof value === 'string' ? pseudo(value) : pseudoWords(value)]),
  );

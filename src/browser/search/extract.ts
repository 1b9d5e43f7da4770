/** A stretch of a text, and whether it is what was looked for. */
export interface Stretch {
  text: string;
  hit: boolean;
}

/** How many words an extract has. */
const WORDS = 30;
/** How many words stand before the first hit where the extract begins inside the text. */
const BEFORE = 6;

/** A word without the punctuation about it. */
const BARE = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u;

/** A text without its title and a colon in front, and the places in it: the title stands above it already. */
export function untitled(content: string, title: string, places: readonly number[]): [string, number[]] {
  const front = `${title}: `;
  if (!content.startsWith(front)) return [content, [...places]];
  const words = front.trim().split(/\s+/).length;
  return [content.slice(front.length), places.flatMap((place) => (place < words ? [] : [place - words]))];
}

/**
 * The part of a text that shows best why it was found.
 * @param places of the words that fit, counted in the text, in order
 */
export function extract(content: string, places: readonly number[]): Stretch[] {
  const words = content.split(/\s+/);
  const start = words.length <= WORDS ? 0 : startOf(places, words);
  const end = Math.min(start + WORDS, words.length);
  const hits = new Set(places);
  const stretches: Stretch[] = start > 0 ? [{ text: '…', hit: false }] : [];
  for (let place = start; place < end; place += 1) add(stretches, words[place] ?? '', hits.has(place));
  if (end < words.length) add(stretches, '…', false);
  return stretches;
}

/** Where the extract with the most hits begins: a little before them, or with the sentence that they are in. */
function startOf(places: readonly number[], words: readonly string[]): number {
  const counted = places.map((place) => ({
    place,
    hits: places.filter((one) => one >= place && one < place + WORDS - BEFORE).length,
  }));
  const [best] = counted.sort((a, b) => b.hits - a.hits || a.place - b.place);
  if (!best) return 0;
  const earliest = Math.max(best.place - BEFORE, 0);
  const around = words.slice(earliest, best.place);
  const sentence = around.findLastIndex((word) => /[.?!:]$/.test(word));
  return Math.min(earliest + sentence + 1, Math.max(words.length - WORDS, 0));
}

/** Adds a word as it stands; what was looked for has no punctuation about it. */
function add(stretches: Stretch[], word: string, hit: boolean): void {
  const bare = hit ? (BARE.exec(word)?.[0] ?? '') : '';
  const at = word.indexOf(bare);
  const goesOn = bare !== '' && at === 0 && stretches.at(-1)?.hit === true;
  if (stretches.length > 0) put(stretches, ' ', goesOn);
  put(stretches, word.slice(0, at), false);
  put(stretches, bare, true);
  put(stretches, word.slice(at + bare.length), false);
}

function put(stretches: Stretch[], text: string, hit: boolean): void {
  const last = stretches.at(-1);
  if (text === '') return;
  if (last?.hit === hit) last.text += text;
  else stretches.push({ text, hit });
}

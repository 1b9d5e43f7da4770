import { wordsOf } from '../catalogue/fold.ts';

/** Letters that no decomposition takes apart. */
const LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
};

/** A name as it is compared with what somebody types: without case, marks or punctuation, a blank between words. */
export const fold = (text: string): string =>
  wordsOf(text)
    .join(' ')
    .replaceAll(/[ßæœøłđðþıς]/g, (letter) => LETTERS[letter] ?? letter);

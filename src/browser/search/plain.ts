/** A text as the search compares it: small letters, no marks, single blanks. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s?(?![\p{L}\p{N}])/gu, '')
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The words of a text, as {@link plain} writes them. */
export const wordsOf = (text: string): string[] => plain(text).split(' ').filter(Boolean);

/** By how many letters a form of a word may be longer than another, by the length of the shorter one. */
const ENDINGS = [
  { letters: 6, ending: 5 },
  { letters: 4, ending: 2 },
];

/** Whether two words are forms of one: "reply" and "replies", "install" and "installation". */
export function sameWord(one: string, other: string): boolean {
  if (one === other) return true;
  if (one === `${other}s` || other === `${one}s`) return true;
  const [short = '', long = ''] = one.length < other.length ? [one, other] : [other, one];
  const ending = ENDINGS.find(({ letters }) => short.length >= letters)?.ending ?? 0;
  const longer = long.length - short.length;
  if (longer > ending || /\d/.test(long)) return false;
  // "handles" and "handled"; short words that part at the end are other words.
  if (longer === 0) return short.length > 5 && short.slice(0, -1) === long.slice(0, -1);
  return long.startsWith(short.replace(/[ey]$/, ''));
}

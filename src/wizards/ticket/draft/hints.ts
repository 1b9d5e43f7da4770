import { type Draft, FIELDS, type Field } from './fields.ts';

/** Something that would make a ticket bounce, or give away what nobody else should have. */
export interface Hint {
  id: 'two-issues' | 'nfr' | 'licence-key' | 'secret' | 'nothing-tried';
  /** Where it is written. */
  field: Field;
}

/** Words by which it shows, in the language of the page, separated by commas. */
export interface Signs {
  /** Phrases that introduce another issue. */
  another: string;
  /** Words that join two things in a subject. */
  joins: string;
  /** What secrets are called. */
  secrets: string;
  /** Words between what a secret is called and the secret. */
  is: string;
}

/** Groups of letters and digits as licence keys are written: capitals, or with a digit among them. */
const KEYS = [
  /(?<![0-9A-Z-])[0-9A-Z]{4,5}(?:-[0-9A-Z]{4,5}){3,5}(?![0-9A-Z-])/,
  /(?<![0-9A-Za-z-])(?=[a-z-]{0,34}\d)[0-9a-z]{4,5}(?:-[0-9a-z]{4,5}){3,5}(?![0-9A-Za-z-])/,
];

/**
 * Secrets that show by their own form: private keys, what follows the name of a way to sign in, JSON web tokens,
 * passwords within addresses, and long hexadecimal strings that are not called one of those which traces are full of.
 */
const SECRETS = [
  /-----BEGIN [A-Z ]{0,40}KEY-----/,
  /\bbearer\s(?=\S{0,200}\d)[\w.~+/-]{16}/i,
  /\bauthorization:\s?basic\s\S{8}/i,
  /\beyJ[\w-]{8,}\.[\w-]{8}/,
  /(?:\/\/|\bsips?:)[^\s/:@]{1,64}:[^\s/@]{3,64}@/,
  /(?<!\b(?:call-?id|branch|tag|cseq|md5|sha-?\d{1,3}|checksum|hash|commit)\W{1,3})\b(?:[0-9a-f]{32}|[0-9A-F]{32})/i,
];

/** Fields in which an NFR system has its place: the policy wants issues reproduced on one. */
const WHERE_NFR_SERVES: Field[] = ['steps', 'reproduction'];

/** What has to be written before something can be missing beside it. */
const A_LITTLE = 20;

/**
 * What is amiss with a draft, each kind once, where it shows first. It takes time in proportion to the text.
 * @param signs in the language in which the draft is likely to be written
 */
export function hintsFor(draft: Draft, signs: Signs): Hint[] {
  const found = new Map<Hint['id'], Field>();
  const note = (id: Hint['id'], field: Field, holds: boolean) => {
    if (holds && !found.has(id)) found.set(id, field);
  };
  note('two-issues', 'subject', joinsTwo(draft.subject, signs));
  for (const field of ['subject', 'description'] as const)
    note('two-issues', field, wholeWords(signs.another).test(draft[field]));
  for (const field of FIELDS) {
    const text = draft[field];
    note('nfr', field, !WHERE_NFR_SERVES.includes(field) && /\bNFR\b/i.test(text));
    note('licence-key', field, matches(KEYS, text));
    note('secret', field, matches(SECRETS, text) || named(signs).test(text));
  }
  note('nothing-tried', 'steps', draft.description.trim().length >= A_LITTLE && draft.steps.trim() === '');
  return [...found].map(([id, field]) => ({ id, field }));
}

const matches = (patterns: RegExp[], text: string): boolean => patterns.some((pattern) => pattern.test(text));

const oneOf = (words: string): string =>
  words
    .split(',')
    .map((word) =>
      word
        .trim()
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replaceAll(' ', '\\s+'),
    )
    .join('|');

/** Any of some phrases, standing by itself in whatever script. */
const wholeWords = (words: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${oneOf(words)})(?![\\p{L}\\p{N}])`, 'iu');

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** Whether a subject joins two things of two words or more each: "incoming and outgoing calls" are one. */
function joinsTwo(subject: string, { joins }: Signs): boolean {
  const sides = subject.split(wholeWords(joins)).map(wordsIn);
  return sides.some((count, index) => index > 0 && count > 1 && (sides[index - 1] ?? 0) > 1);
}

/** What a sentence says of a secret by its name is seldom the secret: that has digits or signs, or is quoted. */
const SECRET = '(?:["“‘`]\\S{3}|(?=\\S{0,60}[\\d@#$%^&*+=~])\\S{4})';

/** A secret called by its name: the name, then what it is. */
const named = ({ secrets, is }: Signs): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${oneOf(secrets)})(?:["'*]{0,3}\\s?[:=]["'*]{0,3}\\s?\\S{3}|\\s(?:(?:${oneOf(is)})\\s)?${SECRET})`,
    'iu',
  );

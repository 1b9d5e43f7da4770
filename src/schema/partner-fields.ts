import { z } from 'astro/zod';
import { refusal } from './refusal.ts';
import { words } from './words.ts';

/** Control characters, and marks that turn the direction of what follows: invisible, and never part of a name. */
const INVISIBLE = /[\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u;

/** A name on one line. */
export const text = (most: number) =>
  words
    .max(most, { error: refusal(`is longer than ${most} characters`, 'Shorten it') })
    .refine((value) => !INVISIBLE.test(value), {
      error: refusal('holds an invisible character', 'Type it anew instead of pasting it'),
    })
    .refine((value) => !value.startsWith('='), {
      error: refusal('is a formula', 'Write what the formula gives'),
    });

/** A list in which nothing stands twice. */
export const once = <T extends z.ZodType>(element: T) =>
  z.array(element).refine((list) => new Set(list).size === list.length, {
    error: refusal('names something twice', 'Keep one of the two'),
  });

const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag && languageNames.of(tag.split('-')[0] ?? '') !== undefined;
  } catch {
    return false;
  }
}

/** A directory names the same few languages thousands of times. */
const judged = new Map<string, boolean>();

function isKnownLanguage(tag: string): boolean {
  const known = judged.get(tag) ?? isLanguage(tag);
  judged.set(tag, known);
  return known;
}

/** A language by its BCP 47 tag, written the usual way. */
export const language = z.string().refine(isKnownLanguage, {
  error: refusal('is no language tag', 'Write it like "el", "en" or "pt-BR"'),
});

/** Characters that no address has, and that could break out of the markup around one. */
const ADDRESS = /^https?:\/\/[^\s<>"`\\^{|}]+$/;

function isWebsite(value: string): boolean {
  const url = URL.parse(value);
  return ADDRESS.test(value) && url !== null && !url.username && !url.password && /\.[^.]/.test(url.hostname);
}

/** The address of a page on the web; nothing else can be linked. */
export const website = z
  .string()
  .max(300, { error: refusal('is longer than 300 characters', 'Give the address of the front page') })
  .refine(isWebsite, {
    error: refusal('is no web address', 'Write it in full, beginning with http:// or https://'),
  });

/** The first day of a day, a month or a year. */
const firstDay = (value: string): string => value + '-01-01'.slice(value.length - 4);

/** A day, a month or a year: `2026-11-22`, `2026-11`, `2026`. */
export const partialDate = z
  .string()
  .refine((value) => /^\d{4}(?:-\d{2}){0,2}$/.test(value) && z.iso.date().safeParse(firstDay(value)).success, {
    error: refusal('is no day, month or year', 'Write it like "2026-11-22", "2026-11" or "2026"'),
  });

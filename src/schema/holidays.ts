import { z } from 'astro/zod';
import { country } from './country.ts';
import { day } from './date.ts';
import { language, once, website } from './partner-fields.ts';
import { refusal } from './refusal.ts';
import { sentences, words } from './words.ts';

const ZONE = { error: refusal('is no time zone', 'Write the name of one, as in "Europe/Nicosia"') };

function isZone(value: string): boolean {
  try {
    return /^[A-Z]/.test(value) && Boolean(new Intl.DateTimeFormat('en', { timeZone: value }));
  } catch {
    return false;
  }
}

/** Opening and closing on one day, 24:00 at the latest. */
const HOURS = /^(?:[01]\d|2[0-3]):[0-5]\d-(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;

/** The office that the reply clock assumes: the policy names neither its zone nor its hours. */
const office = z.strictObject({
  zone: z.string().refine(isZone, ZONE),
  hours: z.string().refine((value) => HOURS.test(value) && value.slice(0, 5) < value.slice(6), {
    error: refusal('are no opening hours of one day', 'Write them like "09:00-17:00"'),
  }),
});

/** Where the package that the list is made with is wrong; a rule is in the grammar of that package. */
const correction = z.strictObject({
  rule: words,
  /** The holiday that the rule gives; without a name it gives none. */
  name: words.optional(),
  why: sentences,
  source: website,
});

const holiday = z.strictObject({
  date: day,
  /** Its English name. */
  name: words,
  /** The other countries of `languages` in the whole of which it is a public holiday that year. */
  alsoPublicIn: once(country),
});

/** `content/data/holidays.json`: the office and the holidays that the reply clock goes by until a reader says otherwise. */
export const holidaysSchema = z.strictObject({
  note: sentences,
  office,
  /** Whose public holidays these are. */
  country,
  /** Main countries of each language in which support is given (language.available). */
  languages: z.record(language, once(country).min(1)),
  corrections: z.array(correction),
  /** What the list was made with. */
  source: z.strictObject({ package: words, version: words, licence: words, url: website }),
  /** The day on which the list last changed. */
  generated: day,
  /** The years whose holidays are known; of others nothing is said. */
  years: once(z.int()).min(1),
  holidays: z.array(holiday).min(1),
});

export type Holidays = z.infer<typeof holidaysSchema>;

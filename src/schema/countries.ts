import { z } from 'astro/zod';
import { country } from './country.ts';
import { words } from './words.ts';

/** Degrees north and degrees east. */
export const latitude = z.number().min(-90).max(90);
export const longitude = z.number().min(-180).max(180);

/** `content/data/countries.json`: what tells which countries lie near each other, and in which one a clock stands. */
export const countriesSchema = z.strictObject({
  /** Where it is taken from. */
  source: z.strictObject({
    /** The work. */
    name: words,
    /** Where that work is published. */
    url: z.url({ protocol: /^https$/ }),
    /** Which release was read. */
    release: words,
    /** What was taken of it, for editors. */
    note: words,
  }),
  /** By country code. */
  countries: z.record(
    country,
    z.strictObject({
      /** Latitude and longitude of a place in it, in degrees. */
      place: z.tuple([latitude, longitude]),
      /** Its time zones. */
      zones: z.array(words).min(1),
    }),
  ),
});

export type Countries = z.infer<typeof countriesSchema>;

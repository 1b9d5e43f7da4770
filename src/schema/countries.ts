import { z } from 'astro/zod';
import { country } from './country.ts';
import { words } from './words.ts';

/** Degrees north and degrees east. */
export const latitude = z.number().min(-90).max(90);
export const longitude = z.number().min(-180).max(180);

/** `content/data/countries.json`: a place in each country, to tell which countries lie near each other. */
export const countriesSchema = z.strictObject({
  /** Where the places come from. */
  source: z.strictObject({
    /** The work that they are taken from. */
    name: words,
    /** Where that work is published. */
    url: z.url({ protocol: /^https$/ }),
    /** Which release was read. */
    release: words,
    /** What was taken of it, for editors. */
    note: words,
  }),
  /** Country code → latitude and longitude in degrees. */
  places: z.record(country, z.tuple([latitude, longitude])),
});

export type Countries = z.infer<typeof countriesSchema>;

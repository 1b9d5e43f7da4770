import { z } from 'astro/zod';
import { day } from './date.ts';
import { name } from './ids.ts';
import { refusal } from './refusal.ts';
import { words } from './words.ts';

/** One official page that the site links. */
export const manualSchema = z.strictObject({
  /** Name by which `<Manual id>` and `source` point to it. */
  id: name,
  /** How the page is called where it is linked without words of its own. */
  title: words,
  /** Its address. */
  url: z.url({
    protocol: /^https?$/,
    error: refusal('is not a web address', 'Write it in full, as in "https://www.3cx.com/docs/"'),
  }),
  /** Whether the page itself, or a dated copy, was read; otherwise only its address is attested. */
  seen: z.boolean(),
  /** How sure the address and what is said of the page are. */
  confidence: z.enum(['high', 'medium', 'low']),
  /** The day that the page gives as its own. */
  pageDate: day.optional(),
  /** What an editor should know about it. */
  note: words.optional(),
});

/** `content/data/manuals.json`. */
export const manualsSchema = z.array(manualSchema).min(1);

export type Manual = z.infer<typeof manualSchema>;

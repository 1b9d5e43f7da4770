import { z } from 'astro/zod';
import { day, edition } from './date.ts';
import { name } from './ids.ts';
import { words } from './words.ts';

/** `content/data/site.json`: what is said once for the whole site. */
export const siteSchema = z.strictObject({
  /** Edition of the policy that the site publishes. */
  edition,
  /** Name of the site. */
  name: words,
  /** Manual id of the official policy. */
  source: name,
  /** The day on which the whole was last compared with the official policy. */
  checked: day,
  /** Where a mistake is reported. */
  report: z.strictObject({
    /** Manual id of that place. */
    manual: name,
  }),
});

export type Site = z.infer<typeof siteSchema>;

import { z } from 'astro/zod';
import { day } from './date.ts';
import { name } from './ids.ts';
import { sentences, words } from './words.ts';

/** Front matter of a page of the policy, `content/policies/<locale>/<slug>.mdx`. */
export const policySchema = z.strictObject({
  /** Number of the page; the numbers of its clauses begin with it. Never reused. */
  number: z.int().positive(),
  /** Heading of the page. */
  title: words,
  /** One sentence for lists and search engines. */
  description: sentences,
  /** One or two sentences under the heading: what the page settles. */
  lede: sentences,
  /** The day on which somebody last compared the page with its source. */
  reviewed: day,
  /** Manual id of the official page that it was compared with. */
  source: name,
  /** What most readers come for, at a glance. */
  keyFacts: z
    .array(
      z.strictObject({
        /** What the fact is about, a word or two. */
        term: words,
        /** The fact itself, short. */
        fact: words,
      }),
    )
    .min(1)
    .optional(),
});

export type Policy = z.infer<typeof policySchema>;

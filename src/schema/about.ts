import { z } from 'astro/zod';
import { day } from './date.ts';
import { sentences, words } from './words.ts';

/** Front matter of a page about the site itself, `content/about/<locale>/<name>.mdx`; the body is its text. */
export const aboutSchema = z.strictObject({
  /** Heading of the page. */
  title: words,
  /** One sentence for search engines. */
  description: sentences,
  /** One or two sentences under the heading. */
  lede: sentences,
  /** The day on which somebody last compared what it says with the site. */
  reviewed: day,
});

export type About = z.infer<typeof aboutSchema>;

import { z } from 'astro/zod';
import { day } from './date.ts';
import { citedId, name, readingId } from './ids.ts';
import { refusal } from './refusal.ts';
import { sentences } from './words.ts';

/** One way in which the policy's words can be taken. */
const possibility = z.strictObject({
  /** Name by which `chosen` points to it. */
  id: name,
  /** The reading in full sentences. */
  text: sentences,
});

/** Front matter of a reading, `content/readings/<locale>/<name>.mdx`; the body says why this one. */
export const readingSchema = z.strictObject({
  /** Public id; the file is named after it. */
  id: readingId,
  /** Place in the list, counted from 1. */
  order: z.int().positive(),
  /** What the policy's words leave open. */
  question: sentences,
  /** Clauses and FAQs whose words are read. */
  clauses: z.array(citedId).min(1),
  /** What the policy says about it. */
  says: sentences,
  /** Every reading that the words allow. */
  possible: z.array(possibility).min(2, { error: refusal('has fewer than two readings', 'Name every way to take it') }),
  /** Id of the one that this site goes by. */
  chosen: name,
  /** The day on which somebody last weighed it. */
  reviewed: day,
});

export type Reading = z.infer<typeof readingSchema>;

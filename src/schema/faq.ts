import { z } from 'astro/zod';
import { day } from './date.ts';
import { clauseId, faqId } from './ids.ts';
import { sentences } from './words.ts';

/** Front matter of an answer, `content/faqs/<locale>/<name>.mdx`; the body is the answer. */
export const faqSchema = z.strictObject({
  /** Public id; the file is named after it. */
  id: faqId,
  /** Place in the list, counted from 1. */
  order: z.int().positive(),
  /** The question, as a reader would put it. */
  question: sentences,
  /** The day on which somebody last compared the answer with its source. */
  reviewed: day,
  /** Clauses that the answer bears on. */
  clauses: z.array(clauseId),
});

export type Faq = z.infer<typeof faqSchema>;

import { z } from 'astro/zod';
import { clauseId, clauseNumber, faqId, name, readingId } from './ids.ts';

/** `content/data/published.json`: every id that readers may have linked. The lists only grow. */
export const publishedSchema = z.strictObject({
  /** Pages of the policy. */
  pages: z.array(
    z.strictObject({
      /** Last part of its address. */
      slug: name,
      /** Its number. */
      number: z.int().positive(),
    }),
  ),
  /** Clauses. */
  clauses: z.array(
    z.strictObject({
      /** Its id. */
      id: clauseId,
      /** Its number. */
      number: clauseNumber,
    }),
  ),
  /** Ids of the frequently asked questions. */
  faqs: z.array(faqId),
  /** Ids of the readings. */
  readings: z.array(readingId),
});

export type Published = z.infer<typeof publishedSchema>;

import { z } from 'astro/zod';
import { citedId, name, readingId } from './ids.ts';

/** `content/data/coverage.json`: what the policy's decision spec names, wizard by wizard; a row must cite each. */
export const coverageSchema = z.array(
  z.strictObject({
    /** Id of the wizard. */
    wizard: name,
    /** Clauses and FAQs that some row of it cites. */
    clauses: z.array(citedId).min(1),
    /** Readings that some row of it rests on. */
    readings: z.array(readingId),
  }),
);

export type Coverage = z.infer<typeof coverageSchema>;

import { z } from 'astro/zod';
import { day, edition } from './date.ts';
import { citedId, clauseId, clauseNumber, faqId, name, readingId } from './ids.ts';
import { words } from './words.ts';

/** New name of a question, value, list or entry; `null` where it is gone. */
const renamed = z.union([z.string().min(1), z.null()]);

const renames = z.strictObject({
  /** Old id of a question, list or part → its new one. */
  facts: z.record(z.string(), renamed).optional(),
  /** Old id of a question or list → old value or entry → its new one. */
  values: z.record(z.string(), z.record(z.string(), renamed)).optional(),
});

/** `content/editions/<id>/edition.json`: what an edition says of itself. */
export const aboutEditionSchema = z.strictObject({
  id: edition,
  /** The day on which it was made. */
  date: day,
  /** Whether the policy changed, or its tables had read it wrongly. */
  why: z.enum(['policy', 'correction']),
  /** Until it is, it may still be made anew. */
  published: z.boolean(),
  /** Per wizard, what this edition calls otherwise than the one before it. */
  renames: z.record(name, renames),
});

/** Text with the links of the policy: `ref:<id>` and `manual:<id>` stand for addresses. */
const html = z.string().min(1);

/** `clauses.json` of an edition: the clauses and FAQs. */
export const frozenClausesSchema = z.record(
  citedId,
  z.strictObject({
    /** `null` for an FAQ. */
    number: clauseNumber.nullable(),
    title: words,
    /** Last part of the address of its policy page; `faqs` for an FAQ. */
    page: name,
    html,
  }),
);

/** `readings.json` of an edition. */
export const frozenReadingsSchema = z.record(
  readingId,
  z.strictObject({
    question: z.string(),
    /** Clauses and FAQs whose words are read. */
    clauses: z.array(z.union([clauseId, faqId])),
    says: z.string(),
    possible: z.array(z.strictObject({ id: name, text: z.string() })),
    chosen: name,
    /** Why that one. */
    html,
  }),
);

/** `pages.json` of an edition: the policy's pages by the last part of their address. */
export const frozenPagesSchema = z.record(
  name,
  z.strictObject({
    number: z.int().positive(),
    title: words,
    lede: z.string(),
    keyFacts: z.array(z.strictObject({ term: words, fact: words })),
  }),
);

/** `statuses.json` of an edition: list → entry → its status then. */
export const frozenStatusesSchema = z.record(name, z.record(name, z.string()));

/** `wizards/<name>.json` of an edition: the engine reads the rest. */
export const frozenWizardSchema = z.looseObject({ id: name });

/** `content/editions/ledger.json`: edition → file → hash of what it says. */
export const ledgerSchema = z.record(edition, z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)));

/** `content/editions/reviewed.json`: wizard → row → clause → hash of the words under which the row was looked at. */
export const reviewedSchema = z.record(name, z.record(z.string(), z.record(citedId, z.string())));

export type AboutEdition = z.infer<typeof aboutEditionSchema>;
export type FrozenClauses = z.infer<typeof frozenClausesSchema>;
export type FrozenReadings = z.infer<typeof frozenReadingsSchema>;
export type FrozenPages = z.infer<typeof frozenPagesSchema>;
export type FrozenStatuses = z.infer<typeof frozenStatusesSchema>;
export type Ledger = z.infer<typeof ledgerSchema>;
export type Reviewed = z.infer<typeof reviewedSchema>;

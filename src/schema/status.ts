import { z } from 'astro/zod';

/** What 3CX's support of a thing can stand at; the set is closed. */
export const STATUSES = ['preferred', 'supported', 'legacy', 'end-of-life', 'unsupported', 'unconfirmed'] as const;

/** The status of a listed thing, as far as a source confirms it for a current version. */
export const status = z.enum(STATUSES);

/** The status that a thing once had; `unknown` where it was seen, but nothing said of its support. */
export const lastStatus = z.enum(['preferred', 'supported', 'legacy', 'end-of-life', 'unsupported', 'unknown']);

export type Status = z.infer<typeof status>;

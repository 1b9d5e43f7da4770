import { z } from 'astro/zod';
import { website } from './partner-fields.ts';
import { sentences } from './words.ts';

/** What a fact can come from, the most trustworthy first. */
export const ORIGINS = [
  /** The publisher's own list. */
  'publisher',
  /** A page of 3CX. */
  'official-page',
  /** A copy or translation of a page of 3CX. */
  'official-copy',
  /** A file that 3CX ships, passed on by others. */
  'official-file',
  /** A page in which the vendor or provider speaks of its own product. */
  'vendor-page',
  /** What somebody else noted down of an official page. */
  'digest',
  /** The header of a file that 3CX ships, changed by others since. */
  'adapted-file',
  /** An example of a configuration. */
  'sample',
  /** What users, resellers and authors report. */
  'community',
] as const;

/** Where a fact comes from. */
export const origin = z.strictObject({
  /** Its address; where there is none, the fact says how it was known. */
  url: website.optional(),
  kind: z.enum(ORIGINS),
  /** What it says, or how it was known. */
  fact: sentences,
});

export type Origin = z.infer<typeof origin>;

import { z } from 'astro/zod';
import { day } from './date.ts';
import { name } from './ids.ts';
import { origin } from './origin.ts';
import { once, partialDate } from './partner-fields.ts';
import { productVersion } from './product-version.ts';
import { sentences } from './words.ts';

/** The lists of what 3CX works with. */
export const LISTS = ['hardware', 'trunks', 'integrations', 'machines'] as const;

/** Something that 3CX's documents say of everything on a list. */
const remark = z.strictObject({
  id: name,
  text: sentences,
  source: origin,
  asOf: partialDate.optional(),
  version: productVersion.optional(),
  confidence: z.enum(['high', 'medium', 'low']),
  reviewed: day,
});

/** What goes for a whole list. */
export const listSchema = z.strictObject({
  id: z.enum(LISTS),
  /** Manual ids of the official lists and guides; the first is where a reader looks a status up. */
  official: once(name).min(1),
  remarks: z.array(remark),
});

/** `content/data/lists.json`. */
export const listsSchema = z.array(listSchema).min(1);

export type List = z.infer<typeof listSchema>;
export type ListId = (typeof LISTS)[number];

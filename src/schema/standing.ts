import { z } from 'astro/zod';
import { day } from './date.ts';
import { name } from './ids.ts';
import { origin } from './origin.ts';
import { once, partialDate, website } from './partner-fields.ts';
import { isOutdated, productVersion } from './product-version.ts';
import { refusal } from './refusal.ts';
import { lastStatus, status } from './status.ts';
import { sentences, words } from './words.ts';

/** Words that stand for "nothing" and "not here" in the answers of the setup wizard. */
const TAKEN = ['none', 'not-listed', 'unknown'];

/** Public id of a listed thing: it travels in share links, so it is never renamed and never used again. */
export const listedId = name.refine((id) => !TAKEN.includes(id), {
  error: refusal('has a meaning of its own in share links', 'Choose another id'),
});

const lastKnown = z.strictObject({
  status: lastStatus,
  version: productVersion.optional(),
  asOf: partialDate.optional(),
});

/** What is known of the support of a thing, and from where; part of every entry of a list. */
export const standing = {
  status,
  /** The day, month or year for which the source says so; none where it is undated. */
  asOf: partialDate.optional(),
  /** The version of which the source says so; none where it names none. */
  version: productVersion.optional(),
  /** What was last known of a thing whose status is unconfirmed. */
  lastKnown: lastKnown.optional(),
  source: origin,
  /** How sure that is. */
  confidence: z.enum(['high', 'medium', 'low']),
  /** The day on which somebody last looked at the entry. */
  reviewed: day,
  /** Official pages about it, beside its source. */
  related: once(website).min(1).optional(),
  /** What else a reader should know. */
  notes: sentences.optional(),
} as const;

/** How things are called. */
export const naming = {
  /** The name under which it is listed. */
  name: words,
  /** Other names by which readers look for it. */
  aliases: once(words),
} as const;

type Standing = z.infer<z.ZodObject<typeof standing>>;
type Fault = [path: PropertyKey[], message: string];

const UNCONFIRMED = 'Make the status "unconfirmed", and write this one under "lastKnown"';

function faultsOfUnconfirmed({ lastKnown: last, asOf, version }: Standing): Fault[] {
  const faults: Fault[] = [];
  if (!last)
    faults.push([['lastKnown'], refusal('is missing', 'Say what was last known: at least "status": "unknown"')]);
  const misplaced = refusal('stands beside a status that nothing confirms', 'Move it under "lastKnown"');
  if (asOf !== undefined) faults.push([['asOf'], misplaced]);
  if (version !== undefined) faults.push([['version'], misplaced]);
  return faults;
}

function faultsOfConfirmed({ lastKnown: last, version, source, confidence }: Standing): Fault[] {
  const faults: Fault[] = [];
  const refuse = (what: string) => faults.push([['status'], refusal(what, UNCONFIRMED)]);
  if (!source.url) refuse('is given by a source without an address');
  if (version !== undefined && isOutdated(version)) refuse('was only given for an older version');
  if (confidence === 'low') refuse('is not sure enough');
  if (last)
    faults.push([
      ['lastKnown'],
      refusal('stands beside a status that is known', 'Remove it, or make the status "unconfirmed"'),
    ]);
  return faults;
}

/**
 * Refuses what would be rounded up: a status counts only where a source with an address gives it for a current
 * version (RULES 2, status from the data); everything else is `unconfirmed`, with what was last known.
 */
export function checkStanding(entry: Standing, context: z.core.$RefinementCtx): void {
  const faults = entry.status === 'unconfirmed' ? faultsOfUnconfirmed(entry) : faultsOfConfirmed(entry);
  for (const [path, message] of faults) context.addIssue({ code: 'custom', path, message });
}

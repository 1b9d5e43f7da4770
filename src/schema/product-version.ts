import { z } from 'astro/zod';
import { refusal } from './refusal.ts';

/** The oldest version of 3CX of which a statement still counts; what was said of an older one confirms nothing. */
export const OLDEST_CURRENT = 20;

/** A version of 3CX, as it is called: `V20`, `V15.5`. */
export const productVersion = z.string().regex(/^V[1-9]\d*(?:\.\d+)?$/, {
  error: refusal('is not a version of 3CX', 'Write it like "V20" or "V15.5"'),
});

/** Whether a statement about this version still counts. */
export const isCurrent = (version: string): boolean => Number.parseFloat(version.slice(1)) >= OLDEST_CURRENT;

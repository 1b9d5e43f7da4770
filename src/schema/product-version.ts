import { z } from 'astro/zod';
import { refusal } from './refusal.ts';

/** The oldest version of 3CX of which a statement still counts; what was said of an older one confirms nothing. */
export const OLDEST_CURRENT = 20;

const VERSION = /^V([1-9]\d*(?:\.\d+)?)$/;

/** A version of 3CX, as it is called: `V20`, `V15.5`. */
export const productVersion = z.string().regex(VERSION, {
  error: refusal('is not a version of 3CX', 'Write it like "V20" or "V15.5"'),
});

/** Whether this is a version of which a statement counts no more. */
export function isOutdated(version: string): boolean {
  const [, number] = VERSION.exec(version) ?? [];
  return number !== undefined && Number(number) < OLDEST_CURRENT;
}

import { z } from 'astro/zod';
import { refusal } from './refusal.ts';

/** Astro's front-matter parser turns an unquoted date into a `Date`; the content check keeps it as written. */
const asWritten = (value: unknown): unknown =>
  value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString().slice(0, 10) : value;

/** A day of the calendar, `2026-11-22`. */
export const day = z.preprocess(
  asWritten,
  z.iso.date({ error: refusal('is not a day of the calendar', 'Write year-month-day, as in 2026-11-22') }),
);

/** An edition of the policy: the day of its date, or that day and the number of a correction, `2026-11-22.1`. */
export const edition = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(?:\.[1-9]\d*)?$/, {
    error: refusal(
      'is not an edition',
      'Write its day, as in "2026-11-22", or "2026-11-22.1" for its first correction',
    ),
  })
  .refine((value) => !/^\d{4}-\d{2}-\d{2}/.test(value) || z.iso.date().safeParse(value.slice(0, 10)).success, {
    error: refusal('names a day that does not exist', 'Write a day of the calendar, as in "2026-11-22"'),
  });

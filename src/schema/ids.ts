import { z } from 'astro/zod';
import { refusal } from './refusal.ts';

const WORD = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** One lower-case name: letters, digits and single hyphens, as in `admin-manual`. */
export const name = z.string().regex(new RegExp(`^${WORD}$`), {
  error: refusal('is not a name of lower-case letters, digits and single hyphens', 'Write it like "admin-manual"'),
});

const dotted = (prefix: string, example: string) =>
  z.string().regex(new RegExp(`^${prefix}\\.${WORD}$`), {
    error: refusal('is not an id of this kind', `Write it like "${example}"`),
  });

/** Public id of a clause: never renamed, never reused. */
export const clauseId = dotted('(?!faq\\.|reading\\.)[a-z]+', 'levels.two-single-4sc');

/** Public id of a frequently asked question. */
export const faqId = dotted('faq', 'faq.stun');

/** Public id of a reading. */
export const readingId = dotted('reading', 'reading.and-or');

const eitherId = { error: refusal('is not an id of this kind', 'Write it like "levels.two" or "faq.stun"') };

/** What a verdict or a reading can rest on: a clause or an FAQ. */
export const citedId = z.union([clauseId, faqId], eitherId);

/** Whatever can be linked inside the site: a clause, an FAQ or a reading. */
export const linkedId = z.union([clauseId, faqId, readingId], eitherId);

/** Number of a clause: its page's number, a dot, its place on the page. */
export const clauseNumber = z.string().regex(/^[1-9]\d*\.[1-9]\d*$/, {
  error: refusal(
    'is not a clause number',
    'Write the number of the page, a dot and the place on the page, as in "6.2"',
  ),
});

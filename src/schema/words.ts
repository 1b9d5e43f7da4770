import { z } from 'astro/zod';
import { refusal } from './refusal.ts';

/** Words that a reader sees: at least one, no blanks round them, on one line. */
export const words = z
  .string()
  .min(1, { error: refusal('is empty', 'Write the words that belong here') })
  .regex(/^$|^\S(?:[^\n]*\S)?$/, {
    error: refusal(
      'begins or ends with a blank, or runs over several lines',
      'Put it on one line without blanks around it',
    ),
  });

/** Words that are whole sentences: they end as a sentence does. */
export const sentences = words.regex(/^$|[.?!…]["'”’)]*$/, {
  error: refusal('does not end like a sentence', 'Write whole sentences, closed by a full stop or a question mark'),
});

import { z } from 'astro/zod';
import { once } from './partner-fields.ts';
import { refusal } from './refusal.ts';

/** Words as the search compares them: small letters and digits, single blanks. */
const plainWords = z.string().regex(/^[\p{Ll}\p{Lo}\p{N}]+(?: [\p{Ll}\p{Lo}\p{N}]+)*$/u, {
  error: refusal(
    'is not written as the search compares words',
    'Use small letters and digits with single blanks, "on premise" for "On-premise"',
  ),
});

const synonym = z.strictObject({
  /** What readers say. */
  say: once(plainWords).min(1),
  /** What the site says instead, what fits best first. */
  find: once(plainWords).min(1),
});

/** What the search understands in one language. */
export const languageSynonyms = z.strictObject({
  /** Words that stand before the number of a clause or a page. */
  citedAs: once(plainWords),
  /** Words that a question is made of and nothing is found by. */
  passedOver: once(plainWords),
  synonyms: z.array(synonym),
});

/** `content/data/synonyms.json`: what the search understands, by language. */
export const synonymsSchema = z.record(z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/), languageSynonyms);

export type Synonyms = z.infer<typeof languageSynonyms>;

import { z } from 'astro/zod';
import { type Fact, UNKNOWN } from '../../engine/model.ts';

/** What the words are is checked with all interface words; here it matters that they are there. */
export const words = z.string();

/** Free keys, down to words: their users ask for them by name. */
export const anyWords: z.ZodType = z.record(z.string(), z.union([words, z.lazy(() => anyWords)]));

/** An object with exactly these keys; one without any may be left out. */
export function exactly(ids: readonly string[], value: z.ZodType): z.ZodType {
  const object = z.strictObject(Object.fromEntries(ids.map((id) => [id, value])));
  return ids.length > 0 ? object : object.optional();
}

/** A choice as it is offered. */
export const option = z.strictObject({ label: words, hint: words.optional() });

/** Not knowing is said in the same place whether a fact counts it among its values or not. */
export const optionsOf = ({ values }: Fact) => ({
  values: exactly(
    values.filter((value) => value !== UNKNOWN),
    option,
  ),
  unknown: option,
});

/** What is said where a fact is asked for. */
export const factWords = (fact: Fact) =>
  z.strictObject({ question: words, hint: words.optional(), short: words, change: words, ...optionsOf(fact) });

/** A fact that nobody is asked, and that stands in the tables alone. */
export const inputWords = (fact: Fact) => z.strictObject({ short: words, ...optionsOf(fact) });

/** One set of words for each thing, by its id. */
export const each = <T extends { id: string }>(things: readonly T[], schema: (thing: T) => z.ZodType) =>
  z.strictObject(Object.fromEntries(things.map((thing) => [thing.id, schema(thing)])));

import { z } from 'astro/zod';
import type { Path } from './document.ts';

const EXPECTED: Record<string, string> = {
  string: 'text. Put it in quotes',
  number: 'a number. Write it in digits, without quotes',
  int: 'a whole number. Write it in digits, without quotes',
  boolean: 'true or false. Write one of the two, without quotes',
  array: 'a list. Write its entries as a list',
  object: 'a group of keys. Write each key with its value',
};

/** The longest list of keys that still helps whoever reads it. */
const MOST_KEYS = 12;

/** Words for what Zod found where the schema has none of its own; they follow the name of the value. */
export const inWords: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === 'invalid_type') return `is not ${EXPECTED[issue.expected] ?? issue.expected}.`;
  if (issue.code === 'invalid_value')
    return `is none of ${issue.values.map((value) => `"${String(value)}"`).join(', ')}. Choose one of them.`;
  if (issue.code === 'too_small' && issue.origin === 'array')
    return `has too few entries. Add some until there are ${issue.minimum}.`;
  if (issue.code === 'too_small')
    return `is too small. Write a number above ${Number(issue.minimum) - (issue.inclusive ? 1 : 0)}.`;
  if (issue.code === 'too_big') return `is too large. Write a number up to ${issue.maximum}.`;
  return 'is not as it should be. Compare it with an entry that is fine.';
};

function step(schema: unknown, key: PropertyKey): unknown {
  if (schema instanceof z.ZodOptional) return step(schema.unwrap(), key);
  if (schema instanceof z.ZodArray) return schema.element;
  return schema instanceof z.ZodObject ? schema.shape[String(key)] : undefined;
}

/** Keys that a schema allows at a path, where it is an object with few enough of them to be listed. */
export function allowedKeys(schema: z.ZodType, path: Path): string[] {
  const inner = path.reduce<unknown>(step, schema);
  const object = inner instanceof z.ZodOptional ? inner.unwrap() : inner;
  const keys = object instanceof z.ZodObject ? Object.keys(object.shape) : [];
  return keys.length > MOST_KEYS ? [] : keys;
}

import { z } from 'astro/zod';
import { PLURALS, wordsProblem } from './placeholders.ts';
import { refusal } from './refusal.ts';

/** A sentence in the forms that a language needs for different numbers. */
export type Plural = Partial<Record<(typeof PLURALS)[number], string>> & { other: string };

/** Interface words by key; the leaves are words. */
export interface Strings {
  [key: string]: string | Plural | Strings;
}

type Report = (path: string[], message: string) => void;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether an object of strings holds the forms of one sentence rather than further keys. */
export function isPlural(value: object): value is Plural {
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => (PLURALS as readonly string[]).includes(key));
}

function checkPlural(forms: Record<string, unknown>, path: string[], report: Report): void {
  if (!('other' in forms))
    report(path, refusal('has no form "other"', 'Add one: it serves every number without a form'));
  for (const [form, text] of Object.entries(forms)) checkLeaf(text, [...path, form], report);
}

function checkLeaf(value: unknown, path: string[], report: Report): void {
  const problem = typeof value === 'string' ? wordsProblem(value) : refusal('is not text', 'Put the words in quotes');
  if (problem) report(path, problem);
}

function checkKeys(value: Record<string, unknown>, path: string[], report: Report): void {
  if (Object.keys(value).length === 0) report(path, refusal('holds nothing', 'Add its words or remove it'));
  for (const [key, inner] of Object.entries(value)) {
    const here = [...path, key];
    if (!/^[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*$/.test(key)) {
      report(here, refusal('is no usable key', 'Use letters and digits, joined by single hyphens or dots'));
    }
    if (!isObject(inner)) checkLeaf(inner, here, report);
    else if (isPlural(inner)) checkPlural(inner, here, report);
    else checkKeys(inner, here, report);
  }
}

/** `content/strings/<locale>/<area>.json`. */
export const stringsSchema = z
  .custom<Strings>(isObject, refusal('is not an object of keys and words', 'Open it with {'))
  .superRefine((value, context) => {
    checkKeys(value, [], (path, message) => context.addIssue({ code: 'custom', path, message }));
  });

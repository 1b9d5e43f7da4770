import { refusal } from './refusal.ts';

/** The categories of numbers that languages tell apart. */
export const PLURALS = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

const PLACEHOLDER = /\{([a-z][A-Za-z0-9]*)\}/g;

/** Names of the placeholders in a text: `{count}` gives `count`. */
export const placeholders = (text: string): string[] => [...text.matchAll(PLACEHOLDER)].map((match) => match[1] ?? '');

/**
 * What is wrong with interface words, if anything.
 * @returns a message for editors, or undefined where they are fine
 */
export function wordsProblem(text: string): string | undefined {
  if (text.trim() === '') return refusal('is empty', 'Write the words that belong here');
  // A separator between words may bring its own blanks.
  if (/\p{L}/u.test(text) && text !== text.trim()) return refusal('begins or ends with a blank', 'Remove the blank');
  if (/[{}]/.test(text.replaceAll(PLACEHOLDER, ''))) {
    return refusal('has a damaged placeholder', 'Write a name in one pair of braces, as in {count}');
  }
  return undefined;
}

import { defaultLocale, type Locale } from './locales.ts';

/** Interface words of one language: nested by key, leaves are sentences or plural forms. */
export interface Messages {
  [key: string]: string | Messages;
}

/** Values for the placeholders of a sentence; a number is written by the customs of the language. */
export type Vars = Record<string, string | number>;

/** A stretch of a sentence: its text, or the name of a placeholder that the caller fills itself. */
export type Piece = { text: string } | { slot: string };

/** `t` bound to the words of one language. */
export type Translate = (key: string, vars?: Vars) => string;

const PLACEHOLDER = /\{([a-z][A-Za-z0-9]*)\}/;
const PLURALS = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

const isPlural = (entry: Messages) => 'other' in entry && Object.keys(entry).every((key) => PLURALS.has(key));

function find(messages: Messages, key: string): string | Messages {
  let entry: string | Messages | undefined = messages;
  for (const step of key.split('.')) {
    entry = typeof entry === 'object' && Object.hasOwn(entry, step) ? entry[step] : undefined;
  }
  if (entry === undefined) throw new Error(`No message "${key}"`);
  return entry;
}

function sentence(messages: Messages, key: string, vars: Vars, locale: Locale): string {
  const entry = find(messages, key);
  if (typeof entry === 'string') return entry;
  if (!isPlural(entry)) throw new Error(`Message "${key}" is a group of messages, not a sentence`);
  if (typeof vars.count !== 'number') throw new Error(`Message "${key}" is a plural: it needs a number {count}`);
  const form = new Intl.PluralRules(locale.customs).select(vars.count);
  return find(entry, form in entry ? form : 'other') as string;
}

function write(value: string | number, locale: Locale): string {
  return typeof value === 'number' ? new Intl.NumberFormat(locale.customs).format(value) : value;
}

/**
 * A sentence in pieces, for markup inside it: placeholders without a value stay as slots.
 * @param key path of the message, steps joined by dots
 * @throws when the key is missing or names a group; when a plural gets no `count`
 */
export function phrase(messages: Messages, key: string, vars: Vars = {}, locale: Locale = defaultLocale): Piece[] {
  const parts = sentence(messages, key, vars, locale).split(PLACEHOLDER);
  return parts.map((part, index) => {
    if (index % 2 === 0) return { text: part };
    const value = vars[part];
    return value === undefined ? { slot: part } : { text: write(value, locale) };
  });
}

/**
 * The sentence under a key, placeholders filled, plural form chosen by `count`.
 * @throws as {@link phrase}, and when a placeholder gets no value
 */
export function t(messages: Messages, key: string, vars: Vars = {}, locale: Locale = defaultLocale): string {
  const text = phrase(messages, key, vars, locale).map((piece) => {
    if ('slot' in piece) throw new Error(`Message "${key}" needs a value for {${piece.slot}}`);
    return piece.text;
  });
  return text.join('');
}

/** Binds `t` to the words of one language. */
export function translator(messages: Messages, locale: Locale = defaultLocale): Translate {
  return (key, vars) => t(messages, key, vars, locale);
}

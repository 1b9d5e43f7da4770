import { defaultLocale, type Locale } from './locales.ts';

/**
 * A calendar date in words, the same wherever it is read.
 * @param iso a date such as `2026-11-22`
 * @throws when the date does not exist
 */
export function formatDate(iso: string, style: 'long' | 'medium' = 'long', locale: Locale = defaultLocale): string {
  const date = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso)
    throw new Error(`No such date: "${iso}"`);
  return new Intl.DateTimeFormat(locale.customs, { dateStyle: style, timeZone: 'UTC' }).format(date);
}

/** A number with the grouping and digits of the language. */
export function formatNumber(value: number, locale: Locale = defaultLocale): string {
  return new Intl.NumberFormat(locale.customs).format(value);
}

/**
 * What stands between the items of a list in running text, for items that are markup.
 * @returns one text for each gap: `[', ', ' and ']` for three items in English
 */
export function listGaps(count: number, locale: Locale = defaultLocale): string[] {
  const items = Array.from({ length: count }, (_, index) => String(index));
  const parts = new Intl.ListFormat(locale.customs, { type: 'conjunction' }).formatToParts(items);
  return parts.filter((part) => part.type === 'literal').map((part) => part.value);
}

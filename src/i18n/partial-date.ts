import { defaultLocale, type Locale } from './locales.ts';

/** How many parts a date has decides how it is written: a year, a month, a day. */
const STYLES: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

/**
 * A day, a month or a year in words, as exact as it was given and no more.
 * @param iso `2026-11-22`, `2026-11` or `2026`
 * @throws when it is none of these
 */
export function formatPartialDate(iso: string, locale: Locale = defaultLocale): string {
  const style = /^\d{4}(-\d{2}){0,2}$/.test(iso) && STYLES[iso.split('-').length - 1];
  if (!style) throw new Error(`No such date: "${iso}"`);
  const whole = `${iso}${'-01'.repeat(3 - iso.split('-').length)}T00:00:00Z`;
  return new Intl.DateTimeFormat(locale.customs, { ...style, timeZone: 'UTC' }).format(new Date(whole));
}

import { getEntry } from 'astro:content';
import type { Locale } from '../../i18n/index.ts';

/** The reading that the clock rests on. */
export const READING = 'reading.reply-clock';

/**
 * The office and the holidays that the site assumes, with the country in words.
 * @throws when `content/data/holidays.json` is not there
 */
export async function holidayList(locale: Locale) {
  const entry = await getEntry('holidays', 'holidays');
  if (!entry) throw new Error('No content/data/holidays.json');
  const { data } = entry;
  const countryName = new Intl.DisplayNames(locale.customs, { type: 'region' }).of(data.country) ?? data.country;
  return { ...data, countryName };
}

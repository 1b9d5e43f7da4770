import { getEntry } from 'astro:content';
import { defaultLocale, type Locale, type Messages, withFallback } from '../../i18n/index.ts';
import type { AskingWords } from '../../islands/words.ts';
import { oncePerLocale } from './once.ts';

const areas = new Map<string, (locale: Locale) => Promise<Messages>>();

/**
 * The interface words of one area, gaps filled from the default language.
 * @param area name of a file of `content/strings/<locale>`
 * @throws when the default language has no such area
 */
export function wordsOf(area: string, locale: Locale): Promise<Messages> {
  const words = areas.get(area) ?? oncePerLocale((language) => read(area, language));
  areas.set(area, words);
  return words(locale);
}

/** How a verdict of a wizard is called where there is little room; ids with dots in them are no keys for `t`. */
export async function verdictShort(wizard: string, verdict: string, locale: Locale): Promise<string> {
  const { verdicts } = (await wordsOf(wizard, locale)) as unknown as Pick<AskingWords, 'verdicts'>;
  return verdicts[verdict]?.short ?? verdict;
}

async function read(area: string, locale: Locale): Promise<Messages> {
  const fallback = await getEntry('strings', `${defaultLocale.id}/${area}`);
  if (!fallback) throw new Error(`No content/strings/${defaultLocale.id}/${area}.json`);
  const own = await getEntry('strings', `${locale.id}/${area}`);
  return withFallback(own?.data as Messages | undefined, fallback.data as Messages);
}

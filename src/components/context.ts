import {
  defaultLocale,
  formatDate,
  type Locale,
  localeOf,
  localePath,
  type Messages,
  type Piece,
  phrase,
  type Translate,
  translator,
  type Vars,
} from '../i18n/index.ts';
import { wordsOf } from './content/words.ts';

/** What a component needs to speak to the reader of its page. */
export interface Context {
  locale: Locale;
  /** Words of the area, as `t` gives them. */
  t: Translate;
  /** A sentence in pieces, for markup inside it. */
  phrase: (key: string, vars?: Vars) => Piece[];
  /** Address of a page of the site: base path and language added to its path from the root. */
  link: (path: string) => string;
  /**
   * Value of `lang` for an element in a language, that of the page unless said: an element inside another may be in
   * another one. The default language needs none, since it never borrows.
   */
  lang: (language?: string) => string | undefined;
  /** A date in words. */
  date: (iso: string, style?: 'long' | 'medium') => string;
}

function speak(messages: Messages, locale: Locale): Context {
  return {
    locale,
    t: translator(messages, locale),
    phrase: (key, vars) => phrase(messages, key, vars, locale),
    link: (path) => localePath(path, locale, import.meta.env.BASE_URL),
    lang: (language = locale.id) => (locale.id === defaultLocale.id ? undefined : language),
    date: (iso, style) => formatDate(iso, style, locale),
  };
}

/**
 * The language, words and addresses of a page, from the parameters of its address.
 * @param params `Astro.params`; any component of a page sees those of the page
 * @param area which words: a file of `content/strings/<locale>`
 * @throws when the site has no such language, or the language's words no such area
 */
export async function contextOf(params: { locale?: string }, area = 'site'): Promise<Context> {
  const locale = localeOf(params.locale);
  return speak(await wordsOf(area, locale), locale);
}

/** Address of a file that is the same in every language, such as an icon. */
export const asset = (path: string) => localePath(path, undefined, import.meta.env.BASE_URL);

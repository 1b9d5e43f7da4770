import { defaultLocale, type Locale, localePath, pathWithin } from '../../i18n/index.ts';

/** The addresses by which others should know a page. */
export interface PageLinks {
  /** The page itself, or the one that it merely repeats. */
  canonical: string;
  /** The page in every language that has it; none where there is but one. */
  alternates: { language: string; href: string }[];
}

/** Where a page stands, and in which languages it exists. */
export interface Place {
  /** As in the address bar, base path included. */
  pathname: string;
  base: string;
  locale: Locale;
  /** The languages that have the page; in others it repeats the default one. */
  languages: readonly Locale[];
}

/** The links of a page at an origin. */
export function pageLinks({ pathname, base, locale, languages }: Place, site: URL): PageLinks {
  const path = pathWithin(pathname, locale, base);
  const at = (language: Locale) => new URL(localePath(path, language, base), site).href;
  const own = languages.includes(locale);
  if (!own) return { canonical: at(defaultLocale), alternates: [] };
  const alternates = languages.map((language) => ({ language: language.id, href: at(language) }));
  const any = { language: 'x-default', href: at(defaultLocale) };
  return { canonical: at(locale), alternates: languages.length > 1 ? [...alternates, any] : [] };
}

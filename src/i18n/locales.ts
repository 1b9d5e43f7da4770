import list from './locales.json' with { type: 'json' };

/** One language of the site. */
export interface Locale {
  /** Tag in addresses, folder names and `lang`. */
  id: string;
  dir: 'ltr' | 'rtl';
  /** Tag whose customs dates, numbers and lists follow, where a language has several. */
  customs: string;
}

/** Every language of the site; the first is complete, stands at the root and fills the gaps of the others. */
export const locales = list as readonly Locale[];

export const defaultLocale = locales[0] as Locale;

/**
 * The language of a page.
 * @param id the locale segment of its address; the root has none
 * @throws when the site has no such language
 */
export function localeOf(id: string | undefined): Locale {
  const found = locales.find((locale) => locale.id === (id ?? defaultLocale.id));
  if (!found) throw new Error(`No locale "${id}": known are ${locales.map((locale) => locale.id).join(', ')}`);
  return found;
}

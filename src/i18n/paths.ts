import { defaultLocale, type Locale } from './locales.ts';

/**
 * The address of a page of the site in one language, under the base path.
 * @param path address from the root of the site, `/policies/levels/#levels.one`
 * @param base where the site stands on its host, with or without a slash at its end
 * @throws when the path is not absolute
 */
export function localePath(path: string, locale: Locale = defaultLocale, base = '/'): string {
  if (!path.startsWith('/') || path.startsWith('//')) throw new Error(`Not a path from the root: "${path}"`);
  return prefixOf(locale, base) + path;
}

/**
 * The path of a page from the root of the site, without base path and language: what {@link localePath} was given.
 * @throws when the address is not one of that language below that base
 */
export function pathWithin(address: string, locale: Locale = defaultLocale, base = '/'): string {
  const prefix = prefixOf(locale, base);
  if (!address.startsWith(`${prefix}/`)) throw new Error(`Not a page below "${prefix}/": "${address}"`);
  return address.slice(prefix.length);
}

function prefixOf(locale: Locale, base: string): string {
  return base.replace(/\/$/, '') + (locale.id === defaultLocale.id ? '' : `/${locale.id}`);
}

import { defaultLocale, type Locale } from './locales.ts';

/**
 * The address of a page of the site in one language, under the base path.
 * @param path address from the root of the site, `/policies/levels/#levels.one`
 * @param base where the site stands on its host, with or without a slash at its end
 * @throws when the path is not absolute
 */
export function localePath(path: string, locale: Locale = defaultLocale, base = '/'): string {
  if (!path.startsWith('/') || path.startsWith('//')) throw new Error(`Not a path from the root: "${path}"`);
  const segment = locale.id === defaultLocale.id ? '' : `/${locale.id}`;
  return base.replace(/\/$/, '') + segment + path;
}

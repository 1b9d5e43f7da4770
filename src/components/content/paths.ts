import { defaultLocale, type Locale, locales } from '../../i18n/index.ts';

/** One route a language: the default one stands at the root, without a segment of its own. */
export const localeRoutes = () =>
  locales.map((locale) => ({
    params: { locale: locale.id === defaultLocale.id ? undefined : locale.id },
    props: { locale },
  }));

/**
 * Routes of pages that exist in every language.
 * @param of the last parts of their addresses in one language, with what each page gets
 */
export async function localisedRoutes<P, V>(of: (locale: Locale) => Promise<{ params: P; props: V }[]>) {
  const routes = localeRoutes().map(async ({ params, props }) =>
    (await of(props.locale)).map((route) => ({ params: { ...params, ...route.params }, props: route.props })),
  );
  return (await Promise.all(routes)).flat();
}

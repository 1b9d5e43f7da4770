import { defaultLocale, type Locale, localeOf, locales } from '../../i18n/index.ts';

const segmentOf = ({ id }: Locale) => (id === defaultLocale.id ? undefined : id);

/** What the address of a page in a language has for `[...locale]`: the default language has none. */
export const paramsOf = (id: string | undefined) => ({ locale: segmentOf(localeOf(id)) });

/** Routes of data files: one a language, which its name always states. */
export const dataRoutes = () => locales.map(({ id }) => ({ params: { locale: id } }));

/** One route a language: the default one stands at the root, without a segment of its own. */
export const localeRoutes = () =>
  locales.map((locale) => ({ params: { locale: segmentOf(locale) }, props: { locale } }));

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

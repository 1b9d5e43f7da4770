import type { Edition } from '../../build/editions/edition.ts';
import type { Translate } from '../../i18n/index.ts';

/**
 * Title, heading and description of a page of a frozen edition, and the path of the same page as it is now.
 * @param t words of the area `editions`
 * @param page last part of its address
 */
export function headOf(t: Translate, edition: Edition, page: string) {
  const named = { edition: edition.id };
  const policy = edition.pages[page];
  if (!policy) {
    const [title, heading, description] = ['title', 'heading', 'description'].map((key) =>
      t(`edition.${page}.${key}`, named),
    );
    return { title, heading, description, now: `/${page}/` } as Record<
      'title' | 'heading' | 'description' | 'now',
      string
    >;
  }
  const { title: heading } = policy;
  return {
    title: t('edition.page.title', { ...named, title: heading }),
    heading,
    description: t('edition.page.description', { ...named, title: heading }),
    now: `/policies/${page}/`,
  };
}

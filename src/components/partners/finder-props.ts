import type { PartnersProps } from '../../islands/partners/props.ts';
import { manualOf } from '../content/site.ts';
import { targetOf } from '../content/targets.ts';
import { asset, contextOf } from '../context.ts';
import { finderWords, LOCATOR } from './words.ts';

/** The clause about ticket packages, for whoever finds no partner. */
const PACKAGES = 'packages.same-policies';

/** What the page hands to the finder of partners. */
export async function partnersProps(params: { locale?: string }): Promise<PartnersProps> {
  const { locale, link } = await contextOf(params);
  const { title, url } = await manualOf(LOCATOR);
  const clause = await targetOf(PACKAGES, locale);
  return {
    locale: locale.id,
    path: link('/partners/'),
    data: asset('/data/partners/'),
    official: { href: url, text: title },
    packages: { href: link(clause.path), text: `${clause.number ?? ''}\u00a0${clause.title}` },
    words: await finderWords(locale),
  };
}

import type { Listed } from '../../engine/catalogue/listed.ts';
import type { Locale, Translate } from '../../i18n/index.ts';
import { formatPartialDate } from '../../i18n/partial-date.ts';

/** For which version and when something of a listed thing is known; nothing where neither was stated. */
export function knownFor({ version, asOf }: Pick<Listed, 'version' | 'asOf'>, t: Translate, locale: Locale): string {
  const date = asOf && formatPartialDate(asOf, locale);
  return version && date ? t('known.both', { version, date }) : version || date;
}

import type { Dropped } from '../../engine/catalogue/view.ts';
import type { Ignored } from '../../engine/link.ts';
import type { Locale, Translate } from '../../i18n/index.ts';

/** Of what is longer, the beginning shows well enough which piece it is. */
const LONGEST = 40;

const short = (text: string): string => (text.length > LONGEST ? `${[...text].slice(0, LONGEST).join('')}…` : text);

/** What is said of the pieces of an address that mean nothing; empty where there are none. */
export function droppedWords(dropped: readonly (Dropped | Ignored)[], t: Translate, locale: Locale): string {
  if (dropped.length === 0) return '';
  const pieces = dropped.map(({ key, value }) => t('piece', { key: short(key), value: short(value) }));
  return t('dropped', { count: pieces.length, pieces: new Intl.ListFormat(locale.customs).format(pieces) });
}

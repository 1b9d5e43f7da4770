import type { ComponentChild } from 'preact';
import type { Locale } from '../../i18n/index.ts';

interface Props {
  of: string[];
  locale: Locale;
  children: (id: string) => ComponentChild;
}

/** Things of which any one will do, as running text. */
export function Either({ of, locale, children }: Props) {
  const indexes = of.map((_, index) => String(index));
  const parts = new Intl.ListFormat(locale.customs, { type: 'disjunction' }).formatToParts(indexes);
  return <>{parts.map(({ type, value }) => (type === 'literal' ? value : children(of[Number(value)] as string)))}</>;
}

import type { Locale, Translate } from '../i18n/index.ts';

/** Says on paper on which day it was printed, by the reader's calendar, for as long as the page is open. */
export function dateForPrint(t: Translate, { customs }: Locale): void {
  const stamp = () => {
    const place = document.querySelector('main .printed');
    const date = new Intl.DateTimeFormat(customs, { dateStyle: 'long' }).format(new Date());
    if (place) place.textContent = t('printed', { date });
  };
  addEventListener('beforeprint', stamp);
}

import { type Locale, type Messages, type Translate, translator } from '../../i18n/index.ts';
import { formatMoment } from '../../i18n/time/index.ts';
import { clockReply } from '../../wizards/reply-clock/reply.ts';
import { Copying } from '../copy/Copying.tsx';
import copyingStyles from '../copy/copying.css?url';
import { inEveryFormat, type Texts, whole } from '../copy/texts.ts';
import { json } from '../json.ts';
import { dateForPrint } from '../printed.ts';
import { styles } from '../styles.ts';
import type { Answer } from './answer.ts';
import type { ClockSession } from './session.ts';

/** What it takes to copy answers. */
export interface CopyingPart {
  Copying: typeof Copying;
  t: Translate;
  textsOf: (session: ClockSession, answer: Answer) => Texts;
}

/**
 * Fetches what copying takes besides the answer.
 * @throws when it cannot be had
 */
export async function loadCopying({ props, locale }: ClockSession): Promise<CopyingPart> {
  const [words] = await Promise.all([json<Messages>(props.copying), styles(copyingStyles)]);
  const t = translator(words, locale);
  datePaper(t, locale);
  return { Copying, t, textsOf: (session, answer) => textsOf(t, session, answer) };
}

/** On paper stands above the clock on which day it was printed. */
function datePaper(t: Translate, locale: Locale): void {
  if (document.querySelector('.printed')) return;
  const place = document.createElement('p');
  place.className = 'paper printed';
  document.getElementById('clock')?.before(place);
  dateForPrint(t, locale);
}

/** An answer as a reply to a ticket, in every format; its links are whole addresses of this site. */
function textsOf(t: Translate, { locale, props }: ClockSession, { receipt, query }: Answer): Texts {
  return inEveryFormat(
    clockReply(receipt, props.calendar, {
      say: (key, vars) => t(`reply.${key}`, vars),
      clock: (key, vars) => t(`ticket.${key}`, vars),
      moment: (instant, zone) => formatMoment(instant, zone, 'day-and-time', locale),
      list: (items) => new Intl.ListFormat(locale.customs).format(items),
      cited: (clause) => {
        const { number = null, title = clause, href = '' } = props.clauses[clause] ?? {};
        return { number, title, url: whole(href) };
      },
      partner: (id) => props.partners[id] ?? id,
      link: whole(`${props.path}?${query}`),
    }),
  );
}

import { formatMoment } from '../../i18n/time/index.ts';
import { clockReply } from '../../wizards/reply-clock/reply.ts';
import { inEveryFormat, type Texts, whole } from '../copy/texts.ts';
import type { Answer } from './answer.ts';
import type { ClockSession } from './session.ts';

export { Copying } from '../copy/Copying.tsx';

/** An answer as a reply to a ticket, in every format; its links are whole addresses of this site. */
export function textsOf({ locale, props, t }: ClockSession, { receipt, query }: Answer): Texts {
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

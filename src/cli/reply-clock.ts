import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeOpen } from '../engine/clock/link.ts';
import type { CitedText, Reply } from '../engine/reply.ts';
import { defaultLocale, type Messages, translator } from '../i18n/index.ts';
import { civilTime, formatMoment } from '../i18n/time/index.ts';
import {
  type ClockReceipt,
  clockFacts,
  clockReceipt,
  clockReply,
  type OfficeCalendar,
} from '../wizards/reply-clock/index.ts';
import { supportLevel } from '../wizards/support-level/index.ts';
import type { ShareLink } from './share-link.ts';
import { replyWords } from './words.ts';

/** The name of the reply clock in links; its facts are open, so it is no wizard of tables. */
export const REPLY_CLOCK = 'reply-clock';

/** Answers links of the reply clock, and puts what it says into words. */
export interface Clock {
  receipt: (query: string) => ClockReceipt;
  /** @param cited how clauses are cited, where that is not as they are today */
  reply: (link: ShareLink, cited?: (id: string) => CitedText) => Reply;
}

/**
 * Sets the clock.
 * @param root of the content folder
 * @param editions known, the current one first
 */
export async function openClock(root: string, editions: readonly string[]): Promise<Clock> {
  const json = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));
  const holidays = json('data/holidays.json') as OfficeCalendar;
  const time = await civilTime();
  const receipt = (query: string) => clockReceipt(query, { editions, holidays, time });
  const { ticket } = json(`strings/${defaultLocale.id}/${REPLY_CLOCK}.json`) as { ticket: Messages };
  const reply: Clock['reply'] = ({ query, base }, citedThen) => {
    const said = receipt(query);
    const { say, wizard, cited } = replyWords(supportLevel.id, base);
    return clockReply(said, holidays, {
      say,
      cited: citedThen ?? cited,
      clock: translator(ticket),
      moment: (instant, zone) => formatMoment(instant, zone, 'day-and-time'),
      list: (items) => new Intl.ListFormat(defaultLocale.customs).format(items),
      partner: (id) => wizard.facts.partner?.values[id]?.label ?? id,
      link: `${base}wizards/${REPLY_CLOCK}/?${encodeOpen(clockFacts(time), said.answers, said.policy)}`,
    });
  };
  return { receipt, reply };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cited } from '../build/cited.ts';
import { encodeOpen } from '../engine/clock/link.ts';
import { defaultLocale, type Messages, translator } from '../i18n/index.ts';
import { civilTime, formatMoment } from '../i18n/time/index.ts';
import {
  type ClockReceipt,
  clockFacts,
  clockReceipt,
  type OfficeCalendar,
  ticketText,
} from '../wizards/reply-clock/index.ts';
import type { ShareLink } from './share-link.ts';

/** The name of the reply clock in links; its facts are open, so it is no wizard of tables. */
export const REPLY_CLOCK = 'reply-clock';

const lineBreaks: Record<string, string> = { text: '\n', markdown: '  \n', html: '<br>\n' };

const escapes: Record<string, (line: string) => string> = {
  text: (line) => line,
  markdown: (line) => line.replaceAll(/[\\`*[\]<>]/g, '\\$&'),
  html: (line) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
};

/** Answers links of the reply clock, and puts what it says into words. */
export interface Clock {
  receipt: (query: string) => ClockReceipt;
  /** The text for a ticket, as `text`, `markdown` or `html`. */
  printed: (link: ShareLink, format: string) => string;
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
  const say = translator(json(`strings/${defaultLocale.id}/${REPLY_CLOCK}.json`).ticket as Messages);
  const linesOf = ({ query, base }: ShareLink): string[] => {
    const said = receipt(query);
    const texts = cited();
    return ticketText(said, holidays, {
      say,
      moment: (instant, zone) => formatMoment(instant, zone, 'day-and-time'),
      list: (items) => new Intl.ListFormat(defaultLocale.customs).format(items),
      number: (clause) => texts[clause]?.number ?? clause,
      link: `${base}wizards/${REPLY_CLOCK}/?${encodeOpen(clockFacts(time), said.answers, said.policy)}`,
    });
  };
  const printed = (link: ShareLink, format: string) => {
    const escaped = escapes[format] ?? String;
    const text = linesOf(link)
      .map(escaped)
      .join(lineBreaks[format] ?? '\n');
    return format === 'html' ? `<p>${text}</p>` : text;
  };
  return { receipt, printed };
}

import { DEPENDS } from '../../engine/marks.ts';
import { UNKNOWN } from '../../engine/model.ts';
import { READINGS } from './clock.ts';
import { PRIORITY } from './facts.ts';
import { type OfficeCalendar, officeOf } from './office.ts';
import type { ClockReceipt } from './receipt.ts';

/** Everything that turns a receipt of the clock into the text of a ticket. */
export interface TicketWords {
  /** A sentence of `ticket` in the area `reply-clock`, its placeholders filled. */
  say: (key: string, vars?: Record<string, string | number>) => string;
  /** An instant in words, as the clocks of a zone show it. */
  moment: (instant: number, zone: string) => string;
  /** Several things in one sentence. */
  list: (items: string[]) => string;
  /** The number of a clause. */
  number: (clause: string) => string;
  /** The address of the receipt. */
  link: string;
}

/** So many days are named; more are counted. */
const NAMED_DAYS = 5;

/**
 * What the clock says of a ticket as plain text to paste into one: twelve lines at most, moments by the clocks of the
 * office. Never "resolved by": the policy does not say what is due (reading.reply-clock).
 */
export function ticketText(receipt: ClockReceipt, calendar: OfficeCalendar, words: TicketWords): string[] {
  const { say, list, number } = words;
  const { answers, verdicts, policy } = receipt;
  return [
    say('title'),
    ...(verdicts.preferred.verdict === DEPENDS ? [say('depends')] : momentLines(receipt, words)),
    say('zone', { zone: officeOf(answers, calendar).zone }),
    ...assumptions(receipt, calendar, words),
    ...(PRIORITY.includes(answers.partner ?? '') ? [say('priority')] : []),
    say('until'),
    say('clauses', { list: list(verdicts.preferred.clauses.map(number)), edition: policy }),
    words.link,
  ];
}

function momentLines({ answers, verdicts }: ClockReceipt, { say, moment }: TicketWords): string[] {
  const [wall, zone] = [answers.created as string, answers.zone as string];
  // The wall time as it was given: read as if it were UTC, and shown so.
  const created = say('created', { moment: moment(Date.parse(`${wall}Z`), 'UTC'), zone });
  const due = READINGS.map((reading) => {
    const { verdict, notes = [] } = verdicts[reading];
    const closed = notes.find((note) => note === 'weekend' || note === 'holiday');
    const shown = moment(Date.parse(`${verdict.slice(0, 16)}Z`), 'UTC');
    return say(closed ?? reading, { moment: shown });
  });
  return [created, ...due];
}

function assumptions({ answers, verdicts }: ClockReceipt, calendar: OfficeCalendar, words: TicketWords): string[] {
  const { say, list } = words;
  const { hours } = officeOf(answers, calendar);
  const said = answers.holidays;
  const holidays = said === undefined || said === UNKNOWN ? 'default' : said;
  const days = holidays.split(',');
  const named = days.length > NAMED_DAYS ? say('manyDays', { count: days.length }) : list(days);
  const kind = holidays === 'default' || holidays === 'none' ? holidays : 'own';
  const years = verdicts.latest['holidays-unknown-for'] ?? [];
  return [
    say(`assumed.${kind}`, { hours, days: named }),
    ...(years.length > 0 ? [say('unknownYears', { years: list(years.map(String)) })] : []),
  ];
}

import { readFileSync } from 'node:fs';
import { civilTime } from '../../../src/i18n/time/index.ts';
import type { Holidays } from '../../../src/schema/holidays.ts';
import { type ClockReceipt, clockReceipt, type OfficeCalendar } from '../../../src/wizards/reply-clock/index.ts';

/** The site's own list. */
export const published = JSON.parse(
  readFileSync(new URL('../../../content/data/holidays.json', import.meta.url), 'utf8'),
) as Holidays;

const DAYS = {
  2026: ['01-01', '01-06', '02-23', '03-25', '04-01', '04-10', '04-12', '04-13', '05-01', '06-01', '10-01', '10-28'],
  2027: ['01-01', '01-06', '03-15', '03-25', '04-01', '04-30', '05-02', '05-03', '06-21', '10-01', '10-28'],
  2028: ['01-01', '01-06', '02-28', '04-14', '04-16', '04-17', '05-01', '06-05', '08-15'],
};
const EVERY_YEAR = ['12-25', '12-26'];

/** Three years of Cyprus that stay as they are when the site's own list moves on. */
export const calendar: OfficeCalendar = {
  office: { zone: 'Europe/Nicosia', hours: '09:00-17:00' },
  years: Object.keys(DAYS).map(Number),
  holidays: Object.entries(DAYS).flatMap(([year, days]) =>
    [...days, ...EVERY_YEAR].map((day) => ({ date: `${year}-${day}` })),
  ),
};

export const CURRENT = '2026-11-22';
export const OLDER = '2026-01-05';
export const time = await civilTime();
export const setting = { editions: [CURRENT, OLDER], holidays: calendar, time };

/** What a link to the clock says. */
export const ask = (query: string, now?: string): ClockReceipt =>
  clockReceipt(query, { ...setting, ...(now === undefined ? {} : { now: Date.parse(now) }) });

/** The three moments that a link leads to. */
export function moments(query: string) {
  const { earliest, preferred, latest } = ask(query).verdicts;
  return { earliest: earliest.verdict, preferred: preferred.verdict, latest: latest.verdict };
}

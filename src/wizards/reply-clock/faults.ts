import { isDay, yearOf } from '../../engine/clock/day.ts';

/** What is wrong with a value that the clock can't take; the words for it stand in the strings. */
export type Fault =
  | 'no-date-and-time'
  | 'no-such-day'
  | 'no-such-time'
  | 'year-out-of-range'
  | 'no-such-zone'
  | 'no-hours'
  | 'never-open'
  | 'ends-before-start'
  | 'no-days'
  | 'not-offered';

/** Years in which a ticket can have been created: earlier ones are slips, and offsets from UTC were odd in them. */
const YEARS = { first: 2000, last: 2999 };

/** `2026-11-20T16:00`: a day of the calendar and a time from 00:00 to 23:59. */
export function faultOfCreated(value: string): Fault | undefined {
  const [, day = '', time = ''] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})$/.exec(value) ?? [];
  if (!day) return 'no-date-and-time';
  if (!isDay(day)) return 'no-such-day';
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return 'no-such-time';
  return yearOf(day) < YEARS.first || yearOf(day) > YEARS.last ? 'year-out-of-range' : undefined;
}

/** `09:00-17:00`: from 00:00 at the earliest to 24:00 at the latest, within one day. */
export function faultOfHours(value: string): Fault | undefined {
  const [, opens = '', closes = ''] = /^(\d{2}:\d{2})-(\d{2}:\d{2})$/.exec(value) ?? [];
  if (!opens) return 'no-hours';
  if (!/^([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)$/.test(value)) return 'no-such-time';
  if (opens === closes) return 'never-open';
  return closes < opens ? 'ends-before-start' : undefined;
}

/** `default`, `none`, or days of the calendar joined by commas, in any order. */
export function faultOfHolidays(value: string): Fault | undefined {
  if (value === 'default' || value === 'none') return undefined;
  const days = value.split(',');
  if (!days.every((day) => /^\d{4}-\d{2}-\d{2}$/.test(day))) return 'no-days';
  return days.every(isDay) ? undefined : 'no-such-day';
}

import { type Day, dayAfter, weekday } from '../../engine/clock/day.ts';
import { formatDate } from '../../i18n/index.ts';
import type { Answer } from './answer.ts';
import type { ClockSession } from './session.ts';

/** The days of the office from the creation of a ticket to its latest moment. */
export function daysOf({ clock }: Answer, { time }: ClockSession): Day[] {
  const dayOf = (instant: number) => time.write(instant, clock.office.zone).slice(0, 10);
  // What is due as a day ends needs nothing of the next.
  const last = dayOf(Math.max(...Object.values(clock.due)) - 1);
  const days = [dayOf(clock.created)];
  for (let day = days[0] as Day; day < last; days.push(day)) day = dayAfter(day);
  return days;
}

const FRIDAY = 5;

/** The holidays from Monday to Friday that fall into the time of a ticket, in words. */
export function holidaysIn(answer: Answer, session: ClockSession): string[] {
  const { t, locale, props } = session;
  const names = new Map(props.calendar.holidays.map(({ date, name }) => [date, name]));
  const own = answer.receipt.answers.holidays !== undefined;
  return daysOf(answer, session)
    .filter((day) => weekday(day) <= FRIDAY && answer.clock.office.isHoliday(day))
    .map((date) => {
      const day = formatDate(date, 'long', locale);
      const name = own ? undefined : names.get(date);
      return name === undefined ? day : t('offDay', { day, name });
    });
}

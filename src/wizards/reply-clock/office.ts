import type { DailySpan } from '../../engine/clock/civil-time.ts';
import { type Day, weekday, yearOf } from '../../engine/clock/day.ts';
import { type Answers, UNKNOWN } from '../../engine/model.ts';

/** What the site assumes of the office and its holidays; `content/data/holidays.json` has it. */
export interface OfficeCalendar {
  office: { zone: string; hours: string };
  /** The years whose holidays are listed. */
  years: number[];
  holidays: { date: Day }[];
}

/** The office by whose days and hours the clock runs. */
export interface Office {
  zone: string;
  /** As in a link, `09:00-17:00`. */
  hours: string;
  isHoliday(day: Day): boolean;
  /** Whether it is known which days of a year are holidays. */
  knows(year: number): boolean;
}

/** The office that answers speak of, silence and `unknown` filled by what the site assumes. */
export function officeOf(answers: Answers, calendar: OfficeCalendar): Office {
  const said = (id: string): string | undefined => (answers[id] === UNKNOWN ? undefined : answers[id]);
  const holidays = said('holidays') ?? 'default';
  const listed = holidays === 'default' ? calendar.holidays.map(({ date }) => date) : holidays.split(',');
  const days = new Set(listed);
  return {
    zone: said('office-zone') ?? calendar.office.zone,
    hours: said('office-hours') ?? calendar.office.hours,
    isHoliday: (day) => days.has(day),
    knows: (year) => holidays !== 'default' || calendar.years.includes(year),
  };
}

const FRIDAY = 5;

/** Saturday or Sunday, when no tickets are handled (sla.office-hours). */
export const isWeekend = (day: Day): boolean => weekday(day) > FRIDAY;

/** A working day: Monday to Friday less the holidays (sla.office-hours). */
export const isWorkingDay = (office: Office, day: Day): boolean => !isWeekend(day) && !office.isHoliday(day);

/** A working day as it counts: whole, from midnight to midnight. */
export const WHOLE_DAY: DailySpan = { from: 0, to: 1440 };

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** The hours of an office as a span of its day. */
export const spanOf = ({ hours }: Office): DailySpan => ({
  from: minutes(hours.slice(0, 5)),
  to: minutes(hours.slice(6)),
});

/** The years between two days in which the holidays are not known. */
export function unknownYears(office: Office, first: Day, last: Day): number[] {
  const years = Array.from({ length: yearOf(last) - yearOf(first) + 1 }, (_, index) => yearOf(first) + index);
  return years.filter((year) => !office.knows(year));
}

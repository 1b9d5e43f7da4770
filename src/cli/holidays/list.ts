import DateHolidays from 'date-holidays';
import type { Holidays } from '../../schema/holidays.ts';

/** What an editor decides about the list. */
export type Choice = Pick<Holidays, 'country' | 'languages' | 'corrections'>;

type Holiday = Holidays['holidays'][number];

/** Public holidays of a whole country in a year: name by day, in order; names that share a day are joined. */
function publicDays(calendar: DateHolidays, year: number): Map<string, string> {
  const days = new Map<string, string>();
  for (const { date, name, type } of calendar.getHolidays(year)) {
    const day = date.slice(0, 10);
    if (type === 'public') days.set(day, [days.get(day) ?? [], name].flat().join('; '));
  }
  return new Map([...days].sort(([one], [other]) => (one < other ? -1 : 1)));
}

const calendarOf = (country: string): DateHolidays => new DateHolidays(country, { languages: ['en'] });

/** A calendar of the package with its mistakes put right. */
function corrected({ country, corrections }: Choice): DateHolidays {
  const calendar = calendarOf(country);
  for (const { rule, name } of corrections) {
    const done = name === undefined ? calendar.unsetRule(rule) : calendar.setHoliday(rule, { name, type: 'public' });
    if (!done) throw new Error(`The correction "${rule}" has no effect: the package may have been put right since.`);
  }
  return calendar;
}

/**
 * The public holidays of the chosen country in some years, with the other countries in which they are such too.
 * @throws where a correction has nothing to correct
 */
export function holidayList(choice: Choice, years: readonly number[]): Holiday[] {
  const calendar = corrected(choice);
  const others = [...new Set(Object.values(choice.languages).flat())].filter((code) => code !== choice.country).sort();
  const calendars = others.map((code) => [code, calendarOf(code)] as const);
  return years.flatMap((year) => {
    const elsewhere = calendars.map(([code, other]) => [code, publicDays(other, year)] as const);
    return [...publicDays(calendar, year)].map(([date, name]) => ({
      date,
      name,
      alsoPublicIn: elsewhere.filter(([, days]) => days.has(date)).map(([code]) => code),
    }));
  });
}

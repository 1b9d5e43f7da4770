const DAY = 86_400_000;

/** A day of the calendar, `2026-11-22`, as plain arithmetic: no zone has a part in it. */
export type Day = string;

const atMidnight = (day: Day): number => Date.parse(`${day}T00:00Z`);

const dayOf = (midnight: number): Day => new Date(midnight).toISOString().slice(0, 10);

/** Whether a text is a day that the calendar has, written as year, month and day. */
export function isDay(text: string): boolean {
  const midnight = /^\d{4}-\d{2}-\d{2}$/.test(text) ? atMidnight(text) : Number.NaN;
  return !Number.isNaN(midnight) && dayOf(midnight) === text;
}

/** Monday is 1, Sunday 7. */
export const weekday = (day: Day): number => ((new Date(atMidnight(day)).getUTCDay() + 6) % 7) + 1;

/** The day after a day. */
export const dayAfter = (day: Day): Day => dayOf(atMidnight(day) + DAY);

/** The year of a day. */
export const yearOf = (day: Day): number => Number(day.slice(0, 4));

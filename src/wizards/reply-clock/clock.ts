import type { CivilTime, Shown } from '../../engine/clock/civil-time.ts';
import { due, type Stretch, used } from '../../engine/clock/stretch.ts';
import { type Answers, UNKNOWN } from '../../engine/model.ts';
import { isWorkingDay, type Office, type OfficeCalendar, officeOf, spanOf, unknownYears, WHOLE_DAY } from './office.ts';

/** The readings of "48 hours", from the one that ends first to the one that ends last (reading.reply-clock). */
export const READINGS = ['earliest', 'preferred', 'latest'] as const;

export type ClockReading = (typeof READINGS)[number];

const HOUR = 3_600_000;

/** 48 hours (sla.48-hours), in milliseconds. */
export const SLA = 48 * HOUR;

/** What the clock says of a ticket; instants are milliseconds since 1970 (UTC). */
export interface ReplyClock {
  created: number;
  /** Whether the clocks of the reader's zone show the time of creation once. */
  shown: Shown;
  office: Office;
  /** When the 48 hours are used up. */
  due: Record<ClockReading, number>;
  /** The years that the clock runs through without knowing their holidays. */
  unknownYears: Record<ClockReading, number[]>;
}

/**
 * Runs the clock of a ticket (RULES 4): 48 elapsed hours, 48 hours of working days (sla.48-hours with
 * sla.office-hours), 48 office hours. Days and office hours go by the office's clocks on the wall: a working day counts
 * 24 hours whatever the clocks do in it, what they jump over counts as passed when they jump, and what they show twice
 * counts once. So two working days end at the wall time at which they began, and a later ticket is never due earlier.
 * @returns `undefined` while it is not known when the ticket was created
 */
export function replyClock(answers: Answers, calendar: OfficeCalendar, time: CivilTime): ReplyClock | undefined {
  const { created: wall = UNKNOWN, zone = UNKNOWN } = answers;
  if (wall === UNKNOWN || zone === UNKNOWN) return undefined;
  const { instant: created, shown } = time.read(wall, zone);
  const office = officeOf(answers, calendar);
  const ends = {
    earliest: created + SLA,
    preferred: due(created, SLA, workingDays(created, office, time)),
    latest: due(created, SLA, officeHours(created, office, time)),
  };
  const dayOf = (instant: number) => time.write(instant, office.zone).slice(0, 10);
  // What is due when a day ends is due within that day, and needs nothing of the next.
  const yearsUntil = (end: number) => unknownYears(office, dayOf(created), dayOf(end - 1));
  return {
    created,
    shown,
    office,
    due: ends,
    unknownYears: { earliest: [], preferred: yearsUntil(ends.preferred), latest: yearsUntil(ends.latest) },
  };
}

/** Working days without end, from the day of an instant on. */
export const workingDays = (since: number, office: Office, time: CivilTime): Iterable<Stretch> =>
  time.stretches(since, office.zone, WHOLE_DAY, (day) => isWorkingDay(office, day));

/** Office hours without end, from the day of an instant on. */
export const officeHours = (since: number, office: Office, time: CivilTime): Iterable<Stretch> =>
  time.stretches(since, office.zone, spanOf(office), (day) => isWorkingDay(office, day));

/** How many of the 48 working-day hours are gone at an instant, whole minutes of them, as hours. */
export function hoursGone({ created, office }: ReplyClock, now: number, time: CivilTime): number {
  const gone = used(created, now, SLA, workingDays(created, office, time));
  return Math.floor(gone / 60_000) / 60;
}

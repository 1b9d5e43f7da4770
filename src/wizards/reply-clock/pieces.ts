import type { CivilTime } from '../../engine/clock/civil-time.ts';
import { type ClockReading, officeHours, type ReplyClock, workingDays } from './clock.ts';

/** A time between two instants in which a clock runs. */
export interface Running {
  start: number;
  end: number;
}

/**
 * When the clock of a reading runs, from the creation of the ticket until its 48 hours are up: in between it stands
 * still.
 */
export function runningTimes(clock: ReplyClock, reading: ClockReading, time: CivilTime): Running[] {
  const { created, office } = clock;
  const until = clock.due[reading];
  if (reading === 'earliest') return [{ start: created, end: until }];
  const stretches = (reading === 'preferred' ? workingDays : officeHours)(created, office, time);
  const times: Running[] = [];
  for (const stretch of stretches) {
    if (stretch.start >= until) break;
    const start = Math.max(stretch.start, created);
    const end = Math.min(stretch.end, until);
    if (end > start) times.push({ start, end });
  }
  return times;
}

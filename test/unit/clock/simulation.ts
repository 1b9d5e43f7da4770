const QUARTER = 900_000;

/** 48 hours, in quarters of an hour. */
const SLA = 192;

/** What clocks on the wall show, in quarters of an hour since 1970. */
type WallQuarter = number;

const DAY = 96;

/** An office as the simulation knows it: hours in minutes since midnight. */
export interface SimulatedOffice {
  zone: string;
  from: number;
  to: number;
  holidays: ReadonlySet<string>;
}

/** The wall time of instants, asked of `Intl` one by one. */
export function wallClock(zone: string): (instant: number) => string {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  return (instant) => format.format(instant).replace(' ', 'T');
}

function isWorkingDay(quarter: WallQuarter, holidays: ReadonlySet<string>): boolean {
  const midnight = new Date(Math.floor(quarter / DAY) * DAY * QUARTER);
  return ![0, 6].includes(midnight.getUTCDay()) && !holidays.has(midnight.toISOString().slice(0, 10));
}

/**
 * Steps through time quarter by quarter with an eye on the wall: each quarter that the clocks reach for the first time
 * counts if it belongs to a working day, and as an office hour if the office is open then.
 */
export class Simulation {
  private readonly first: number;
  /** For each step, how many quarters of working days the clocks reach in it. */
  private readonly days: Uint8Array;
  /** The same for office hours. */
  private readonly hours: Uint8Array;

  constructor({ zone, from, to, holidays }: SimulatedOffice, first: number, steps: number) {
    this.first = first;
    this.days = new Uint8Array(steps);
    this.hours = new Uint8Array(steps);
    const wall = wallClock(zone);
    let reached = Date.parse(`${wall(first)}Z`) / QUARTER;
    for (let step = 0; step < steps; step++) {
      const shown = Date.parse(`${wall(first + (step + 1) * QUARTER)}Z`) / QUARTER;
      for (; reached < shown; reached++) {
        if (!isWorkingDay(reached, holidays)) continue;
        const minute = (reached % DAY) * 15;
        this.days[step] = (this.days[step] as number) + 1;
        if (minute >= from && minute < to) this.hours[step] = (this.hours[step] as number) + 1;
      }
    }
  }

  /** When the 48 hours of a ticket created at an instant are used up, by each reading. */
  dueOf(created: number): [earliest: number, preferred: number, latest: number] {
    return [created + SLA * QUARTER, this.stepThrough(this.days, created), this.stepThrough(this.hours, created)];
  }

  private stepThrough(counted: Uint8Array, created: number): number {
    let step = (created - this.first) / QUARTER;
    for (let missing = SLA; missing > 0; step++) missing -= counted[step] as number;
    return this.first + step * QUARTER;
  }
}

import { expect, test } from 'vitest';
import { ask } from './setting.ts';
import { Simulation, wallClock } from './simulation.ts';

const QUARTER = 900_000;
const DAY = 96 * QUARTER;
const START = Date.UTC(2027, 0);
const QUARTERS = 365 * 96;

/** Far enough for whatever is created in the year to be due, and to begin before any day of it begins. */
const AROUND = { before: 3 * DAY, after: 60 * DAY };

/** Holidays at the turn of months, in a row, at a weekend and beside the clock changes. */
const HOLIDAYS = [
  '2027-01-01',
  '2027-03-25',
  '2027-03-29',
  '2027-04-30',
  '2027-05-01',
  '2027-10-28',
  '2027-12-24',
  '2027-12-27',
];

/** Offices whose clocks change at the weekend (the first two) and on working days, and readers in other zones. */
const SITUATIONS = [
  { office: 'Europe/Nicosia', reader: 'Europe/Berlin', hours: '09:00-17:00' },
  { office: 'America/New_York', reader: 'Asia/Kolkata', hours: '08:30-16:45' },
  { office: 'Africa/Cairo', reader: 'Australia/Lord_Howe', hours: '00:30-09:00' },
];

const minutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

test.each(SITUATIONS)(
  'a ticket of every quarter of an hour of 2027, $reader to $office, is due when a simulation says',
  { timeout: 60_000 },
  ({ office, reader, hours }) => {
    const [from = 0, to = 0] = hours.split('-').map(minutes);
    const holidays = new Set(HOLIDAYS);
    const first = START - AROUND.before;
    const simulation = new Simulation(
      { zone: office, from, to, holidays },
      first,
      QUARTERS + (AROUND.before + AROUND.after) / QUARTER,
    );
    const wall = wallClock(reader);
    const shownFirstAt = new Map<string, number>();
    const wrong: string[] = [];
    for (let created = START; created < START + QUARTERS * QUARTER; created += QUARTER) {
      const shown = wall(created);
      shownFirstAt.set(shown, shownFirstAt.get(shown) ?? created);
      const { verdicts } = ask(
        `created=${shown}&zone=${reader}&office-zone=${office}&office-hours=${hours}&holidays=${HOLIDAYS}`,
      );
      const { earliest, preferred, latest } = verdicts;
      const due = [earliest, preferred, latest].map(({ verdict }) => Date.parse(verdict));
      const expected = simulation.dueOf(shownFirstAt.get(shown) as number);
      if (due.some((instant, index) => instant !== expected[index])) wrong.push(shown);
    }
    expect(wrong).toEqual([]);
    // Berlin and Lord Howe show an hour and half an hour twice; Kolkata shows every time once.
    expect(QUARTERS - shownFirstAt.size).toBe({ 'Europe/Berlin': 4, 'Australia/Lord_Howe': 2 }[reader] ?? 0);
  },
);

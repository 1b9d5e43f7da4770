import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { due, type Stretch, used } from '../../../src/engine/clock/stretch.ts';
import { replyClock } from '../../../src/wizards/reply-clock/index.ts';
import { calendar, time } from './setting.ts';

vi.setConfig({ testTimeout: 60_000 });

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
const minute = fc.integer({ min: Date.UTC(2026, 0) / MINUTE, max: Date.UTC(2029, 0) / MINUTE });
const hours = fc.constantFrom('09:00-17:00', '00:00-24:00', '00:00-01:30', '02:15-02:30', '22:00-24:00');
const holidays = fc.constantFrom('default', 'none', '2026-12-24,2026-12-28,2027-01-01');
const office = fc.record({ 'office-zone': zone, 'office-hours': hours, holidays });

type Office = { 'office-zone': string; 'office-hours': string; holidays: string };

/** The clock of a ticket created at a minute since 1970 (UTC). */
function dueOf(created: number, answers: Office) {
  const wall = new Date(created * MINUTE).toISOString().slice(0, 16);
  const clock = replyClock({ ...answers, created: wall, zone: 'UTC' }, calendar, time);
  if (!clock) throw new Error('The clock does not run');
  return clock.due;
}

/** What clocks jump over on a working day goes by at once: no more than this in any zone. */
const LONGEST_JUMP = 2 * HOUR;

describe('The reply clock', () => {
  test('puts the preferred moment between the earliest and the latest wherever clocks change at weekends', () => {
    const weekend = fc.constantFrom('Europe/Nicosia', 'Europe/London', 'America/New_York', 'Asia/Tokyo', 'UTC');
    fc.assert(
      fc.property(minute, office, weekend, (created, answers, officeZone) => {
        const { earliest, preferred, latest } = dueOf(created, { ...answers, 'office-zone': officeZone });
        return earliest <= preferred && preferred <= latest;
      }),
      { numRuns: 4_000, seed: 1 },
    );
  });

  test('lets the preferred moment be earlier only by what clocks skip on a working day', () => {
    fc.assert(
      fc.property(minute, office, (created, answers) => {
        const { earliest, preferred, latest } = dueOf(created, answers);
        return earliest - LONGEST_JUMP <= preferred && preferred <= latest;
      }),
      { numRuns: 4_000, seed: 2 },
    );
  });

  test('never has a later ticket due earlier', () => {
    const later = fc.oneof(fc.nat(180), fc.nat(20_000));
    fc.assert(
      fc.property(minute, later, office, (created, wait, answers) => {
        const [one, other] = [dueOf(created, answers), dueOf(created + wait, answers)];
        return one.earliest <= other.earliest && one.preferred <= other.preferred && one.latest <= other.latest;
      }),
      { numRuns: 4_000, seed: 3 },
    );
  });
});

const stretches = fc
  .array(fc.tuple(fc.nat(50), fc.nat(50), fc.nat(5)), { minLength: 1, maxLength: 12 })
  .map((parts) => {
    let at = 0;
    return parts.flatMap(([gap, length, jump]): Stretch[] => {
      const start = at + gap;
      at = start + length;
      return [
        { start, end: at, counts: length },
        { start: at, end: at, counts: jump },
      ];
    });
  });

describe('Adding time over stretches', () => {
  test('stops at the first instant at which the amount is used', () => {
    fc.assert(
      fc.property(stretches, fc.nat(300), fc.integer({ min: 1, max: 200 }), (list, since, amount) => {
        const whole = used(since, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, list);
        fc.pre(whole >= amount);
        const end = due(since, amount, list);
        const usedBy = (until: number) => used(since, until, Number.POSITIVE_INFINITY, list);
        return usedBy(end) >= amount && usedBy(end - 1) < amount;
      }),
      { numRuns: 5_000, seed: 4 },
    );
  });

  test('counts no more than it is asked to', () =>
    expect(used(0, 100, 7, [{ start: 0, end: 50, counts: 50 }])).toBe(7));

  test('throws where the stretches end too soon', () =>
    expect(() => due(0, 9, [{ start: 1, end: 9, counts: 8 }])).toThrow(RangeError));

  test('reads an endless list no further than it must', () => {
    let taken = 0;
    const endless = function* (): Generator<Stretch> {
      for (let start = 0; ; start += 10) {
        taken += 1;
        yield { start, end: start + 1, counts: 1 };
      }
    };
    expect(due(0, 3, endless())).toBe(21);
    expect(taken).toBe(3);
    expect(used(0, 35, Number.POSITIVE_INFINITY, endless())).toBe(4);
    expect(taken).toBe(3 + 5);
  });
});

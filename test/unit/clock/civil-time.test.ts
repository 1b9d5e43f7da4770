import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { formatMoment, readersZone, zoneNames } from '../../../src/i18n/time/index.ts';
import { temporal } from '../../../src/i18n/time/temporal.ts';
import { time } from './setting.ts';

vi.setConfig({ testTimeout: 60_000 });

const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
const instants = fc
  .integer({ min: Date.UTC(2000, 0) / 60_000, max: Date.UTC(2040, 0) / 60_000 })
  .map((minute) => minute * 60_000);

/** Instants close to those at which the clocks of a zone change. */
const nearChanges = fc.tuple(zones, instants, fc.integer({ min: -300, max: 300 })).map(([zone, instant, minutes]) => {
  const then = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  const change = then.getTimeZoneTransition('next')?.epochMilliseconds ?? instant;
  return [zone, change + minutes * 60_000] as const;
});
const anywhere = fc.oneof(nearChanges, fc.tuple(zones, instants));

const zoned = (instant: number, zone: string) =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);

describe('Civil times', () => {
  test('are written as Temporal writes them', () => {
    fc.assert(
      fc.property(anywhere, ([zone, instant]) => {
        const expected = zoned(instant, zone).toString({ smallestUnit: 'minute', timeZoneName: 'never' });
        expect(time.write(instant, zone)).toBe(expected);
      }),
      { numRuns: 1_500, seed: 1 },
    );
  });

  test('are read as Temporal reads them, skipped and repeated hours too', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anywhere, ([zone, instant]) => {
        const wall = new Date(instant).toISOString().slice(0, 16);
        const plain = Temporal.PlainDateTime.from(wall);
        const [earlier, later] = (['earlier', 'later'] as const).map((disambiguation) =>
          plain.toZonedDateTime(zone, { disambiguation }),
        ) as [Temporal.ZonedDateTime, Temporal.ZonedDateTime];
        const same = earlier.epochMilliseconds === later.epochMilliseconds;
        const skipped = !later.toPlainDateTime().equals(plain);
        const shown = same ? 'once' : skipped ? 'skipped' : 'repeated';
        seen.add(shown);
        expect(time.read(wall, zone)).toEqual({ instant: plain.toZonedDateTime(zone).epochMilliseconds, shown });
      }),
      { numRuns: 1_500, seed: 2 },
    );
    expect([...seen].sort()).toEqual(['once', 'repeated', 'skipped']);
  });

  test('of a zone that clocks have never changed in go on without end', () =>
    expect(time.write(Date.UTC(2999, 6), 'Asia/Tokyo')).toBe('2999-07-01T09:00+09:00'));

  test('are known for every zone that a reader can choose', () => {
    expect(zoneNames()).toContain('UTC');
    expect(zoneNames().filter((zone) => !time.knows(zone))).toEqual([]);
    expect(time.knows(readersZone())).toBe(true);
  });
});

describe('Temporal', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.doUnmock('temporal-polyfill');
  });

  test("is the platform's own where it has one, and nothing is loaded", async () => {
    const own = { Instant: Temporal.Instant };
    const load = vi.fn(() => ({ Temporal }));
    vi.doMock('temporal-polyfill', load);
    vi.stubGlobal('Temporal', own);
    expect(await temporal()).toBe(own);
    expect(load).not.toHaveBeenCalled();
  });

  test('comes from the polyfill where the platform has none', async () => {
    vi.stubGlobal('Temporal', undefined);
    expect((await temporal()).Instant.fromEpochMilliseconds(0).epochMilliseconds).toBe(0);
  });
});

describe('A moment in words', () => {
  const due = Date.parse('2026-11-25T00:00+02:00');

  test('names weekday, date and time, and the zone', () =>
    expect(formatMoment(due, 'Europe/Nicosia')).toMatch(/^Wednesday,? 25 November 2026 at 00:00 EET$/));

  test('is told in any zone', () =>
    expect(formatMoment(due, 'America/New_York', 'day-and-time')).toMatch(/^Tuesday,? 24 November 2026 at 17:00$/));

  test('calls midnight 00:00, never 24:00', () => expect(formatMoment(due, 'Europe/Nicosia', 'time')).toBe('00:00'));
});

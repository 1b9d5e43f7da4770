import type { TemporalApi } from './temporal.ts';

/** A time in which the clocks of a zone keep the same distance from UTC; instants are milliseconds since 1970 (UTC). */
export interface Phase {
  start: number;
  /** The instant at which the clocks change, infinite where no change is known. */
  end: number;
  /** What the clocks are ahead of UTC, in milliseconds. */
  offset: number;
}

/**
 * The phases of a zone in order, those at least that hold from two days before an instant until a week after it; the
 * first may have begun earlier than it says.
 * @throws RangeError where no zone goes by that name
 */
export type Phases = (zone: string, near: number) => readonly Phase[];

const DAY = 86_400_000;

const startOfYear = (year: number): number => Date.UTC(year, 0);

/** Phases as `Temporal` knows them; it is asked once for each zone and year. */
export function phasesOf({ Instant }: TemporalApi): Phases {
  const known = new Map<string, Map<number, Phase[]>>();
  const ask = (zone: string, year: number): Phase[] => {
    const phases: Phase[] = [];
    for (let start = startOfYear(year); start < startOfYear(year + 1) + 9 * DAY; ) {
      const then = Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(zone);
      const end = then.getTimeZoneTransition('next')?.epochMilliseconds ?? Number.POSITIVE_INFINITY;
      phases.push({ start, end, offset: then.offsetNanoseconds / 1e6 });
      start = end;
    }
    return phases;
  };
  return (zone, near) => {
    const year = new Date(near - 2 * DAY).getUTCFullYear();
    const ofZone = kept(known, zone, () => new Map<number, Phase[]>());
    return kept(ofZone, year, () => ask(zone, year));
  };
}

function kept<Key, Value>(store: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = store.get(key) ?? make();
  store.set(key, value);
  return value;
}

/** The phase that holds at an instant. */
export const phaseAt = (phases: readonly Phase[], instant: number): Phase =>
  phases.find(({ end }) => instant < end) as Phase;

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
 * The phases of a zone in order, from the one that holds at an instant on; the first may have begun earlier than it
 * says, but begins at least two days before the instant.
 * @throws RangeError, when the first is taken, where no zone goes by that name
 */
export type Phases = (zone: string, since: number) => Iterable<Phase>;

const TWO_DAYS = 2 * 86_400_000;

/** Phases as `Temporal` knows them, each asked for once. */
export function phasesOf({ Instant }: TemporalApi): Phases {
  const known = new Map<string, Map<number, Phase>>();
  const ask = (zone: string, start: number): Phase => {
    const then = Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(zone);
    const end = then.getTimeZoneTransition('next')?.epochMilliseconds ?? Number.POSITIVE_INFINITY;
    return { start, end, offset: then.offsetNanoseconds / 1e6 };
  };
  return function* phases(zone, since) {
    const ofZone = kept(known, zone, () => new Map<number, Phase>());
    let start = startOfYear(since - TWO_DAYS);
    while (start < Number.POSITIVE_INFINITY) {
      const at = start;
      const phase = kept(ofZone, at, () => ask(zone, at));
      yield phase;
      start = phase.end;
    }
  };
}

function kept<Key, Value>(store: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = store.get(key) ?? make();
  store.set(key, value);
  return value;
}

/** A fixed place to begin at, so that whatever lies in one year is asked for once. */
const startOfYear = (instant: number): number => Date.UTC(new Date(instant).getUTCFullYear(), 0);

/** The phase that holds at an instant. */
export function phaseHolding(phases: Iterable<Phase>, instant: number): Phase {
  for (const phase of phases) if (instant < phase.end) return phase;
  throw new RangeError('The phases of a zone end');
}

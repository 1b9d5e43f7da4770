import { type Phase, type Phases, phaseAt, phasesOf } from './phase.ts';
import { type TemporalApi, temporal } from './temporal.ts';
import { instantOf, type Piece, reached, type Shown } from './wall.ts';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** A daily span of the wall clock in minutes since midnight; `to` may be 1440, the midnight at the day's end. */
interface DailySpan {
  from: number;
  to: number;
}

/**
 * Civil times of any zone and instants, either way; instants are milliseconds since 1970 (UTC). Where the platform has
 * no `Temporal` this loads the polyfill; what it gives then answers at once.
 */
export async function civilTime() {
  const api = await temporal();
  const phases = phasesOf(api);
  return {
    knows: namesOf(api),
    read: (wall: string, zone: string) => read(phases, wall, zone),
    write: (instant: number, zone: string) => write(phases, instant, zone),
    stretches: (since: number, zone: string, span: DailySpan, isOpen: (day: string) => boolean) =>
      stretches(phases, since, zone, span, isOpen),
  };
}

/** Tells the names of zones from all else: capitals count, and a distance from UTC such as `+02:00` is no name. */
function namesOf({ Instant }: TemporalApi): (text: string) => boolean {
  const epoch = Instant.fromEpochMilliseconds(0);
  const known = new Set<string>();
  const isName = (text: string): boolean => {
    try {
      return /^[A-Z]/i.test(text) && epoch.toZonedDateTimeISO(text).timeZoneId === text;
    } catch {
      return false;
    }
  };
  return (text) => {
    if (!known.has(text) && isName(text)) known.add(text);
    return known.has(text);
  };
}

/** The instant of a wall time `2026-11-20T16:00`, and whether clocks show that time once. */
function read(phases: Phases, wall: string, zone: string): { instant: number; shown: Shown } {
  const shown = Date.parse(`${wall}Z`);
  return instantOf(phases(zone, shown), shown);
}

/** An instant as the wall time of a zone with its offset, `2026-11-24T16:00+02:00`. */
function write(phases: Phases, instant: number, zone: string): string {
  const { offset } = phaseAt(phases(zone, instant), instant);
  const ahead = new Date(Math.abs(offset)).toISOString().slice(11, 16);
  return `${new Date(instant + offset).toISOString().slice(0, 16)}${offset < 0 ? '-' : '+'}${ahead}`;
}

/** The span on each open day by the wall clock, from the day of an instant on, without end. */
function* stretches(
  phases: Phases,
  since: number,
  zone: string,
  { from, to }: DailySpan,
  isOpen: (day: string) => boolean,
): Generator<Piece> {
  const { offset } = phaseAt(phases(zone, since), since);
  const first = Math.floor((since + offset) / DAY) * DAY;
  for (let midnight = first; ; midnight += DAY) {
    const near = phases(zone, midnight);
    if (isOpen(new Date(midnight).toISOString().slice(0, 10)) && happens(near, midnight))
      yield* reached(near, midnight + from * MINUTE, midnight + to * MINUTE);
  }
}

/** Clocks jumped over whole days where a zone changed to the other side of the date line: those days never were. */
const happens = (phases: readonly Phase[], midnight: number): boolean =>
  phases.some(({ start, end, offset }) => start + offset < midnight + DAY && end + offset > midnight);

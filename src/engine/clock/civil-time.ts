import type { Day } from './day.ts';
import type { Stretch } from './stretch.ts';

/** A daily span of the wall clock in minutes since midnight; `to` may be 1440, the midnight at the day's end. */
export interface DailySpan {
  from: number;
  to: number;
}

/**
 * Whether the clocks of a zone show a wall time once, never (they jump over it when they go forward) or twice (they
 * come to it again when they go back).
 */
export type Shown = 'once' | 'skipped' | 'repeated';

/** What the reply clock has to be told about zones and their clocks; `src/i18n/time` knows it. */
export interface CivilTime {
  /** Whether a zone goes by this name, capitals included. */
  knows(zone: string): boolean;
  /**
   * The instant of a wall time `2026-11-20T16:00`. One shown twice is taken at its first time; one that is skipped
   * lies as far behind the jump as it would have lain behind its start.
   */
  read(wall: string, zone: string): { instant: number; shown: Shown };
  /** An instant as the wall time of a zone with its offset, `2026-11-24T16:00+02:00`. */
  write(instant: number, zone: string): string;
  /**
   * The span on each open day, from the day of an instant on, without end: by the wall clock, so that a span counts
   * the same whatever the clocks do in it.
   */
  stretches(since: number, zone: string, span: DailySpan, isOpen: (day: Day) => boolean): Iterable<Stretch>;
}

import type { Phase } from './phase.ts';

/** What the clocks on the wall show: the milliseconds since 1970 of an instant at which UTC shows the same. */
export type Wall = number;

/** Whether clocks show a wall time once, never (they jump over it) or twice (they come to it again). */
export type Shown = 'once' | 'skipped' | 'repeated';

/** A piece of counted time between two instants; `counts` is the wall time that is reached in it. */
export interface Piece {
  start: number;
  end: number;
  counts: number;
}

const shows = ({ start, end, offset }: Phase, wall: Wall): boolean => wall - offset >= start && wall - offset < end;

/**
 * The instant at which clocks show a wall time. One shown twice is taken at its first time; one that is skipped lies as
 * far behind the jump as it would have lain behind its start: calendars read it so (RFC 5545; `Temporal` calls it
 * "compatible").
 * @param phases those around the wall time
 */
export function instantOf(phases: readonly Phase[], wall: Wall): { instant: number; shown: Shown } {
  const [first, second] = phases.filter((phase) => shows(phase, wall));
  if (first) return { instant: wall - first.offset, shown: second ? 'repeated' : 'once' };
  const before = phases.findLast(({ start, offset }) => start + offset <= wall) as Phase;
  return { instant: wall - before.offset, shown: 'skipped' };
}

/**
 * The wall times of a span as clocks reach them, each once: where they jump forward, what they jump over counts at that
 * instant; where they go back, what they show again does not count again. So the pieces together always count
 * `to - from`.
 * @param phases those around the span
 */
export function* reached(phases: readonly Phase[], from: Wall, to: Wall): Generator<Piece> {
  let at = from;
  for (const { start, end, offset } of phases) {
    const jumpedTo = Math.min(start + offset, to);
    if (jumpedTo > at) yield { start, end: start, counts: jumpedTo - at };
    at = Math.max(at, jumpedTo);
    const ranTo = Math.min(end + offset, to);
    if (ranTo > at) yield { start: at - offset, end: ranTo - offset, counts: ranTo - at };
    at = Math.max(at, ranTo);
    if (at >= to) return;
  }
}

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

/** Clocks never go back by more than a day. */
const MOST_BACK = 86_400_000;

const shows = ({ start, end, offset }: Phase, wall: Wall): boolean => wall - offset >= start && wall - offset < end;

/** The phases that may still show a wall time. */
function* around(phases: Iterable<Phase>, wall: Wall): Generator<Phase> {
  for (const phase of phases) {
    yield phase;
    if (phase.end + phase.offset > wall + MOST_BACK) return;
  }
}

/**
 * The instant at which clocks show a wall time. One shown twice is taken at its first time; one that is skipped lies as
 * far behind the jump as it would have lain behind its start: calendars read it so (RFC 5545; `Temporal` calls it
 * "compatible").
 * @param phases from two days before the wall time on
 */
export function instantOf(phases: Iterable<Phase>, wall: Wall): { instant: number; shown: Shown } {
  const near = [...around(phases, wall)];
  const [first, second] = near.filter((phase) => shows(phase, wall));
  if (first) return { instant: wall - first.offset, shown: second ? 'repeated' : 'once' };
  const before = near.findLast(({ start, offset }) => start + offset <= wall) as Phase;
  return { instant: wall - before.offset, shown: 'skipped' };
}

/**
 * The wall times of a span as clocks reach them, each once: where they jump forward, what they jump over counts at that
 * instant; where they go back, what they show again does not count again. So the pieces together always count
 * `to - from`.
 * @param phases from two days before the span on
 */
export function* reached(phases: Iterable<Phase>, from: Wall, to: Wall): Generator<Piece> {
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

/**
 * A piece of counted time between two instants, in milliseconds since 1970 (UTC). Its clock runs evenly from `start`,
 * so it counts `end - start`; only where the clocks of a zone jump forward do `start` and `end` fall together and
 * `counts` is the time that was jumped over.
 */
export interface Stretch {
  start: number;
  end: number;
  counts: number;
}

/** How much of a stretch lies behind at an instant. */
function behind({ start, end, counts }: Stretch, instant: number): number {
  if (instant < start) return 0;
  return instant >= end ? counts : instant - start;
}

/**
 * The first instant at which an amount of counted time is used up; the last instant of a stretch still belongs to it.
 * @param since where counting begins
 * @param amount milliseconds, above zero
 * @param stretches in order and apart; read no further than needed, so they may be endless
 * @throws RangeError when they end before the amount is used up
 */
export function due(since: number, amount: number, stretches: Iterable<Stretch>): number {
  let missing = amount;
  for (const stretch of stretches) {
    const before = behind(stretch, since);
    if (stretch.counts - before >= missing) return Math.min(stretch.end, stretch.start + before + missing);
    missing -= stretch.counts - before;
  }
  throw new RangeError(`The stretches end ${missing} ms before the time is used up`);
}

/**
 * How much counted time is used between two instants.
 * @param most where counting ends at the latest, in milliseconds of counted time
 * @param stretches as for {@link due}
 */
export function used(since: number, until: number, most: number, stretches: Iterable<Stretch>): number {
  let sum = 0;
  for (const stretch of stretches) {
    if (stretch.start > until || sum >= most) break;
    sum += Math.max(0, behind(stretch, until) - behind(stretch, since));
  }
  return Math.min(most, sum);
}

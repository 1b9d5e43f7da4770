import { isOverdue } from '../../../engine/catalogue/review.ts';
import type { Path } from '../document.ts';
import type { Finding } from './finding.ts';

const DATE = /^\d{4}(?:-\d{2}){0,2}$/;

interface Dated {
  path: Path;
  day: string;
}

/** Every date under one of these keys, however deep it lies. */
function datesIn(value: unknown, keys: readonly string[], path: Path = []): Dated[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if (keys.includes(key) && typeof inner === 'string' && DATE.test(inner)) return [{ path: here, day: inner }];
    return datesIn(inner, keys, here);
  });
}

/**
 * No source and no review is dated later than today.
 * @param list any data with `asOf` and `reviewed` in it
 * @param last the last day that may be named
 */
export const daysAhead = (list: unknown, last: string): Finding[] =>
  datesIn(list, ['asOf', 'reviewed'])
    .filter(({ day }) => day > last.slice(0, day.length))
    .map(({ path, day }) => ({ path, message: `${day} has not come yet. Write the day on which it was really so.` }));

/** What nobody has looked at for twelve months. */
export const overdueReviews = (list: unknown, today: string): Finding[] =>
  datesIn(list, ['reviewed'])
    .filter(({ day }) => isOverdue(day, today))
    .map(({ path, day }) => {
      const message = `This was last reviewed on ${day}, more than twelve months ago. Compare it with its source, and renew the day.`;
      return { path, message };
    });

/**
 * Whether nobody has looked at an entry for twelve months.
 * @param reviewed the day on which somebody last did
 * @param today a day, `2026-11-22`
 */
export const isOverdue = (reviewed: string, today: string): boolean =>
  `${Number(reviewed.slice(0, 4)) + 1}${reviewed.slice(4)}` < today;

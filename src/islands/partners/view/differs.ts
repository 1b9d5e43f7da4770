/**
 * Whether one of some properties has changed: what is drawn from the same need not be drawn again, since drawing costs
 * more than finding.
 */
export const differs = <P extends object>(keys: readonly (keyof P)[], one: P, other: P): boolean =>
  keys.some((key) => one[key] !== other[key]);

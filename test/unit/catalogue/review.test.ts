import { expect, test } from 'vitest';
import { isOverdue } from '../../../src/engine/catalogue/review.ts';

test.each([
  ['2026-11-22', '2027-11-22', false],
  ['2026-11-22', '2027-11-23', true],
  ['2028-02-29', '2029-02-28', false],
  ['2028-02-29', '2029-03-01', true],
])('an entry reviewed on %s is overdue on %s: %j', (reviewed, today, overdue) =>
  expect(isOverdue(reviewed, today)).toBe(overdue),
);

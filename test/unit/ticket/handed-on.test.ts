import { expect, test } from 'vitest';
import { isHandedOn } from '../../../src/islands/handed-on.ts';
import { ticket } from '../../../src/wizards/ticket/index.ts';

const steps = ticket.facts.filter(({ id }) => id.includes('.'));

test('every state of every step is handed on', () => {
  expect(steps.length).toBeGreaterThan(20);
  for (const { id: key, values } of steps)
    for (const value of values) expect(isHandedOn({ key, value }), `${key}=${value}`).toBe(true);
});

test.each([
  ['before.study', 'done&partner=none'],
  ['before.study', 'doneness'],
  ['before.study', 'not-sure'],
  ['before.study&x', 'done'],
  ['partner', 'unknown'],
])('a piece that is no step with its state is named as damaged, and not written anew: %s=%s', (key, value) => {
  expect(isHandedOn({ key, value })).toBe(false);
});

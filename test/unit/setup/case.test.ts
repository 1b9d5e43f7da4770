import { describe, expect, test } from 'vitest';
import { caseOf, isOfCase } from '../../../src/islands/setup/case.ts';
import { setup } from '../../../src/wizards/setup/index.ts';
import { facts as levelFacts } from '../../../src/wizards/support-level/facts.ts';
import { facts as ticketFacts } from '../../../src/wizards/ticket/facts.ts';
import { ticket } from '../../../src/wizards/ticket/index.ts';

const asked = new Set(setup.facts.map(({ id }) => id));
const elsewhere = [...levelFacts, ...ticketFacts].filter(({ id }) => !asked.has(id) && id !== 'setup');

describe('what a case hands through the setup wizard', () => {
  test.each(elsewhere.map(({ id, values }) => [id, values] as const))('holds every answer to %s', (id, values) => {
    for (const value of [...values, 'unknown']) {
      expect(isOfCase(setup, id, value)).toBe(true);
      expect(caseOf(setup, `?${id}=${value}`)).toEqual({ [id]: value });
    }
  });

  test.each([
    ['a step that no wizard asks', 'before.nothing', 'done'],
    ['a step with an answer that it has not', 'before.verbose-logs', 'perhaps'],
    ['a question that no wizard asks', 'colour', 'red'],
    ['a question with an answer that it has not', 'partner', 'slver'],
    ['what this wizard asks itself', 'hosting', 'hosted'],
  ])('does not hold %s', (_what, key, value) => {
    expect(isOfCase(setup, key, value)).toBe(false);
    expect(caseOf(setup, `?${key}=${value}`)).toEqual({});
  });
});

test('a ticket takes the verdict on a setup in, and leaves it to nobody', () => {
  expect(isOfCase(ticket, 'setup', 'ok')).toBe(true);
  expect(caseOf(ticket, '?setup=ok')).toEqual({});
});

import { describe, expect, test } from 'vitest';
import { nextQuestion } from '../../../src/engine/ask.ts';
import { singleChanges } from '../../../src/engine/change.ts';
import { compile } from '../../../src/engine/compile.ts';
import { setup } from '../../../src/wizards/setup/index.ts';
import { supportLevel } from '../../../src/wizards/support-level/index.ts';
import { partnerReason } from '../../../src/wizards/support-level/partner-reason.ts';
import { sample } from '../engine/samples.ts';

const compiled = compile(supportLevel);
const situations = sample(2_000).filter((answers) => nextQuestion(compiled, answers) === null);

/** Whether a change to Silver makes a verdict better for certain, as the explanation of a result works it out. */
const silverHelps = (answers: (typeof situations)[number]) =>
  singleChanges(compiled, answers).some(
    ({ answers: { partner }, effects }) =>
      partner === 'silver' && effects.some((effect) => effect.direction === 'better'),
  );

describe('a result leads to the finder of partners', () => {
  test('wherever there is no route to a ticket, and only with that reason there', () => {
    const without = situations.filter(({ partner }) => partner === 'none');
    expect(without.length).toBeGreaterThan(10);
    expect(new Set(without.map((answers) => partnerReason(compiled, answers)))).toEqual(new Set(['no-route']));
  });

  test('from below Silver exactly where the explanation says that Silver helps', () => {
    const below = situations.filter(({ partner }) => partner === 'bronze' || partner === 'package');
    const reasons = below.map((answers) => partnerReason(compiled, answers) === 'higher-level');
    expect(reasons).toEqual(below.map(silverHelps));
    expect(reasons).toContain(true);
  });

  test('never from Silver or above, nor where the partner is not known', () => {
    const others = situations.filter(({ partner }) => !['none', 'package', 'bronze'].includes(partner ?? ''));
    expect(others.length).toBeGreaterThan(10);
    expect(others.filter((answers) => partnerReason(compiled, answers))).toEqual([]);
  });

  test('not from a wizard that asks for no partner', () => expect(partnerReason(compile(setup), {})).toBeUndefined());
});

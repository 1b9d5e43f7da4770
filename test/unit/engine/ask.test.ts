import { describe, expect, test } from 'vitest';
import {
  averageFixedOrder,
  averageQuestions,
  declaredShares,
  irrelevant,
  mostQuestionsLeft,
  nextQuestion,
  questionsLeft,
  relevantAnswers,
  uniformShares,
} from '../../../src/engine/ask.ts';
import { compile } from '../../../src/engine/compile.ts';
import type { Fact, TierRow, Wizard } from '../../../src/engine/model.ts';

const fact = (id: string, weights: number[], more: Partial<Fact> = {}): Fact => ({
  id,
  values: ['a', 'b', 'c'].slice(0, weights.length),
  weights,
  ...more,
});

const row = (id: string, tier: string, value: string, when: TierRow['when'] = {}): TierRow => ({
  id,
  tier,
  value,
  when,
});

/** Yes where the first is `a`; else where the second is `b`, and the third, which another wizard finds out, too. */
const wizard: Wizard = {
  id: 'small',
  facts: [fact('first', [3, 1]), fact('second', [1, 1, 2]), fact('third', [1, 1], { asked: false })],
  verdicts: [{ id: 'it', values: ['no', 'yes'] }],
  tables: [
    {
      hitPolicy: 'tiers',
      verdict: 'it',
      tiers: ['grant', 'otherwise'],
      rows: [
        row('it.first', 'grant', 'yes', { first: ['a'] }),
        row('it.second', 'grant', 'yes', { second: ['b'], third: ['b'] }),
        row('it.no', 'otherwise', 'no'),
      ],
    },
  ],
  headlines: [{ id: 'all', when: {}, by: ['it'] }],
};
const small = compile(wizard);

describe('What is asked', () => {
  test('is what can still change a verdict and has not been answered, in the order of the questions', () => {
    expect(questionsLeft(small, {})).toEqual(['first', 'second']);
    expect(questionsLeft(small, { first: 'b' })).toEqual(['second']);
    expect(questionsLeft(small, { first: 'a' })).toEqual([]);
    expect(questionsLeft(small, { second: 'a' })).toEqual(['first']);
  });

  test('is never what another wizard finds out, nor what nobody knows', () => {
    expect(questionsLeft(small, { first: 'b', second: 'b' })).toEqual([]);
    expect(questionsLeft(small, { first: 'unknown' })).toEqual(['second']);
  });

  test('begins with the first of these, and is at most as many', () => {
    expect([nextQuestion(small, {}), nextQuestion(small, { first: 'a' })]).toEqual(['first', null]);
    expect([mostQuestionsLeft(small, {}), mostQuestionsLeft(small, { first: 'a' })]).toEqual([2, 0]);
  });
});

describe('Answers that change nothing', () => {
  const answers = { first: 'a', second: 'b', third: 'b' };

  test('are named, later questions giving way to earlier ones', () => {
    expect(irrelevant(small, answers)).toEqual(['second', 'third']);
    expect(irrelevant(small, { second: 'a', third: 'a' })).toEqual(['third']);
    expect(irrelevant(small, { first: 'b', second: 'b', third: 'b' })).toEqual(['first']);
  });

  test('are left out of a link', () => expect(relevantAnswers(small, answers)).toEqual({ first: 'a' }));
});

describe('How many questions are asked on average', () => {
  test('follows from how often each value is answered', () => {
    const shares = declaredShares(small);
    expect([shares(0), shares(1)]).toEqual([
      [0.75, 0.25],
      [0.25, 0.25, 0.5],
    ]);
    expect(averageQuestions(small, shares)).toBeCloseTo(1 + 0.25 * (1 + 0.25), 10);
    expect(averageFixedOrder(small, shares)).toBeCloseTo(0.75 + 0.25 * (0.75 * 2 + 0.25 * 3), 10);
  });

  test('or from every value being as frequent as any other', () => {
    const shares = uniformShares(small);
    expect(shares(1)).toEqual([1 / 3, 1 / 3, 1 / 3]);
    expect(averageQuestions(small, shares)).toBeCloseTo(1 + (1 / 2) * (1 + 1 / 3), 10);
  });
});

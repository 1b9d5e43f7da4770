import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { irrelevant, nextQuestion } from '../../../src/engine/ask.ts';
import { compile } from '../../../src/engine/compile.ts';
import { decide } from '../../../src/engine/decide.ts';
import { type Answers, UNKNOWN } from '../../../src/engine/model.ts';
import { supportLevel } from '../../../src/wizards/support-level/index.ts';
import { allRulings, type Comparable, signature } from './brute-force.ts';
import { bruteForce } from './completions.ts';
import { FACTS, VERDICTS, valuesOf } from './situations.ts';

// A slow machine takes its time over some six million completions.
vi.setConfig({ testTimeout: 180_000 });

const compiled = compile(supportLevel);
const rulings = allRulings();

/** Half of the facts answered, a quarter each "I don't know" and not answered yet. */
const partial = fc.record(
  Object.fromEntries(
    FACTS.map((fact) => [
      fact,
      fc.oneof(
        { weight: 2, arbitrary: fc.constantFrom(...valuesOf(fact)) },
        { weight: 1, arbitrary: fc.constant(UNKNOWN) },
        { weight: 1, arbitrary: fc.constant(undefined) },
      ),
    ]),
  ),
);

const SAMPLE: Answers[] = fc
  .sample(partial, { numRuns: 2_000, seed: 20_261_122 })
  .map((answers) => JSON.parse(JSON.stringify(answers)));

const ruled = SAMPLE.map((answers) => ({ answers, expected: bruteForce(rulings, answers) }));

const without = (answers: Answers, dropped: string[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([fact]) => !dropped.includes(fact)));

/** What is open to change: the values of the verdicts, not why they are so. */
const values = (found: Record<string, Comparable>) =>
  VERDICTS.map((verdict) => [verdict, found[verdict]?.verdict, found[verdict]?.possible]);

/** The facts that some verdict turns on, in the order of the questions. */
function turnsOn(found: Record<string, Comparable>): string[] {
  const named = new Set(VERDICTS.flatMap((verdict) => found[verdict]?.on ?? []));
  return supportLevel.facts.map(({ id }) => id).filter((id) => named.has(id));
}

describe('Answers that leave something open', () => {
  test.each(VERDICTS)('%s is what the completions have in common, or depends on what they differ by', (verdict) => {
    const wrong = ruled.filter(
      ({ answers, expected }) => signature(decide(compiled, answers)[verdict]) !== signature(expected[verdict]),
    );
    expect(wrong.slice(0, 3)).toEqual([]);
  });

  test('the sample leaves every verdict open often enough to be worth looking at', () => {
    const open = VERDICTS.map((verdict) => [
      verdict,
      ruled.filter(({ expected }) => expected[verdict]?.verdict === 'depends').length,
    ]);
    expect(Object.fromEntries(open)).toEqual({
      'level-1': 831,
      'level-2': 723,
      'level-3': 800,
      ticket: 478,
      phone: 1_130,
      priority: 998,
      'reply-time': 478,
      forum: 998,
      'hourly-charge': 1_146,
    });
  });

  test('with nothing answered every verdict is open over all its values', () => {
    const [asked, unknown] = [{}, Object.fromEntries(FACTS.map((fact) => [fact, UNKNOWN]))];
    const expected = bruteForce(rulings, {});
    for (const answers of [asked, unknown]) {
      const found = decide(compiled, answers);
      expect(VERDICTS.map((verdict) => signature(found[verdict]))).toEqual(
        VERDICTS.map((verdict) => signature(expected[verdict])),
      );
    }
    expect(nextQuestion(compiled, asked)).toBe('partner');
    expect(nextQuestion(compiled, unknown)).toBeNull();
  });
});

describe('What is asked', () => {
  test('the first fact that is not answered and that some verdict turns on, and nothing when there is none', () => {
    const wrong = ruled.filter(({ answers, expected }) => {
      const next = turnsOn(expected).find((fact) => answers[fact] === undefined) ?? null;
      return nextQuestion(compiled, answers) !== next;
    });
    expect(wrong.slice(0, 3)).toEqual([]);
  });

  test('the sample has answers with a next question, and answers without', () => {
    const asked = SAMPLE.filter((answers) => nextQuestion(compiled, answers) !== null).length;
    expect(asked).toBe(1_365);
  });
});

describe('Answers that change nothing', () => {
  test('a result stands without them', () => {
    const wrong = ruled.filter(({ answers, expected }) => {
      const kept = without(answers, irrelevant(compiled, answers));
      return JSON.stringify(values(decide(compiled, kept))) !== JSON.stringify(values(expected));
    });
    expect(wrong.slice(0, 3)).toEqual([]);
  });

  test('every answer kept would be asked for again', () => {
    const wrong = SAMPLE.filter((answers) => {
      const kept = without(answers, irrelevant(compiled, answers));
      return Object.keys(kept).some((fact) => !turnsOn(decide(compiled, without(kept, [fact]))).includes(fact));
    });
    expect(wrong.slice(0, 3)).toEqual([]);
  });

  test('the sample has many of them', () => {
    expect(SAMPLE.flatMap((answers) => irrelevant(compiled, answers)).length).toBeGreaterThan(5_000);
  });
});

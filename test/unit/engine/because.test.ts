import { describe, expect, test, vi } from 'vitest';
import { because } from '../../../src/engine/ask.ts';
import { compile } from '../../../src/engine/compile.ts';
import { decide } from '../../../src/engine/decide.ts';
import type { Answers } from '../../../src/engine/model.ts';
import { settling } from '../../../src/engine/settle.ts';
import { supportLevel } from '../../../src/wizards/support-level/index.ts';
import { FACTS, SITUATIONS, VERDICTS, valuesOf } from '../support-level/situations.ts';
import { numberOf, possibleRanks, step } from './possible.ts';
import { sample } from './samples.ts';

// A slow machine takes its time over all situations.
vi.setConfig({ testTimeout: 120_000 });

const compiled = compile(supportLevel);
const possible = possibleRanks();
const SAMPLE = sample(3_000);

const at = (verdict: string, answers: Answers) => possible[verdict]?.[numberOf(answers)] ?? 0;
const isCertain = (bits: number) => (bits & (bits - 1)) === 0;
const only = (answers: Answers, facts: string[]): Answers =>
  Object.fromEntries(facts.map((fact) => [fact, answers[fact] as string]));

/** Whether two values of a fact give a verdict the same value whatever the others are. */
function alike(verdict: string, fact: string, [one, two]: [string, string]): boolean {
  const table = possible[verdict] ?? [];
  const by = step(fact, one, two);
  return SITUATIONS.every((answers, situation) => {
    if (answers[fact] !== one) return true;
    const number = NUMBERS[situation] as number;
    return table[number] === table[number + by];
  });
}

const NUMBERS = SITUATIONS.map(numberOf);

/** One value for each thing that a fact can mean to a verdict. */
function meanings(verdict: string, fact: string): string[] {
  const kept: string[] = [];
  for (const value of valuesOf(fact)) {
    if (!kept.some((other) => alike(verdict, fact, [other, value]))) kept.push(value);
  }
  return kept;
}

/** Every complete situation as far as it means something to a verdict. */
const projected = (verdict: string): Answers[] =>
  FACTS.reduce<Answers[]>(
    (begun, fact) =>
      meanings(verdict, fact).flatMap((value) => begun.map((answers) => ({ ...answers, [fact]: value }))),
    [{}],
  );

/** Where the facts that an explanation names do not give the verdict by themselves, or not all of them are needed. */
function lacking(verdict: string, situations: Answers[]) {
  return situations.flatMap((answers) => {
    const facts = because(compiled, verdict, answers);
    const bits = at(verdict, answers);
    const sufficient = at(verdict, only(answers, facts)) === bits;
    const needless = facts.filter((fact) =>
      isCertain(
        at(
          verdict,
          only(
            answers,
            facts.filter((other) => other !== fact),
          ),
        ),
      ),
    );
    return sufficient && needless.length === 0 ? [] : [{ answers, facts, sufficient, needless }];
  });
}

describe('The facts that explain a verdict', () => {
  test.each(VERDICTS)(
    'give %s by themselves, and without one of them it is open: in every complete situation',
    (verdict) => {
      const situations = projected(verdict);
      expect(situations.length).toBeGreaterThan(1);
      expect(lacking(verdict, situations).slice(0, 3)).toEqual([]);
    },
  );

  test.each(VERDICTS)('give %s by themselves, and none is needless: in partial answers too', (verdict) => {
    expect(lacking(verdict, SAMPLE).slice(0, 3)).toEqual([]);
  });
});

describe('The questions that an open verdict turns on', () => {
  const open = SAMPLE.map((answers) => ({
    answers,
    settled: settling(supportLevel, decide(compiled, answers)),
  })).filter(({ settled }) => settled.length > 0);
  const certainWithAny = (answers: Answers, verdict: string, fact: string) =>
    valuesOf(fact).every((value) => isCertain(at(verdict, { ...answers, [fact]: value })));

  test('settle it where any answer makes it certain, and help where another question is needed too', () => {
    const wrong = open.filter(({ answers, settled }) =>
      settled.some(
        ({ fact, settles, helps }) =>
          !settles.every((verdict) => certainWithAny(answers, verdict, fact)) ||
          helps.some((verdict) => certainWithAny(answers, verdict, fact)),
      ),
    );
    expect(wrong.slice(0, 3)).toEqual([]);
    expect(open.length).toBeGreaterThan(1_000);
  });

  test('are named for every verdict that is open, and for no other', () => {
    const wrong = open.filter(({ answers, settled }) => {
      const named = new Set(settled.flatMap(({ settles, helps }) => [...settles, ...helps]));
      return VERDICTS.some((verdict) => named.has(verdict) === isCertain(at(verdict, answers)));
    });
    expect(wrong.slice(0, 3)).toEqual([]);
  });
});

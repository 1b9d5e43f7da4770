import { expect, test } from 'vitest';
import {
  averageFixedOrder,
  averageQuestions,
  declaredShares,
  mostQuestionsLeft,
  nextQuestion,
  uniformShares,
} from '../../../src/engine/ask.ts';
import { compile } from '../../../src/engine/compile.ts';
import type { Answers, Fact, Wizard } from '../../../src/engine/model.ts';
import { bestOrder, orderLoss } from '../../../src/engine/order.ts';
import { wizards } from '../../../src/wizards/index.ts';
import { supportLevel } from '../../../src/wizards/support-level/index.ts';

const ROUNDING = 1e-9;

/** Where verdicts have nothing to do with each other no order saves a question, and all of them at once are too many. */
const hangingTogether = wizards.filter(({ overall }) => overall === undefined);

test.each(hangingTogether)('$id: no order asks fewer questions on average, by the declared weights', (wizard) => {
  const compiled = compile(wizard);
  expect(orderLoss(compiled, declaredShares(compiled))).toBeLessThan(ROUNDING);
});

test('another order of the support-level questions asks more', () => {
  const shuffled: Wizard = {
    ...supportLevel,
    facts: [supportLevel.facts[0] as Fact, ...supportLevel.facts.slice(1).reverse()],
  };
  const compiled = compile(shuffled);
  expect(orderLoss(compiled, declaredShares(compiled))).toBeGreaterThan(0.5);
  const declared = compile(supportLevel);
  const best = bestOrder(compiled, declaredShares(compiled)).average;
  expect(best).toBeCloseTo(averageQuestions(declared, declaredShares(declared)), 9);
});

test('skipping what cannot matter saves at least two questions on average', () => {
  const compiled = compile(supportLevel);
  for (const shares of [declaredShares(compiled), uniformShares(compiled)]) {
    expect(averageFixedOrder(compiled, shares) - averageQuestions(compiled, shares)).toBeGreaterThan(2);
  }
});

test('"at most n more" holds along every path, "I don’t know" included', () => {
  const compiled = compile(supportLevel);
  let state = 7;
  const random = (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  for (let run = 0; run < 500; run += 1) {
    const answers: Answers = {};
    let most = mostQuestionsLeft(compiled, answers);
    for (let next = nextQuestion(compiled, answers); next; next = nextQuestion(compiled, answers)) {
      const values = [...(supportLevel.facts.find(({ id }) => id === next) as Fact).values, 'unknown'];
      answers[next] = values[random(values.length)] as string;
      const left = mostQuestionsLeft(compiled, answers);
      expect(left).toBeLessThan(most);
      most = left;
    }
    expect(most).toBe(0);
  }
});

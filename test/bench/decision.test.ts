import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import {
  averageFixedOrder,
  averageQuestions,
  declaredShares,
  nextQuestion,
  uniformShares,
} from '../../src/engine/ask.ts';
import { compile } from '../../src/engine/compile.ts';
import { decide } from '../../src/engine/decide.ts';
import type { Answers, Fact } from '../../src/engine/model.ts';
import { bestOrder } from '../../src/engine/order.ts';
import { supportLevel } from '../../src/wizards/support-level/index.ts';

const ROUNDS = 5_000;
const CLI = fileURLToPath(new URL('../../src/cli/decide.ts', import.meta.url));
const compiled = compile(supportLevel);

/** Every combination of answers to these facts. */
function situations([fact, ...rest]: Fact[]): Answers[] {
  if (!fact) return [{}];
  return situations(rest).flatMap((others) => fact.values.map((value) => ({ [fact.id]: value, ...others })));
}

const milliseconds = (work: () => void): number => {
  const start = performance.now();
  for (let round = 0; round < ROUNDS; round += 1) work();
  return (performance.now() - start) / ROUNDS;
};

test('next question and all verdicts for partial answers', () => {
  const partial: Record<string, Answers> = {
    'no answer': {},
    'partner and issue': { partner: 'bronze', issue: 'audio' },
    'five answers': { partner: 'bronze', issue: 'general', hosting: 'on-premise', product: 'other', size: '5-64sc' },
    'four unknown': { partner: 'unknown', issue: 'general', hosting: 'unknown', product: 'unknown', size: 'unknown' },
  };
  for (const [name, answers] of Object.entries(partial)) {
    const time = milliseconds(() => {
      decide(compiled, answers);
      nextQuestion(compiled, answers);
    });
    console.log(`next question and all verdicts, ${name}: ${time.toFixed(3)} ms`);
  }
  console.log(
    `compiling the tables, once: ${(milliseconds(() => undefined) + timed(() => compile(supportLevel))).toFixed(1)} ms`,
  );
});

const timed = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

test('decide - over every situation with the setup unanswered', () => {
  const open = situations(supportLevel.facts.filter(({ id }) => id !== 'setup'));
  const input = open.map((answers) => `support-level?${new URLSearchParams(answers)}`).join('\n');
  const start = performance.now();
  const { stdout } = spawnSync(process.execPath, [CLI, '-'], { input, encoding: 'utf8', maxBuffer: 2 ** 30 });
  console.log(`decide - over ${open.length} lines: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  expect(stdout.trim().split('\n')).toHaveLength(63_504);
});

test('average number of questions', () => {
  for (const [name, shares] of Object.entries({
    weighted: declaredShares(compiled),
    uniform: uniformShares(compiled),
  })) {
    const asked = averageQuestions(compiled, shares);
    const fixed = averageFixedOrder(compiled, shares);
    const best = bestOrder(compiled, shares);
    console.log(
      `questions, ${name}: ${asked.toFixed(3)} asked, ${fixed.toFixed(3)} in the fixed order; best order for these shares ${best.average.toFixed(3)} (${best.facts.join(', ')})`,
    );
    expect(asked).toBeLessThan(fixed);
  }
});

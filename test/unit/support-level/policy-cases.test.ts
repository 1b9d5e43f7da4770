import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/engine/compile.ts';
import { decide } from '../../../src/engine/decide.ts';
import { supportLevel } from '../../../src/wizards/support-level/index.ts';
import { policyCases } from './cases/index.ts';
import type { Given } from './cases/policy-case.ts';
import { agrees, broken } from './policy.ts';
import { FACTS, valuesOf } from './situations.ts';

const compiled = compile(supportLevel);

/** One of the situations that a case speaks of: the last of all that is possible. */
const example = (given: Given) =>
  Object.fromEntries(FACTS.map((fact) => [fact, [given[fact] ?? valuesOf(fact)].flat().at(-1) ?? '']));

describe.each(Object.entries(policyCases))('%s', (_, cases) => {
  test.each(cases.map((policyCase) => [policyCase.policy, policyCase] as const))('%s', (_sentence, policyCase) => {
    expect(broken(compiled, policyCase)).toEqual([]);
  });
});

test('what is decided for an example of each case is what the case says', () => {
  const wrong = Object.values(policyCases).flatMap((cases) =>
    cases.flatMap(({ policy, given, says }) => {
      const findings = decide(compiled, example(given));
      return Object.entries(says)
        .filter(([verdict, text]) => !agrees(findings[verdict], text))
        .map(([verdict]) => `${policy}. ${verdict}`);
    }),
  );
  expect(wrong).toEqual([]);
});

test('no two cases bear the same sentence', () => {
  const sentences = Object.entries(policyCases).flatMap(([group, cases]) =>
    cases.map(({ policy }) => `${group}: ${policy}`),
  );
  expect(sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index)).toEqual([]);
});

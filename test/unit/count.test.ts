import { describe, expect, test } from 'vitest';
import { countStep, countTests, sum } from '../../.ci/count.mjs';

const file = (status: string, tests: number) => ({ status, assertionResults: Array.from({ length: tests }) });
const report = (numPassedTests: number, numFailedTests: number, testResults = [file('passed', numPassedTests)]) => ({
  numPassedTests,
  numFailedTests,
  testResults,
});

describe('the count of npm test', () => {
  test('has each test of a run', () => expect(countTests(report(7, 2), false)).toEqual({ passed: 7, failed: 2 }));
  test('has a step that is one proof as one', () =>
    expect([countStep(true), countStep(false)]).toEqual([
      { passed: 1, failed: 0 },
      { passed: 0, failed: 1 },
    ]));

  test('has a file that could not be loaded as a failure beside the others', () =>
    expect(countTests(report(3, 1, [file('failed', 4), file('failed', 0)]), false)).toEqual({ passed: 3, failed: 2 }));

  test.each([
    ['left no report', undefined, true, 0],
    ['held no test', report(0, 0, []), true, 0],
    ['failed outside its tests', report(5, 0), false, 5],
  ])('has a run that %s as a failure', (_, given, succeeded, passed) =>
    expect(countTests(given, succeeded)).toEqual({ passed, failed: 1 }),
  );

  test('adds up', () => expect(sum([{ passed: 2, failed: 1 }, countStep(true)])).toEqual({ passed: 3, failed: 1 }));
});

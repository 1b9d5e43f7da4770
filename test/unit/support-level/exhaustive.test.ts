import { describe, expect, test, vi } from 'vitest';
import { compile } from '../../../src/engine/compile.ts';
import { decide } from '../../../src/engine/decide.ts';
import type { Answers } from '../../../src/engine/model.ts';
import { supportLevel } from '../../../src/wizards/support-level/index.ts';
import { allRulings, type Comparable, merged, rulingIn, signature } from './brute-force.ts';
import { DOMAIN, FACTS, SITUATIONS, VERDICTS, WORST_FIRST } from './situations.ts';

// A slow machine takes its time over 190,512 situations.
vi.setConfig({ testTimeout: 180_000 });

/** More differences than this help nobody. */
const ENOUGH = 5;

const compiled = compile(supportLevel);
const rulings = allRulings();

/** `setup` is the last fact: every other situation stands for two that differ in nothing else. */
const PAIRS = SITUATIONS.flatMap(({ setup, ...others }, situation) => (setup === 'ok' ? [{ others, situation }] : []));

function withSetupOpen(verdict: string, situation: number): Comparable {
  const ruled = merged(
    verdict,
    [situation, situation + 1].map((number) => rulingIn(rulings, verdict, number)),
  );
  return ruled.verdict === 'depends' ? { ...ruled, on: ['setup'] } : ruled;
}

/** The same is expected in thousands of situations: it is worked out once for each set of rulings that hold there. */
const expectations = new Map<string, string>();

function expectation(verdict: string, situations: number[], rule: () => Comparable): string {
  const key = [verdict, ...situations.map((situation) => rulings[verdict]?.inSituation[situation])].join();
  const known = expectations.get(key) ?? signature(rule());
  expectations.set(key, known);
  return known;
}

/** Where the engine finds something else than expected. */
function differences(answers: Answers, expected: (verdict: string) => string): string[] {
  const findings = decide(compiled, answers);
  return VERDICTS.flatMap((verdict) => {
    const [found, ruled] = [signature(findings[verdict]), expected(verdict)];
    return found === ruled ? [] : [`${verdict} of ${JSON.stringify(answers)}: ${found} instead of ${ruled}`];
  });
}

/** How often each label occurs. */
function counts(labels: Iterable<string>): Record<string, number> {
  const found: Record<string, number> = {};
  for (const label of labels) found[label] = (found[label] ?? 0) + 1;
  return found;
}

const label = ({ verdict, condition }: Comparable) => (condition ? `${verdict}: ${condition}` : verdict);

const outcomes = (verdict: string) =>
  counts(SITUATIONS.map((_, situation) => label(rulingIn(rulings, verdict, situation))));

const outcomesWithSetupOpen = (verdict: string) =>
  counts(PAIRS.map(({ situation }) => label(withSetupOpen(verdict, situation))));

describe('The wizard asks and answers what the rules list', () => {
  test('the facts and their values, in any order', () => {
    const asked = supportLevel.facts.map(({ id, values }) => [id, values.toSorted()]);
    expect(Object.fromEntries(asked)).toEqual(
      Object.fromEntries(FACTS.map((fact) => [fact, DOMAIN[fact]?.toSorted()])),
    );
  });

  test('the verdicts and their values, worst first', () => {
    const published = supportLevel.verdicts.filter(({ internal }) => !internal);
    expect(Object.fromEntries(published.map(({ id, values }) => [id, values]))).toEqual(WORST_FIRST);
  });
});

describe('Every complete answer', () => {
  test('the tables say what the rules say in all 127,008 situations', () => {
    const wrong: string[] = [];
    for (const [situation, answers] of SITUATIONS.entries()) {
      wrong.push(
        ...differences(answers, (verdict) =>
          expectation(verdict, [situation], () => rulingIn(rulings, verdict, situation)),
        ),
      );
      if (wrong.length > ENOUGH) break;
    }
    expect(wrong).toEqual([]);
    expect(SITUATIONS).toHaveLength(127_008);
  });

  test.each([
    ['level-1', { no: 115_824, 'advice-only': 432, 'conditional: cause': 1_920, yes: 8_832 }],
    ['level-2', { no: 119_520, 'conditional: cause': 1_248, 'conditional: beyond-level-one': 384, yes: 5_856 }],
    [
      'level-3',
      {
        no: 118_112,
        'conditional: level-three-without-two': 2_512,
        'conditional: cause': 1_248,
        'conditional: beyond-level-one': 384,
        yes: 4_752,
      },
    ],
    ['ticket', { no: 124_116, yes: 2_892 }],
    ['phone', { no: 78_624, 'conditional: production-system': 24_192, yes: 24_192 }],
    ['priority', { no: 90_720, yes: 36_288 }],
    ['reply-time', { 'not-applicable': 124_116, '48-hours': 2_892 }],
    ['forum', { 'not-stated': 36_288, encouraged: 18_144, open: 72_576 }],
    ['hourly-charge', { possible: 78_624, 'none-stated': 48_384 }],
  ])('%s comes out as often as counted', (verdict, expected) => {
    expect(outcomes(verdict)).toEqual(expected);
  });

  test('each reason of a refused ticket holds as often as counted', () => {
    const reasons = SITUATIONS.flatMap((_, situation) => rulingIn(rulings, 'ticket', situation).reasons ?? []);
    expect(counts(reasons)).toEqual({
      'no-route': 18_144,
      evaluation: 42_336,
      'nfr-key': 42_336,
      'opener-not-qualified': 63_504,
      'issue-not-included': 24_720,
      'fix-installation-first': 63_504,
    });
  });
});

describe('Every answer with the setup not looked at yet', () => {
  test('the tables say what both of its answers have in common in all 63,504 situations', () => {
    const wrong: string[] = [];
    for (const { others, situation } of PAIRS) {
      wrong.push(
        ...differences(others, (verdict) =>
          expectation(verdict, [situation, situation + 1], () => withSetupOpen(verdict, situation)),
        ),
      );
      if (wrong.length > ENOUGH) break;
    }
    expect(wrong).toEqual([]);
    expect(PAIRS).toHaveLength(63_504);
  });

  test.each([
    ['level-1', { no: 57_912, 'advice-only': 216, 'conditional: cause': 960, yes: 4_416 }],
    ['level-2', { no: 59_760, 'conditional: cause': 624, 'conditional: beyond-level-one': 192, yes: 2_928 }],
    [
      'level-3',
      {
        no: 59_056,
        'conditional: level-three-without-two': 1_256,
        'conditional: cause': 624,
        'conditional: beyond-level-one': 192,
        yes: 2_376,
      },
    ],
    ['ticket', { no: 60_612, depends: 2_892 }],
    ['phone', { no: 39_312, 'conditional: production-system': 12_096, yes: 12_096 }],
    ['priority', { no: 45_360, yes: 18_144 }],
    ['reply-time', { 'not-applicable': 60_612, depends: 2_892 }],
    ['forum', { 'not-stated': 18_144, encouraged: 9_072, open: 36_288 }],
    ['hourly-charge', { possible: 15_120, depends: 48_384 }],
  ])('%s comes out as often as counted', (verdict, expected) => {
    expect(outcomesWithSetupOpen(verdict)).toEqual(expected);
  });
});

import { describe, expect, test, vi } from 'vitest';
import { type Change, pairChanges, singleChanges } from '../../../src/engine/change.ts';
import { betterAndWorse, byChangeable, changeLines } from '../../../src/engine/change-lines.ts';
import { compile } from '../../../src/engine/compile.ts';
import { decide } from '../../../src/engine/decide.ts';
import { decode, encode } from '../../../src/engine/link.ts';
import type { Answers } from '../../../src/engine/model.ts';
import { supportLevel } from '../../../src/wizards/support-level/index.ts';
import { VERDICTS, valuesOf } from '../support-level/situations.ts';
import { numberOf, possibleRanks, step, valuesIn } from './possible.ts';
import { answersOf, HEADLINES, sample } from './samples.ts';

// A slow machine takes its time over all situations and their neighbours.
vi.setConfig({ testTimeout: 120_000 });

const EDITION = '2026-11-22';
const compiled = compile(supportLevel);
const possible = possibleRanks();
const SAMPLE = sample(5_000);

const found = SAMPLE.map((answers) => {
  const singles = singleChanges(compiled, answers);
  return { answers, singles, pairs: pairChanges(compiled, answers, singles) };
});

const isSingle = (bits: number) => (bits & (bits - 1)) === 0;
const at = (verdict: string, number: number) => possible[verdict]?.[number] ?? 0;

/** Where a verdict goes, from the rank that it has for certain; nothing where it stays. */
function direction(from: number, to: number): string | undefined {
  const above = to >= from * 2;
  const below = (to & (from - 1)) !== 0;
  const stays = (to & from) !== 0;
  if (above) return below || stays ? 'perhaps-better' : 'better';
  if (below) return stays ? 'perhaps-worse' : 'worse';
  return undefined;
}

/** An effect as a text that is the same for the engine and for brute force. */
const told = (other: Answers, verdict: string, from: string, to: string[], moves: string) =>
  JSON.stringify([Object.entries(other).sort(), verdict, from, to, moves]);

const effectsOf = (changes: Change[]) =>
  changes.flatMap(({ answers, effects }) =>
    effects.map(({ verdict, from, to, direction: moves }) => told(answers, verdict, from, to, moves)),
  );

/** Every other value of a fact that is answered, with how far it takes the number of the answers. */
const others = (answers: Answers) =>
  Object.keys(answers).map((fact) =>
    valuesOf(fact)
      .filter((value) => value !== answers[fact])
      .map((value) => ({ fact, value, by: step(fact, answers[fact], value) })),
  );

type Other = ReturnType<typeof others>[number][number];

function effectOn(verdict: string, number: number, ...moved: Other[]): string[] {
  const from = at(verdict, number);
  const to = at(verdict, number + moved.reduce((sum, { by }) => sum + by, 0));
  const moves = isSingle(from) ? direction(from, to) : undefined;
  if (!moves) return [];
  const other = Object.fromEntries(moved.map(({ fact, value }) => [fact, value]));
  return [told(other, verdict, valuesIn(verdict, from)[0] ?? '', valuesIn(verdict, to), moves)];
}

function allSingles(answers: Answers): string[] {
  const number = numberOf(answers);
  return others(answers).flatMap((values) =>
    values.flatMap((other) => VERDICTS.flatMap((verdict) => effectOn(verdict, number, other))),
  );
}

const BETTER = /better"\]$/;

/** What pairs make better among the verdicts that nothing single makes better. */
function allPairs(answers: Answers): string[] {
  const number = numberOf(answers);
  const facts = others(answers);
  const stuck = VERDICTS.filter(
    (verdict) => !facts.flat().some((other) => effectOn(verdict, number, other).some((effect) => BETTER.test(effect))),
  );
  return facts.flatMap((ones, index) =>
    facts
      .slice(index + 1)
      .flatMap((twos) =>
        ones.flatMap((one) =>
          twos.flatMap((two) =>
            stuck.flatMap((verdict) =>
              at(verdict, number + one.by + two.by) > at(verdict, number)
                ? effectOn(verdict, number, one, two).filter((effect) => BETTER.test(effect))
                : [],
            ),
          ),
        ),
      ),
  );
}

const differing = (wrong: (one: (typeof found)[number]) => boolean) => found.filter(wrong).slice(0, 3);
const same = (a: string[], b: string[]) => JSON.stringify(a.toSorted()) === JSON.stringify(b.toSorted());

describe('Other answers that change a result', () => {
  test('the single ones are all there and do what they say', () =>
    expect(differing(({ answers, singles }) => !same(effectsOf(singles), allSingles(answers)))).toEqual([]));

  test('the pairs are all there, each the smallest change for what it makes better, and do what they say', () =>
    expect(differing(({ answers, pairs }) => !same(effectsOf(pairs), allPairs(answers)))).toEqual([]));

  test('the sample has many of every kind', () => {
    const kinds = found.flatMap(({ singles }) => singles.flatMap(({ effects }) => effects.map((one) => one.direction)));
    for (const kind of ['better', 'perhaps-better', 'worse', 'perhaps-worse'])
      expect(kinds.filter((one) => one === kind).length, kind).toBeGreaterThan(50);
    expect(found.filter(({ pairs }) => pairs.length > 0).length).toBeGreaterThan(1_000);
  });

  test('the link of each leads to what it says', () => {
    const followed = found.slice(-400).flatMap(({ answers, singles, pairs }) =>
      [...singles, ...pairs].flatMap(({ answers: other, effects }) => {
        const query = encode(supportLevel, { ...answers, ...other }, EDITION);
        const findings = decide(compiled, decode(query, supportLevel, [EDITION]).answers);
        return effects.map(({ verdict, to }) => ({ query, verdict, to, finding: findings[verdict] }));
      }),
    );
    const broken = followed.filter(
      ({ to, finding }) => JSON.stringify(finding?.possible ?? [finding?.verdict]) !== JSON.stringify(to),
    );
    expect(broken.slice(0, 3)).toEqual([]);
    expect(followed.length).toBeGreaterThan(1_000);
  });
});

describe('Lines of changes', () => {
  const combinations = (values: Record<string, string[]>) =>
    Object.entries(values).reduce<Answers[]>(
      (begun, [fact, ids]) => begun.flatMap((answers) => ids.map((id) => ({ ...answers, [fact]: id }))),
      [{}],
    );

  test('say the same as the changes, each once', () => {
    for (const { singles, pairs } of found.slice(-1_000)) {
      for (const changes of [singles, pairs]) {
        const lines = changeLines(changes);
        const spread = lines.flatMap(({ values, effects }) =>
          combinations(values).map((answers) => ({ answers, effects })),
        );
        expect(effectsOf(spread).toSorted()).toEqual(effectsOf(changes).toSorted());
      }
    }
  });

  const level1 = answersOf(HEADLINES['level-1'] ?? '');
  const singles = changeLines(singleChanges(compiled, level1));
  const line = (fact: string, value: string) => singles.find(({ values }) => values[fact]?.includes(value))?.values;

  test('hold the values that do the same', () => {
    expect(line('partner', 'silver')).toEqual({ partner: ['silver', 'gold'] });
    expect(line('partner', 'titanium')).toEqual({ partner: ['platinum', 'titanium'] });
    expect(line('issue', 'firewall')?.issue).toContain('first-line');
    expect(line('issue', 'firewall')?.issue).not.toContain('stun');
  });

  test('stand under what can be changed only where all of it can', () => {
    const [better] = betterAndWorse(singles);
    const { changeable, given } = byChangeable(supportLevel, better);
    const facts = (lines: typeof better) => [...new Set(lines.flatMap(({ values }) => Object.keys(values)))];
    expect(facts(changeable)).toEqual(['partner', 'hosting', 'product']);
    expect(facts(given)).toEqual(['extensions']);
    const blocked = answersOf('partner=gold&issue=stun&hosting=on-premise&system=evaluation&setup=ok&opener=admin');
    const pairs = changeLines(pairChanges(compiled, blocked, singleChanges(compiled, blocked)));
    expect(pairs.length).toBeGreaterThan(0);
    expect(byChangeable(supportLevel, pairs).changeable).toEqual([]);
  });

  test('count as better when anything gets better, and as worse when nothing does', () => {
    const [better, worse] = betterAndWorse(singles);
    expect(better.length + worse.length).toBe(singles.length);
    expect(better.every(({ effects }) => effects.some((one) => one.direction.endsWith('better')))).toBe(true);
    expect(worse.flatMap(({ effects }) => effects).every((one) => one.direction.endsWith('worse'))).toBe(true);
  });
});

test('every headline that answers can lead to is among those tried', () => {
  const missing = supportLevel.headlines.filter(({ id }) => !(id in HEADLINES));
  const fits = (number: number, when: Record<string, string[]>) =>
    Object.entries(when).every(([verdict, values]) => {
      const left = valuesIn(verdict, at(verdict, number));
      return values.includes(left.length > 1 ? 'depends' : (left[0] ?? ''));
    });
  const earlier = (id: string) =>
    supportLevel.headlines.slice(
      0,
      supportLevel.headlines.findIndex((row) => row.id === id),
    );
  const size = possible['level-1']?.length ?? 0;
  for (const { id, when } of missing) {
    const before = earlier(id).filter(({ reason }) => reason === undefined);
    const reached = Array.from({ length: size }, (_, number) => number).find(
      (number) => fits(number, when) && !before.some((row) => fits(number, row.when)),
    );
    expect(reached, id).toBeUndefined();
  }
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Edition } from '../../../src/build/editions/edition.ts';
import { carryOver } from '../../../src/engine/editions/carry.ts';
import { saysOf } from '../../../src/engine/editions/compare.ts';
import { type Impact, impacts } from '../../../src/engine/editions/impact.ts';
import type { LaterEdition } from '../../../src/engine/editions/model.ts';
import { rulingOf } from '../../../src/engine/editions/ruling.ts';
import { encode } from '../../../src/engine/link.ts';
import type { Answers, Fact, Wizard } from '../../../src/engine/model.ts';
import { supportLevel } from '../../../src/wizards/support-level/index.ts';
import { history, rowOf } from './history.ts';
import { opened } from './opened.ts';

const asJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const laterFor = (wizard: string, ...editions: Edition[]): LaterEdition[] =>
  editions.map(({ id, why, renames }) => ({ id, why, renames: renames[wizard] ?? {} }));

/** What changes in a wizard about a case from one edition of the history to another. */
function impactOf(from: number, to: number, most = 5): Impact {
  const [old, current] = [history[from] as Edition, history[to] as Edition];
  const later = laterFor('support-level', ...history.slice(from + 1, to + 1));
  const [found] = impacts(
    old.wizards['support-level'] as Wizard,
    current.wizards['support-level'] as Wizard,
    later,
    most,
  );
  return found as Impact;
}

describe('what an edition changes', () => {
  test('is nothing where nothing changed', () => {
    expect(impacts(supportLevel, asJson(supportLevel), [], 5)).toEqual([
      { decision: 'support-level', situations: 127_008, changed: 0, rows: [], examples: [] },
    ]);
  });

  test('is counted over every situation: one level of seven has another priority', () => {
    const changed = asJson(supportLevel);
    rowOf(changed, 'priority.platinum').when.partner?.push('gold');
    const [{ situations, changed: count, rows } = {}] = impacts(supportLevel, changed, [], 0);
    expect({ situations, count }).toEqual({ situations: 127_008, count: 127_008 / 7 });
    expect(rows).toEqual([
      { row: 'priority.others', situations: 127_008 / 7 },
      { row: 'priority.platinum', situations: 127_008 / 7 },
    ]);
  });

  test('is nothing where a question only has another name', () => {
    const text = JSON.stringify(supportLevel).replaceAll('"extensions"', '"users"');
    const renames = { facts: { extensions: 'users' } };
    const [named] = impacts(supportLevel, JSON.parse(text), [{ id: 'x', why: 'policy', renames }], 1);
    const [unnamed] = impacts(supportLevel, JSON.parse(text), [{ id: 'x', why: 'policy', renames: {} }], 1);
    expect(named?.changed).toBe(0);
    expect(unnamed?.changed).toBeGreaterThan(0);
  });

  test.each([
    [0, 1],
    [1, 2],
    [0, 2],
  ] as const)('is shown by examples whose links say so, from edition %i to %i', (from, to) => {
    const { examples, changed } = impactOf(from, to);
    expect(examples).toHaveLength(5);
    expect(changed).toBeGreaterThanOrEqual(examples.length);
    const old = history[from] as Edition;
    for (const answers of examples) {
      const link = encode(old.wizards['support-level'] as Wizard, answers, old.id);
      expect(opened(link, [from, to]).differences, link).not.toEqual([]);
    }
    const lengths = examples.map((answers) => Object.keys(answers).length);
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
  });

  test('is told of a setup verdict by verdict and list by list', () => {
    const [old, current] = [history[0].wizards.setup as Wizard, asJson(history[0].wizards.setup as Wizard)];
    rowOf(current, 'version.latest').value = 'conditional';
    const found = impacts(old, current, [], 1);
    expect(found.map(({ decision }) => decision)).toEqual([
      ...old.verdicts.map(({ id }) => id),
      ...(old.lists ?? []).map(({ id }) => id),
    ]);
    expect(found.filter(({ changed }) => changed > 0)).toMatchObject([{ decision: 'version', changed: 1 }]);
  });
});

/** A small wizard: two verdicts over a few facts, decided by rows that are drawn. */
function drawn(facts: Fact[], rows: { when: number[]; value: number }[]): Wizard {
  const values = ['no', 'perhaps', 'yes'];
  const row = ({ when, value }: { when: number[]; value: number }, index: number) => ({
    id: `row-${index}`,
    tier: `tier-${index}`,
    when: Object.fromEntries(
      facts.flatMap(({ id, values: all }, fact) =>
        when[fact] ? [[id, all.filter((_, at) => ((when[fact] ?? 0) >> at) & 1)]] : [],
      ),
    ),
    value: values[value] as string,
  });
  const all = [...rows.map(row), { id: 'otherwise', tier: 'otherwise', when: {}, value: 'no' }];
  return {
    id: 'drawn',
    facts,
    verdicts: [{ id: 'verdict', values }],
    tables: [{ hitPolicy: 'tiers', verdict: 'verdict', tiers: all.map(({ tier }) => tier), rows: all }],
    headlines: [],
  };
}

const fact = (id: string, ...values: string[]): Fact => ({ id, values, weights: values.map(() => 1) });
const OLD = [fact('a', 'a0', 'a1', 'a2'), fact('b', 'b0', 'b1'), fact('c', 'c0', 'c1', 'c2'), fact('gone', 'g0', 'g1')];
const NOW = [
  fact('c', 'c2', 'c1', 'c9'),
  fact('a', 'a0', 'a1', 'a2', 'a3'),
  fact('bee', 'b0', 'b1'),
  fact('new', 'n0', 'n1'),
];
const RENAMES: LaterEdition[] = [
  { id: 'x', why: 'policy', renames: { facts: { b: 'bee', gone: null }, values: { c: { c0: 'c9' } } } },
];

const situations = OLD.reduce<Answers[]>(
  (begun, { id, values }) => begun.flatMap((answers) => values.map((value) => ({ ...answers, [id]: value }))),
  [{}],
);

const rowsOver = (facts: Fact[]) =>
  fc.array(
    fc.record({
      when: fc.tuple(...facts.map(({ values }) => fc.nat({ max: 2 ** values.length - 1 }))),
      value: fc.nat({ max: 2 }),
    }),
    { maxLength: 5 },
  );

test('the situations that change are those that change one by one, whatever was renamed, added or dropped', () => {
  fc.assert(
    fc.property(rowsOver(OLD), rowsOver(NOW), (before, after) => {
      const [was, is] = [drawn(OLD, before), drawn(NOW, after)];
      const [old, current] = [rulingOf(was, {}), rulingOf(is, {})];
      const changed = situations.filter((answers) => {
        const taken = carryOver(old, current, RENAMES, { answers });
        return saysOf(old.findings({ answers }).verdict) !== saysOf(current.findings(taken).verdict);
      });
      const [found] = impacts(was, is, RENAMES, 3);
      const share = (found as Impact).changed / (found as Impact).situations;
      expect(share).toBeCloseTo(changed.length / situations.length, 10);
      expect((found as Impact).examples).toHaveLength(Math.min(3, (found as Impact).examples.length));
      expect((found as Impact).examples.length > 0).toBe(changed.length > 0);
    }),
    { numRuns: 300, seed: 7 },
  );
});

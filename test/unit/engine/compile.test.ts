import { describe, expect, test } from 'vitest';
import { compile, joint } from '../../../src/engine/compile.ts';
import { decide } from '../../../src/engine/decide.ts';
import { reachableLeaves } from '../../../src/engine/diagram.ts';
import type { Answers, CapRow, Fact, Table, TierRow, Wizard } from '../../../src/engine/model.ts';

const fact = (id: string, ...values: string[]): Fact => ({ id, values, weights: values.map(() => 1) });

const row = (id: string, value: string, more: Partial<TierRow> = {}): TierRow => ({
  id,
  tier: 'only',
  value,
  when: {},
  clauses: [id],
  ...more,
});
const cap = (id: string, value: string, more: Partial<CapRow> = {}): CapRow => ({
  id,
  value,
  when: {},
  clauses: [id],
  ...more,
});

const VALUES = ['no', 'conditional', 'yes'];
const tiers = (verdict: string, rows: TierRow[]): Table => ({ hitPolicy: 'tiers', verdict, tiers: ['only'], rows });

function small(tables: Table[], ...others: string[]): Wizard {
  const verdicts = ['it', ...others].map((id) => ({ id, values: VALUES }));
  return { id: 'small', facts: [fact('who', 'a', 'b', 'c')], verdicts, tables, headlines: [] };
}

const found = (tables: Table[], answers: Answers, ...others: string[]) =>
  decide(compile(small(tables, ...others)), answers);

describe('Rows of one tier that fit together', () => {
  test('count together: reasons, clauses, readings and what is to be done, each once', () => {
    const rows = [
      row('one', 'no', { reason: 'first', remedies: ['move'], readings: ['r'] }),
      row('two', 'no', { reason: 'second', remedies: ['move', 'test'], readings: ['r', 's'] }),
      row('three', 'no'),
    ];
    expect(found([tiers('it', rows)], {}).it).toStrictEqual({
      verdict: 'no',
      reasons: ['first', 'second'],
      clauses: ['one', 'two', 'three'],
      readings: ['r', 's'],
      rows: ['one', 'two', 'three'],
      overridden: [],
      remedies: ['move', 'test'],
    });
    expect(found([tiers('it', rows.toReversed())], {}).it?.remedies).toEqual(['move', 'test']);
  });

  test('have nothing to be done where none of them says so', () => {
    expect(found([tiers('it', [row('one', 'no'), row('two', 'no')])], {}).it).not.toHaveProperty('remedies');
  });
});

describe('Caps', () => {
  const base = tiers('it', [row('base', 'yes')]);
  const capped = (rows: CapRow[], answers: Answers = { who: 'a' }) =>
    found([base, { hitPolicy: 'cap', verdict: 'it', rows }], answers).it;

  test('lower a verdict, the worst of them, and keep what it would have been', () => {
    const rows = [cap('mild', 'conditional', { condition: 'if' }), cap('hard', 'no')];
    for (const order of [rows, rows.toReversed()])
      expect(capped(order)).toMatchObject({ verdict: 'no', clauses: ['base', 'hard'], overridden: ['base'] });
    expect(capped([rows[0] as CapRow])).toMatchObject({
      verdict: 'conditional',
      condition: 'if',
      rows: ['base', 'mild'],
    });
  });

  test('that agree count together', () => {
    expect(capped([cap('one', 'no'), cap('two', 'no')])?.clauses).toEqual(['base', 'one', 'two']);
  });

  test('do nothing where they do not fit, or are no worse', () => {
    expect(capped([cap('b', 'no', { when: { who: ['b'] } })])).toMatchObject({ verdict: 'yes', rows: ['base'] });
    expect(capped([cap('same', 'yes')])).toMatchObject({ verdict: 'yes', rows: ['base'], overridden: [] });
  });
});

describe('Additions', () => {
  const base: Table = {
    hitPolicy: 'tiers',
    verdict: 'it',
    tiers: ['first', 'only'],
    rows: [row('a', 'no', { tier: 'first', when: { who: ['a'] } }), row('rest', 'yes')],
  };
  const more: Table = {
    hitPolicy: 'collect',
    verdict: 'it',
    rows: [{ id: 'more', when: { who: ['a', 'b'] }, beside: ['only'], clauses: ['added'], notes: ['noted'] }],
  };

  test('add what they cite where the tier decided that they name', () => {
    expect(found([base, more], { who: 'b' }).it).toMatchObject({
      clauses: ['rest', 'added', 'noted'],
      rows: ['rest', 'more'],
    });
    expect(found([base, more], { who: 'a' }).it).toMatchObject({ clauses: ['a'], rows: ['a'] });
    expect(found([base, more], { who: 'c' }).it).toMatchObject({ clauses: ['rest'], rows: ['rest'] });
  });
});

describe('Verdicts as inputs', () => {
  const first = tiers('first', [
    row('first.a', 'no', { when: { who: ['a'] } }),
    row('first.b', 'yes', { when: { who: ['b'] } }),
  ]);

  test('are looked at by their values, and lend what they cite', () => {
    const rows = [
      row('yes', 'yes', { when: { first: ['yes'] }, inherits: ['first'] }),
      row('no', 'no', { when: { first: ['no'] } }),
    ];
    expect(found([first, tiers('it', rows)], { who: 'b' }, 'first').it?.clauses).toEqual(['yes', 'first.b']);
    expect(found([first, tiers('it', rows)], { who: 'a' }, 'first').it?.clauses).toEqual(['no']);
  });

  test('have to be worked out before, and to be known', () => {
    const early = tiers('it', [row('yes', 'yes', { when: { first: ['yes'] } })]);
    expect(() => compile(small([early, first], 'first'))).toThrow('No table before gives the verdict "first".');
    expect(() => compile(small([tiers('other', [row('x', 'no')])]))).toThrow(
      'The wizard "small" has no verdict "other".',
    );
  });
});

test('all values at once are those of every verdict, in their order', () => {
  const tables = [
    tiers('it', [row('it.a', 'no', { when: { who: ['a'] } }), row('it.b', 'yes', { when: { who: ['b', 'c'] } })]),
    tiers('also', [row('also', 'yes')]),
  ];
  const compiled = compile(small(tables, 'also'));
  expect(reachableLeaves(compiled.store, joint(compiled), [])).toEqual([
    ['no', 'yes'],
    ['yes', 'yes'],
  ]);
});

test('what would have been better is kept, what would have been no better is not', () => {
  const table = (later: string): Table => ({
    hitPolicy: 'tiers',
    verdict: 'it',
    tiers: ['first', 'only'],
    rows: [row('first', 'conditional', { tier: 'first' }), row('later', later)],
  });
  expect(VALUES.map((later) => found([table(later)], {}).it?.overridden)).toEqual([[], [], ['later']]);
});

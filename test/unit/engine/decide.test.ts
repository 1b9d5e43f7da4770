import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/engine/compile.ts';
import { decide, restriction } from '../../../src/engine/decide.ts';
import type { Answers, Fact, TierRow, Wizard } from '../../../src/engine/model.ts';

const fact = (id: string, ...values: string[]): Fact => ({ id, values, weights: values.map(() => 1) });

const row = (id: string, tier: string, value: string, more: Partial<TierRow> = {}): TierRow => ({
  id,
  tier,
  value,
  when: {},
  clauses: [`clause.${id}`],
  ...more,
});

/** One verdict with reasons, conditions and what is overridden; one with remedies and a reach. */
const wizard: Wizard = {
  id: 'small',
  facts: [fact('who', 'a', 'b', 'c'), fact('what', 'x', 'y'), fact('where', 'near', 'far', 'unknown')],
  verdicts: [
    { id: 'it', values: ['no', 'conditional', 'yes'] },
    { id: 'item', values: ['not-supported', 'supported'], scope: 'item' },
  ],
  tables: [
    {
      hitPolicy: 'tiers',
      verdict: 'it',
      tiers: ['exception', 'grant', 'otherwise'],
      rows: [
        row('it.who', 'exception', 'no', { when: { who: ['a'] }, reason: 'who-is-a' }),
        row('it.what', 'exception', 'no', { when: { what: ['x'] }, reason: 'what-is-x', readings: ['reading.x'] }),
        row('it.near', 'grant', 'conditional', { when: { who: ['b'], where: ['near'] }, condition: 'if-near' }),
        row('it.far', 'grant', 'conditional', { when: { who: ['b'], where: ['far'] }, condition: 'if-far' }),
        row('it.rest', 'otherwise', 'yes', { notes: ['note.rest'] }),
      ],
    },
    {
      hitPolicy: 'tiers',
      verdict: 'item',
      tiers: ['here', 'otherwise'],
      rows: [
        row('item.near', 'here', 'not-supported', { when: { where: ['near'] }, remedies: ['move'], scope: 'install' }),
        row('item.rest', 'otherwise', 'supported'),
      ],
    },
  ],
  headlines: [{ id: 'all', when: {}, by: ['it'] }],
};
const small = compile(wizard);
const it = (answers: Answers) => decide(small, answers).it;
const item = (answers: Answers) => decide(small, answers).item;

describe('A verdict', () => {
  test('is that of the first tier with a row that fits, with its row, its clauses and what it overrides', () => {
    expect(it({ who: 'a', what: 'y', where: 'near' })).toEqual({
      verdict: 'no',
      reasons: ['who-is-a'],
      clauses: ['clause.it.who'],
      readings: [],
      rows: ['it.who'],
      overridden: ['it.rest'],
    });
    expect(it({ who: 'c', what: 'y', where: 'near' })).toStrictEqual({
      verdict: 'yes',
      clauses: ['clause.it.rest', 'note.rest'],
      readings: [],
      rows: ['it.rest'],
      overridden: [],
    });
  });

  test('gives every reason of the rows that decide together', () => {
    const both = it({ who: 'a', what: 'x', where: 'far' });
    expect(both).toMatchObject({ reasons: ['who-is-a', 'what-is-x'], rows: ['it.who', 'it.what'] });
    expect(both?.readings).toEqual(['reading.x']);
  });

  test('says what it hangs on', () => {
    expect(it({ who: 'b', what: 'y', where: 'near' })).toMatchObject({ verdict: 'conditional', condition: 'if-near' });
    expect(it({ who: 'b', what: 'y', where: 'near' })).not.toHaveProperty('conditions');
  });

  test('reaches as far as its row says, else as its kind does, and says what to do where a row does', () => {
    expect(item({ where: 'near' })).toMatchObject({ verdict: 'not-supported', scope: 'install', remedies: ['move'] });
    expect(item({ where: 'far' })).toMatchObject({ verdict: 'supported', scope: 'item' });
    expect(item({ where: 'far' })).not.toHaveProperty('remedies');
    expect(it({ where: 'far' })).not.toHaveProperty('scope');
  });
});

describe('While something is open, a verdict', () => {
  test('that may turn out otherwise says what is possible, worst first, and on which questions it turns', () => {
    expect(it({ what: 'y' })).toMatchObject({
      verdict: 'depends',
      possible: ['no', 'conditional', 'yes'],
      on: ['who', 'where'],
    });
    expect(it({ who: 'c' })).toMatchObject({ possible: ['no', 'yes'], on: ['what'] });
    expect(it({ who: 'c' })).not.toHaveProperty('reasons');
  });

  test('that is certain keeps only the reasons that hold either way', () => {
    expect(it({ who: 'a' })).toMatchObject({ verdict: 'no', reasons: ['who-is-a'] });
    expect(it({ what: 'x' })?.reasons).toEqual(['what-is-x']);
    const tables = wizard.tables.map((table) =>
      table.verdict === 'it' && table.hitPolicy === 'tiers'
        ? { ...table, rows: [row('it.c', 'exception', 'no', { when: { who: ['c'], what: ['y'] } }), ...table.rows] }
        : table,
    );
    expect(decide(compile({ ...wizard, tables }), { who: 'c' }).it).toMatchObject({ verdict: 'no', reasons: [] });
  });

  test('says everything that it may hang on', () => {
    const open = decide(compile({ ...wizard, facts: [...wizard.facts.slice(0, 2), fact('where', 'near', 'far')] }), {
      who: 'b',
      what: 'y',
    }).it;
    expect(open).toMatchObject({ verdict: 'conditional', conditions: ['if-near', 'if-far'] });
    expect(open).not.toHaveProperty('condition');
    expect(open?.rows).toEqual(['it.near', 'it.far']);
    expect(open?.overridden).toEqual(['it.rest']);
  });

  test('names all that may have to be done', () => expect(item({})?.remedies).toEqual(['move']));
});

test('an answer of nobody knows leaves a fact open, unless that is one of its values', () => {
  expect(restriction(wizard, { who: 'unknown', what: 'y', where: 'unknown' })).toEqual([undefined, 1, 2]);
  expect(restriction(wizard, {})).toEqual([undefined, undefined, undefined]);
});

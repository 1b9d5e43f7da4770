import { describe, expect, test } from 'vitest';
import { beyondReach, isBetter, pairChanges, singleChanges } from '../../../src/engine/change.ts';
import { compile } from '../../../src/engine/compile.ts';
import type { Answers, Fact, TierRow, Wizard } from '../../../src/engine/model.ts';

const fact = (id: string, ...values: string[]): Fact => ({ id, values, weights: values.map(() => 1) });

const row = (id: string, tier: string, value: string, when: TierRow['when'] = {}): TierRow => ({
  id,
  tier,
  value,
  when,
});

/** `level` rises with `who`, unless `where` is far; `both` takes two answers at once; `never` is always no. */
const wizard: Wizard = {
  id: 'small',
  facts: [fact('who', 'low', 'high'), fact('where', 'near', 'far'), fact('what', 'x', 'y', 'z')],
  verdicts: [
    { id: 'level', values: ['no', 'conditional', 'yes'] },
    { id: 'both', values: ['no', 'yes'] },
    { id: 'never', values: ['no', 'yes'] },
  ],
  tables: [
    {
      hitPolicy: 'tiers',
      verdict: 'level',
      tiers: ['far', 'who'],
      rows: [
        row('level.far', 'far', 'no', { where: ['far'] }),
        row('level.low', 'who', 'conditional', { who: ['low'] }),
        row('level.high', 'who', 'yes', { who: ['high'] }),
      ],
    },
    {
      hitPolicy: 'tiers',
      verdict: 'both',
      tiers: ['two', 'otherwise'],
      rows: [
        row('both.two', 'two', 'yes', { who: ['high'], what: ['y', 'z'] }),
        row('both.otherwise', 'otherwise', 'no'),
      ],
    },
    { hitPolicy: 'tiers', verdict: 'never', tiers: ['all'], rows: [row('never.all', 'all', 'no')] },
  ],
  headlines: [{ id: 'all', when: {}, by: ['level'] }],
};
const small = compile(wizard);
const singles = (answers: Answers) => singleChanges(small, answers);
const pairs = (answers: Answers) => pairChanges(small, answers, singles(answers));
const LOW = { who: 'low', where: 'near', what: 'x' };

describe('Single other answers', () => {
  test('are all that move a verdict, with what it was and what it becomes', () => {
    expect(singles(LOW)).toEqual([
      {
        answers: { who: 'high' },
        effects: [{ verdict: 'level', from: 'conditional', to: ['yes'], direction: 'better' }],
      },
      {
        answers: { where: 'far' },
        effects: [{ verdict: 'level', from: 'conditional', to: ['no'], direction: 'worse' }],
      },
    ]);
  });

  test('move several verdicts at once', () => {
    const [change] = singles({ who: 'high', where: 'near', what: 'z' });
    expect(change).toEqual({
      answers: { who: 'low' },
      effects: [
        { verdict: 'level', from: 'yes', to: ['conditional'], direction: 'worse' },
        { verdict: 'both', from: 'yes', to: ['no'], direction: 'worse' },
      ],
    });
  });

  test('are of questions that have been answered, one that nobody knows among them', () => {
    expect(singles({ who: 'low' })).toEqual([
      {
        answers: { who: 'high' },
        effects: [{ verdict: 'both', from: 'no', to: ['no', 'yes'], direction: 'perhaps-better' }],
      },
    ]);
    expect(singles({})).toEqual([]);
    const [first] = singles({ who: 'unknown', where: 'far', what: 'x' });
    expect(first?.answers).toEqual({ where: 'near' });
  });

  test('say "perhaps" where it hangs on what is open', () => {
    const far = singles({ where: 'far' });
    expect(far).toEqual([
      {
        answers: { where: 'near' },
        effects: [{ verdict: 'level', from: 'no', to: ['conditional', 'yes'], direction: 'better' }],
      },
    ]);
    const worse = singles({ who: 'high', what: 'y' }).flatMap(({ effects }) => effects);
    expect(worse).toContainEqual({ verdict: 'both', from: 'yes', to: ['no'], direction: 'worse' });
    expect(singles({ where: 'near', who: 'high' }).find(({ answers }) => answers.where)?.effects).toEqual([
      { verdict: 'level', from: 'yes', to: ['no'], direction: 'worse' },
    ]);
  });
});

describe('Pairs of other answers', () => {
  test('are those that make better what nothing single does, and tell only that', () => {
    expect(pairs(LOW)).toEqual(
      ['y', 'z'].map((what) => ({
        answers: { who: 'high', what },
        effects: [{ verdict: 'both', from: 'no', to: ['yes'], direction: 'better' }],
      })),
    );
  });

  test('are none where a single one does as much', () => {
    expect(pairs({ who: 'high', where: 'near', what: 'x' })).toEqual([]);
    expect(pairs({ who: 'low', where: 'far', what: 'z' })).toEqual([]);
  });
});

describe('What no other answers make better', () => {
  test('is named, what is as good as it gets is not', () => {
    expect(beyondReach(small, LOW, singles(LOW))).toEqual(['both', 'never']);
    expect(beyondReach(small, LOW, [...singles(LOW), ...pairs(LOW)])).toEqual(['never']);
    const best = { who: 'high', where: 'near', what: 'y' };
    expect(beyondReach(small, best, [])).toEqual(['never']);
  });

  test('is what is certain: an open verdict may yet turn out well', () => {
    expect(beyondReach(small, {}, [])).toEqual(['never']);
  });
});

test('better is what is so for certain or perhaps', () => {
  const better = (direction: Parameters<typeof isBetter>[0]['direction']) =>
    isBetter({ verdict: 'level', from: 'no', to: ['yes'], direction });
  expect((['better', 'perhaps-better', 'worse', 'perhaps-worse'] as const).map(better)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

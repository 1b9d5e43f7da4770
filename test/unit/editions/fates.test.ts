import { describe, expect, test } from 'vitest';
import { compareEditions } from '../../../src/engine/editions/compare.ts';
import { violations } from '../../../src/engine/proofs.ts';
import { history } from './history.ts';
import { opened, ruling } from './opened.ts';

const SILVER = 'partner=silver&issue=general&hosting=on-premise&system=production&size=5-64sc&setup=ok&opener=admin';
const GOLD = SILVER.replace('silver', 'gold');

describe('the editions of the tests', () => {
  test.each(history)('$id is sound', ({ wizards }) => {
    const found = Object.values(wizards).flatMap((wizard) => violations(wizard));
    expect(found.filter(({ message }) => !/interchangeable/.test(message))).toEqual([]);
  });
});

describe('a link of an older edition', () => {
  test('says the same where nothing that it rests on has changed', () => {
    expect(opened('partner=none&issue=general&setup=ok', [1, 2])).toMatchObject({
      fate: 'same',
      moved: [],
      asks: [],
      differences: [],
      reworded: [],
    });
  });

  test('names the clause that says the same in other words', () => {
    const { fate, differences, reworded } = opened(SILVER);
    expect({ fate, differences }).toEqual({ fate: 'reworded', differences: [] });
    expect(reworded).toEqual(['levels.first-review', 'partners.priority']);
  });

  test('says what the answer was, what it is, and by which clause', () => {
    const { fate, differences } = opened(GOLD);
    expect(fate).toBe('changed');
    expect(differences).toMatchObject([
      {
        verdict: 'priority',
        was: { verdict: 'no' },
        is: { verdict: 'yes' },
        why: 'policy',
        clauses: ['partners.priority'],
      },
    ]);
  });

  test('goes on under the new name of a question', () => {
    const link =
      'partner=bronze&issue=general&hosting=on-premise&product=other&system=production&size=5-64sc&extensions=over-20&setup=ok&opener=admin';
    const { fate, answers, moved, differences } = opened(link);
    expect({ fate, differences }).toEqual({ fate: 'moved', differences: [] });
    expect(answers).toMatchObject({ partner: 'bronze', users: 'over-20' });
    expect(moved).toContainEqual({ key: 'extensions', value: 'over-20', to: { key: 'users', value: 'over-20' } });
  });

  test('goes on under the new name of an answer', () => {
    const { answers, moved } = opened(SILVER.replace('general', 'upgrade'));
    expect(answers.issue).toBe('update');
    expect(moved).toEqual([{ key: 'issue', value: 'upgrade', to: { key: 'issue', value: 'update' } }]);
  });

  test('loses the answer to a question that is not asked any more', () => {
    const link =
      'partner=bronze&issue=general&hosting=on-premise&product=smb&system=production&size=5-64sc&setup=ok&opener=admin&extensions=up-to-20';
    const { fate, answers, moved, differences } = opened(link);
    expect(answers).not.toHaveProperty('product');
    expect(moved).toContainEqual({ key: 'product', value: 'smb' });
    expect(fate).toBe('changed');
    expect(differences.map(({ verdict, was, is }) => [verdict, was.verdict, is?.verdict])).toContainEqual([
      'level-2',
      'yes',
      'no',
    ]);
  });

  test('is asked what its edition did not ask', () => {
    const { fate, asks, differences } = opened(SILVER.replace('silver', 'package').replace('on-premise', 'hosted'));
    expect({ fate, asks }).toEqual({ fate: 'asked', asks: ['term'] });
    expect(differences.length).toBeGreaterThan(0);
    expect(differences.every(({ is }) => is?.verdict === 'depends' && is.on?.includes('term'))).toBe(true);
  });

  test('is not asked what it had left open itself', () => {
    expect(opened('partner=package').asks).toEqual([]);
  });

  test('is told of a mistake where only the tables were wrong', () => {
    const { fate, differences } = opened('partner=none&issue=headset-gateway&setup=ok', [1, 2]);
    expect(fate).toBe('corrected');
    expect(differences).toMatchObject([
      { verdict: 'hourly-charge', why: 'correction', was: { verdict: 'none-stated' } },
    ]);
  });

  test('is told of a mistake although the policy changed between, in something else', () => {
    const { fate, differences } = opened('partner=none&issue=headset-gateway&setup=ok');
    expect(fate).toBe('corrected');
    expect(differences.map(({ verdict, why }) => [verdict, why])).toEqual([['hourly-charge', 'correction']]);
  });

  test('is told what was corrected and what changed, each as what it is', () => {
    const { fate, differences } = opened('partner=gold&issue=headset-gateway&system=production&setup=ok&opener=admin');
    expect(fate).toBe('changed');
    expect(differences.map(({ verdict, why }) => [verdict, why])).toEqual([
      ['priority', 'policy'],
      ['hourly-charge', 'correction'],
    ]);
  });

  test('of the current edition is as it was', () => {
    expect(opened(SILVER, [2, 2])).toMatchObject({ fate: 'same', moved: [], asks: [], differences: [] });
  });
});

describe('a setup of an older edition', () => {
  const phone = (...names: string[]) => names.map((name) => `phone=${name}~lan~default~unknown`).join('&');

  test('says the same of a phone whose status stays', () => {
    expect(opened(phone('kept'), [0, 2], 'setup').fate).toBe('same');
  });

  test('says what a phone was and is whose status changed', () => {
    const { differences } = opened(phone('kept', 'ageing'), [0, 2], 'setup');
    expect(differences.map(({ verdict, was, is }) => [verdict, was.verdict, is?.verdict])).toEqual([
      ['phone[1]', 'supported', 'not-supported'],
      ['overall', 'supported', 'supported-with-exclusions'],
    ]);
    expect(differences[0]?.clauses).toContain('excluded.eol-phones');
  });

  test('goes on with a phone under its new id', () => {
    const { fate, lists, moved } = opened(phone('renamed'), [0, 2], 'setup');
    expect(fate).toBe('moved');
    expect(lists?.phone).toEqual(['renamed-pro~lan~default~unknown']);
    expect(moved).toHaveLength(1);
  });

  test('loses a phone that the lists do not have any more, and compares the others with themselves', () => {
    const { lists, moved, differences } = opened(phone('dropped', 'ageing', 'kept'), [0, 2], 'setup');
    expect(lists?.phone).toEqual(['ageing~lan~default~unknown', 'kept~lan~default~unknown']);
    expect(moved).toEqual([{ key: 'phone', value: 'dropped~lan~default~unknown' }]);
    expect(differences.map(({ verdict }) => verdict)).toEqual(['phone[1]', 'overall']);
  });

  test.each(['none', 'unknown'])('keeps what is said of a list as a whole: %s', (whole) => {
    expect(opened(`phone=${whole}`, [0, 2], 'setup')).toMatchObject({ fate: 'same', lists: { phone: [whole] } });
  });
});

test('nothing is called corrected while it is not known what lay between', () => {
  const [first, second, last] = history;
  const later = [second, last].map(({ id, why, renames }) => ({ id, why, renames: renames['support-level'] ?? {} }));
  const [old, current] = [ruling(first, 'support-level'), ruling(last, 'support-level')];
  const { answers } = old.decode(GOLD, [first.id]);
  expect(compareEditions({ old, current, later, isReworded: () => false }, { answers }).fate).toBe('changed');
});

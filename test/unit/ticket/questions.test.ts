import { describe, expect, test } from 'vitest';
import { facts } from '../../../src/wizards/ticket/facts.ts';
import { caseWith, leftOf, nowOf, receiptOf, statesOf } from './ticket.ts';

describe('what is asked', () => {
  test('begins with who opens the ticket', () => expect(nowOf('', 'case')).toEqual(['partner']));

  test.each([
    'partner=none',
    'partner=silver&system=evaluation',
    'partner=gold&system=nfr',
    'partner=silver&system=production&issue=stun',
  ])('ends where no ticket can be opened: %s', (query) => {
    expect(leftOf(query)).toEqual([]);
    expect(statesOf(query).overall).toBe('cannot');
  });

  test('goes on where somebody else has to open the ticket', () => {
    expect(leftOf('partner=silver&issue=general&system=production&hosting=hosted&opener=other')).toContain(
      'ticket.licence-key',
    );
  });

  test('is nothing once everything has been said', () => expect(leftOf(caseWith({}))).toEqual([]));

  test('leaves out the machine of a hosted system', () => {
    expect(leftOf('partner=silver&issue=general&system=production&hosting=hosted')).not.toContain(
      'before.hardware-specs',
    );
    expect(leftOf('partner=silver&issue=general&system=production&hosting=self-hosted')).toContain(
      'before.hardware-specs',
    );
  });

  test('leaves out the steps of an installation that is in order', () => {
    const left = leftOf('partner=silver&issue=general&system=production&hosting=self-hosted&setup=ok');
    for (const step of ['excluded.not-latest', 'before.manuals', 'before.third-party', 'before.hardware-specs'])
      expect(left).not.toContain(step);
  });

  test('never includes what a setup alone can hand over', () => {
    const handed = facts.filter(({ asked }) => asked === false).map(({ id }) => id);
    expect(handed).toContain('excluded.stun');
    for (const query of ['', 'partner=silver', 'partner=silver&issue=general'])
      expect(leftOf(query).filter((id) => handed.includes(id))).toEqual([]);
  });
});

test('not knowing is an answer: the receipt says what it depends on, and guesses nothing', () => {
  const { verdicts, next } = receiptOf(
    caseWith({ partner: 'unknown', issue: 'unknown', product: 'other', size: '5-64sc' }),
  );
  expect(verdicts.route).toMatchObject({ verdict: 'depends', possible: ['missing', 'done'], on: ['partner'] });
  expect(verdicts['included-issue']?.verdict).toBe('depends');
  expect(next).toBeNull();
});

import { describe, expect, test } from 'vitest';
import { rowsCiting } from '../../src/components/clause/rows.ts';
import type { Wizard } from '../../src/engine/model.ts';
import { wizards } from '../../src/wizards/index.ts';

const loan: Pick<Wizard, 'id' | 'verdicts' | 'tables'> = {
  id: 'loan',
  verdicts: [
    { id: 'book', values: ['no', 'yes'] },
    { id: 'film', values: ['no', 'yes'] },
  ],
  tables: [
    {
      hitPolicy: 'tiers',
      verdict: 'film',
      tiers: ['grant'],
      rows: [{ id: 'film.member', tier: 'grant', when: {}, value: 'yes', clauses: ['loans.members'] }],
    },
    {
      hitPolicy: 'tiers',
      verdict: 'book',
      tiers: ['grant'],
      rows: [
        { id: 'book.member', tier: 'grant', when: {}, value: 'yes', clauses: ['loans.members'] },
        { id: 'book.staff', tier: 'grant', when: {}, value: 'yes', clauses: ['loans.members', 'loans.staff'] },
        { id: 'book.other', tier: 'grant', when: {}, value: 'no', clauses: ['loans.others'], notes: ['loans.late'] },
      ],
    },
  ],
};

describe('the rows that follow from a clause', () => {
  const rows = (clause: string) => rowsCiting(clause, [loan]).map(({ row }) => row);

  test('are all that cite it, in the order of the verdicts', () =>
    expect(rows('loans.members')).toEqual(['book.member', 'book.staff', 'film.member']));

  test('are none for a clause that is only noted', () => expect(rows('loans.late')).toEqual([]));

  test('name their wizard and verdict', () =>
    expect(rowsCiting('loans.staff', [loan])).toEqual([{ wizard: 'loan', verdict: 'book', row: 'book.staff' }]));

  test('of the policy hold the 4SC exception', () =>
    expect(rowsCiting('levels.two-single-4sc', wizards)).toContainEqual({
      wizard: 'support-level',
      verdict: 'level-2',
      row: 'level-2.single-4sc',
    }));
});

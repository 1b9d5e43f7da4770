import { describe, expect, test } from 'vitest';
import { whereItDecides, wizardsDecidedBy } from '../../src/components/decides.ts';
import type { Wizard } from '../../src/engine/model.ts';
import { wizards } from '../../src/wizards/index.ts';
import { CITED } from '../../src/wizards/reply-clock/index.ts';

const wizard: Pick<Wizard, 'id' | 'verdicts' | 'tables'> = {
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
        { id: 'book.other', tier: 'grant', when: {}, value: 'no', clauses: ['loans.others'], notes: ['loans.late'] },
        { id: 'book.member', tier: 'grant', when: {}, value: 'yes', clauses: ['loans.members'] },
      ],
    },
    {
      hitPolicy: 'collect',
      verdict: 'book',
      rows: [{ id: 'book.beside', when: {}, beside: ['grant'], clauses: ['loans.members'] }],
    },
  ],
};

describe('where a clause decides', () => {
  test('is the first citing row of each verdict, in the order of the verdicts', () =>
    expect(whereItDecides('loans.members', [wizard])).toEqual([
      { wizard: 'loan', verdict: 'book', row: 'book.member' },
      { wizard: 'loan', verdict: 'film', row: 'film.member' },
    ]));

  test('is nowhere for a clause that is only noted beside a verdict', () =>
    expect(whereItDecides('loans.late', [wizard])).toEqual([]));

  test('is nowhere for a clause that no row cites', () => expect(whereItDecides('loans.hours', [wizard])).toEqual([]));

  test('for the 4SC exception of the policy, is Level 2', () =>
    expect(whereItDecides('levels.two-single-4sc', wizards)).toEqual([
      { wizard: 'support-level', verdict: 'level-2', row: 'level-2.single-4sc' },
    ]));
});

describe('the wizards that clauses decide in', () => {
  test('are each named once, in their order', () =>
    expect(wizardsDecidedBy(['before.latest-version', 'before.network', 'levels.two'], wizards)).toEqual([
      'support-level',
      'setup',
      'ticket',
    ]));

  test.for(CITED)('have the reply clock among them, which has no tables: %s', (clause) =>
    expect(wizardsDecidedBy([clause], wizards)).toContain('reply-clock'),
  );

  test('are none for a clause that decides nothing', () =>
    expect(wizardsDecidedBy(['scope.follow-procedures'], wizards)).toEqual([]));
});

import { expect, test } from 'vitest';
import { TO_KNOW } from '../../../src/engine/marks.ts';
import { groupsOf, known } from '../../../src/islands/ticket/result/groups.ts';
import { ticket } from '../../../src/wizards/ticket/index.ts';
import { caseWith, decided } from './ticket.ts';

test.each([
  ['settled', caseWith({})],
  ['open', 'partner=unknown&issue=unknown&hosting=unknown&system=unknown&opener=unknown'],
  ['closed', caseWith({ issue: 'stun' })],
])('of each thing to be known one row is told, and never that there is no ticket: %s', (_name, query) => {
  const told = Object.entries(decided(query)).filter(([, { scope }]) => scope === TO_KNOW);
  const listed = groupsOf(Object.fromEntries(told)).find(({ id }) => id === 'know')?.items ?? [];
  expect(listed.length).toBeGreaterThan(0);
  for (const [item, finding] of listed) {
    const { rows } = known(ticket, item, finding);
    expect(rows, item).toHaveLength(1);
    expect(rows[0], item).toMatch(/\.(ticket|anyway)$/);
  }
});

import { describe, expect, test } from 'vitest';
import { CLAUSES, isPhone, NAMED, type Subject, subjectOf } from '../../../src/components/lists/meaning.ts';
import type { Row } from '../../../src/engine/model.ts';
import { STATUSES } from '../../../src/schema/status.ts';
import { setup } from '../../../src/wizards/setup/index.ts';
import { integrations } from '../catalogue/lists.ts';

/** The row by which the setup wizard decides about an entry of a status, all else being in order. */
function deciding(fact: string, status: string) {
  const item = setup.lists?.find(({ id }) => id === fact)?.item;
  const rows = item?.tables.flatMap((table): Row[] => table.rows) ?? [];
  const row = rows.find(({ when }) => when.status?.includes(status));
  if (!row) throw new Error(`No row about ${fact} of status ${status}`);
  return row;
}

const FACTS: [fact: string, subject: Subject][] = [
  ['phone', 'hardware'],
  ['trunk', 'trunks'],
  ['integration', 'integrations'],
];
/** What the wizard takes each of these for: it asks the reader to look it up. */
const TAKEN_AS: Record<string, string> = { legacy: 'unknown', unconfirmed: 'unknown' };
const SETTLED = STATUSES.filter((status) => status !== 'preferred' && status !== 'supported');

describe.each(FACTS)('a status of a %s', (fact, subject) => {
  test.each(SETTLED)('%s is explained by clauses by which the wizard decides', (status) => {
    const { clauses = [] } = deciding(fact, TAKEN_AS[status] ?? status);
    const shared = clauses.filter((clause) => CLAUSES[subject][status].includes(clause));
    expect(shared.length, `${clauses} against ${CLAUSES[subject][status]}`).toBeGreaterThan(0);
  });
});

test('every status of everything names a clause', () =>
  expect(
    Object.values(CLAUSES)
      .flatMap((of) => Object.values(of))
      .filter((ids) => ids.length === 0),
  ).toEqual([]));

test('an integration of which a clause speaks stands on the list', () => {
  const known = integrations.map(({ id }) => id);
  expect(Object.keys(NAMED).filter((id) => !known.includes(id))).toEqual([]);
});

test('the setup wizard is offered for phones alone', () => {
  expect(
    [{ kind: 'desk' }, { kind: 'dect' }, { kind: 'conference' }, { kind: 'door' }].every((one) =>
      isPhone(one as never),
    ),
  ).toBe(true);
  expect([{ kind: 'ata' }, { kind: 'sbc' }].some((one) => isPhone(one as never))).toBe(false);
  expect(subjectOf({ kind: 'sbc' })).toBe('sbc');
  expect(subjectOf({ kind: 'ata' })).toBe('hardware');
});

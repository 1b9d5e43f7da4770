import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Wizard } from '../../../src/engine/model.ts';
import { type AnyRow, rowsOf } from '../../../src/engine/rows.ts';
import { wizards } from '../../../src/wizards/index.ts';
import { ContentCopy, PROJECT, placeIn, problemsWith, swap } from '../content-copy.ts';
import { namedInRules } from '../named-in-rules.ts';
import { namedInSetupRules } from '../named-in-setup-rules.ts';
import { namedInTicketRules } from '../named-in-ticket-rules.ts';

/** The wizards with each row of one of them changed. */
function withRows(wizard: string, change: (row: AnyRow) => void): Wizard[] {
  const changed = structuredClone(wizards);
  for (const one of changed.filter(({ id }) => id === wizard)) for (const row of rowsOf(one)) change(row);
  return changed;
}

const without = (list: string[] | undefined, id: string): string[] => (list ?? []).filter((cited) => cited !== id);

const messagesAgainst = (changed: Wizard[]): string[] => problemsWith(changed).map(({ message }) => message);

describe("a wizard's citations", () => {
  const row = 'level-2.single-4sc';
  const file = 'src/wizards/support-level/levels.ts';

  test.each([
    ['clauses', 'levels.zwei', /cites "levels\.zwei", and no clause or FAQ has that id/],
    ['notes', 'faq.sutn', /cites "faq\.sutn", and no clause or FAQ has that id\. Did you mean "faq\.stun"\?/],
    ['readings', 'reading.smc', /cites "reading\.smc", and no reading has that id\. Did you mean "reading\.smb"\?/],
    ['readings', 'levels.two', /cites "levels\.two", and no reading has that id/],
  ] as const)('a row may not cite %s that do not exist: %s', (list, id, says) => {
    const changed = withRows('support-level', (candidate) => {
      if (candidate.id === row) candidate[list] = [...(candidate[list] ?? []), id];
    });
    const place = placeIn(readFileSync(join(PROJECT, file), 'utf8'), `'${row}'`);
    expect(problemsWith(changed)).toEqual([{ file, ...place, message: expect.stringMatching(says) }]);
  });
});

describe.each([
  ['support-level', namedInRules],
  ['setup', namedInSetupRules],
  ['ticket', namedInTicketRules],
])('in the wizard %s', (wizard, named) => {
  const uncited = (id: string) => `No row of the wizard "${wizard}" cites "${id}". Cite it in the row that it decides.`;

  test('the list of what must be cited holds all that the decision rules name', () => {
    using copy = new ContentCopy();
    const lists = JSON.parse(copy.read('data/coverage.json')) as ({ wizard: string } & typeof named)[];
    const list = lists.find((one) => one.wizard === wizard);
    expect([...(list?.clauses ?? [])].sort()).toEqual([...named.clauses].sort());
    expect([...(list?.readings ?? [])].sort()).toEqual([...named.readings].sort());
  });

  test.each(named.clauses)('some row must cite %s', (id) => {
    const changed = withRows(wizard, (candidate) => {
      candidate.clauses = without(candidate.clauses, id);
      candidate.notes = without(candidate.notes, id);
    });
    expect(messagesAgainst(changed)).toContain(uncited(id));
  });

  test.each(named.readings)('some row must rest on %s', (id) => {
    const changed = withRows(wizard, (candidate) => {
      candidate.readings = without(candidate.readings, id);
    });
    expect(messagesAgainst(changed)).toContain(uncited(id));
  });
});

describe('the list of what must be cited', () => {
  const list = 'data/coverage.json';

  test.each([
    ['an id that does not exist', '"levels.one"', '"levels.eins"', /Nothing has the id "levels\.eins"/],
    ['a wizard that does not exist', '"support-level"', '"support"', /There is no wizard "support"/],
  ])('refuses %s, at its place', (_, piece, other, says) => {
    using copy = new ContentCopy();
    copy.write(list, swap(copy.read(list), piece, other));
    const place = placeIn(copy.read(list), other);
    const message = expect.stringMatching(says);
    expect(copy.newProblems()).toContainEqual({ file: `content/${list}`, ...place, message });
  });

  test('misses a wizard that is not listed', () => {
    using copy = new ContentCopy();
    copy.write(list, '[]');
    const message = expect.stringMatching(/wizard "support-level" is not listed/);
    expect(copy.newProblems()).toContainEqual({ file: `content/${list}`, line: 1, column: 1, message });
  });
});

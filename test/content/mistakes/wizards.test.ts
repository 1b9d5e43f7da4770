import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Row, Wizard } from '../../../src/engine/model.ts';
import { wizards } from '../../../src/wizards/index.ts';
import { ContentCopy, PROJECT, placeIn, problemsWith, swap } from '../content-copy.ts';
import { namedInRules } from '../named-in-rules.ts';

/** The wizards with each row changed. */
function withRows(change: (row: Row) => void): Wizard[] {
  const changed = structuredClone(wizards);
  for (const { tables } of changed) for (const { rows } of tables) for (const row of rows) change(row);
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
    const changed = withRows((candidate) => {
      if (candidate.id === row) candidate[list] = [...(candidate[list] ?? []), id];
    });
    const place = placeIn(readFileSync(join(PROJECT, file), 'utf8'), `'${row}'`);
    expect(problemsWith(changed)).toEqual([{ file, ...place, message: expect.stringMatching(says) }]);
  });

  test('the list of what must be cited holds all that the decision rules name', () => {
    using copy = new ContentCopy();
    const [supportLevel] = JSON.parse(copy.read('data/coverage.json'));
    expect(supportLevel.wizard).toBe('support-level');
    expect([...supportLevel.clauses].sort()).toEqual([...namedInRules.clauses].sort());
    expect([...supportLevel.readings].sort()).toEqual([...namedInRules.readings].sort());
  });

  test.each(namedInRules.clauses)('some row must cite %s', (id) => {
    const changed = withRows((candidate) => {
      candidate.clauses = without(candidate.clauses, id);
      candidate.notes = without(candidate.notes, id);
    });
    const message = `No row of the wizard "support-level" cites "${id}". Cite it in the row that it decides.`;
    expect(messagesAgainst(changed)).toContain(message);
  });

  test.each(namedInRules.readings)('some row must rest on %s', (id) => {
    const changed = withRows((candidate) => {
      candidate.readings = without(candidate.readings, id);
    });
    expect(messagesAgainst(changed)).toEqual([expect.stringContaining(`cites "${id}"`)]);
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
    expect(copy.newProblems()).toEqual([{ file: `content/${list}`, line: 1, column: 1, message }]);
  });
});

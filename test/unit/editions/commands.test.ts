import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Edition } from '../../../src/build/editions/edition.ts';
import { nextEdition, published, refreshed, unexplained } from '../../../src/build/editions/freeze.ts';
import { diffReport } from '../../../src/cli/edition/diff-report.ts';
import { type Exhibit, readMuseum } from '../../../src/cli/edition/museum.ts';
import { signOffSheet } from '../../../src/cli/edition/sheet.ts';
import { compile } from '../../../src/engine/compile.ts';
import { decide } from '../../../src/engine/decide.ts';
import type { Answers } from '../../../src/engine/model.ts';
import { supportLevel } from '../../../src/wizards/support-level/index.ts';
import { history, IDS } from './history.ts';

const [first, second, third] = history;
const exhibits: Exhibit[] = [...readMuseum().values()].flat().filter(({ link }) => link.includes('support-level'));

describe('what the policy changes since an edition', () => {
  const report = diffReport({ since: IDS.first, old: first, current: third, later: [second, third], exhibits });

  test('tells the words of clauses apart', () => {
    expect(report).toContain('~ partners.priority');
    expect(report).toContain(
      '7.4 Priority for Platinum and Titanium. Tickets of {+Gold,+} Platinum and Titanium partners are given priority.',
    );
  });

  test('counts situations, names rows, and shows examples as links of that edition', () => {
    expect(report).toMatch(/support-level: [\d,]+ of 127,008 situations have another answer\./);
    expect(report).toMatch(/ {2}by priority\.platinum \([\d,]+\)/);
    const links = [...report.matchAll(/^ {2}\/wizards\/support-level\/\?\S+$/gm)].map(([link]) => link);
    expect(links).toHaveLength(5);
    expect(links.every((link) => link.endsWith(`policy=${IDS.first}`))).toBe(true);
  });

  test('names the entries of lists, and the links of the museum that are touched', () => {
    expect(report).toContain('~ hardware > ageing');
    expect(report).toContain('setup: every rule stays; what the lists say of the entries named above');
    expect(report).toMatch(/\d+ of \d+ links of the museum are touched\./);
    expect(report).toContain('corrected: complete, a headset');
  });

  test('is nothing where nothing has changed', () => {
    expect(diffReport({ since: IDS.first, old: first, current: first, later: [], exhibits })).toBe(
      `Nothing has changed since ${IDS.first}.`,
    );
  });

  test('gives no edition to links where it is told since a revision', () => {
    const since = diffReport({ since: 'v1.2', old: first, current: third, later: [second, third], exhibits: [] });
    expect(since).toMatch(/^ {2}\/wizards\/support-level\/\?partner=[\w&=-]+$/m);
    expect(since).not.toContain('policy=');
  });
});

describe('the sign-off sheet', () => {
  const only = { ...first, wizards: { 'support-level': supportLevel } };
  const sheet = signOffSheet(only, IDS.first);

  test('has a table for each verdict, and every outcome in it once', () => {
    expect([...sheet.matchAll(/^### /gm)]).toHaveLength(9);
    const tables = sheet.split('### ').map((table) => table.split('\n').filter((line) => line.startsWith('| ☐')));
    for (const table of tables) expect(new Set(table).size).toBe(table.length);
    const lines = tables.flat();
    expect(lines.length).toBeGreaterThan(50);
    expect(lines.every((line) => line.split(/(?<!\\)\|/).length === 7)).toBe(true);
  });

  test('gives of every outcome answers that lead to it, none of which it does without', () => {
    const compiled = compile(supportLevel);
    const { 'support-level': words } = first.strings as unknown as Record<string, SheetWords>;
    for (const { answers, verdict, said } of casesIn(sheet, words as SheetWords)) {
      const found = (given: Answers) => decide(compiled, given)[verdict];
      expect(
        words?.verdicts[verdict]?.values[found(answers)?.verdict ?? ''],
        `${verdict} ${JSON.stringify(answers)}`,
      ).toBe(said);
      for (const { id, values } of supportLevel.facts.filter((fact) => answers[fact.id] !== undefined)) {
        const others = values.map((value) => told(found({ ...answers, [id]: value })));
        expect(
          others.some((other) => other !== told(found(answers))),
          `${verdict} ${id} ${JSON.stringify(answers)}`,
        ).toBe(true);
      }
    }
  });

  const told = (finding: ReturnType<typeof decide>[string] | undefined) =>
    JSON.stringify([finding?.verdict, finding?.clauses, finding?.readings, finding?.condition, finding?.reasons]);
});

interface SheetWords {
  facts: Record<string, { short: string; values: Record<string, { label: string }> }>;
  verdicts: Record<string, { name: string; values: Record<string, string> }>;
}

/** The sheet read back: its cases as answers. */
function casesIn(sheet: string, { facts, verdicts }: SheetWords) {
  const idOf = <T>(all: Record<string, T>, fits: (one: T) => boolean) =>
    Object.keys(all).find((id) => fits(all[id] as T)) ?? '';
  return sheet
    .split('\n### ')
    .slice(1)
    .flatMap((part) => {
      const [name, ...lines] = part.split('\n');
      const verdict = idOf(verdicts, (one) => one.name === name);
      const words = Object.values(verdicts[verdict]?.values ?? {}).sort((a, b) => b.length - a.length);
      return lines
        .filter((line) => line.startsWith('| ☐'))
        .map((line) => {
          const [, , given = '', answer = ''] = line
            .split(' | ')
            .flatMap((cell, index) => (index === 0 ? ['', cell] : [cell]));
          const said = words.find((word) => answer.startsWith(word));
          const pairs =
            given === '(any)'
              ? []
              : given.split('; ').map((pair) => {
                  const fact = idOf(facts, ({ short }) => pair.startsWith(`${short}: `));
                  const label = pair.slice((facts[fact]?.short.length ?? 0) + 2);
                  return [fact, idOf(facts[fact]?.values ?? {}, (value) => value.label === label)];
                });
          return { verdict, said, answers: Object.fromEntries(pairs) as Answers };
        });
    });
}

describe('an edition is made', () => {
  const unpublished: Edition = { ...first, published: false };
  const about = { why: 'policy', date: '2027-03-01', renames: [] } as const;

  test('of a policy that changed, under its day', () => {
    expect(nextEdition(second, first, about)).toMatchObject({ id: '2027-03-01', why: 'policy', published: false });
  });

  test('of a correction, under the day of the edition that it corrects', () => {
    expect(nextEdition(third, second, { ...about, why: 'correction', date: '2028-01-01' })).toMatchObject({
      id: IDS.correction,
      date: '2028-01-01',
    });
    expect(nextEdition(first, third, { ...about, why: 'correction' }).id).toBe('2027-03-01.2');
  });

  test('with its renamings, of questions, values and entries of lists', () => {
    const renames = [
      { wizard: 'support-level', fact: 'extensions', to: 'users' },
      { wizard: 'support-level', fact: 'issue', value: 'upgrade', to: 'update' },
      { wizard: 'setup', fact: 'phone', value: 'renamed', to: 'renamed-pro' },
    ];
    const made = nextEdition(second, first, { ...about, renames });
    expect(made.renames).toEqual(second.renames);
    expect(unexplained(first, made)).toEqual(['support-level > product', 'setup > phone > dropped']);
    expect(unexplained(first, nextEdition(second, first, about))).toContain('support-level > extensions');
  });

  test.each([
    ['there is nothing new', () => nextEdition(first, first, about), /Nothing differs/],
    ['the one before is not published', () => nextEdition(second, unpublished, about), /is not published/],
    ['its day is not later', () => nextEdition(second, first, { ...about, date: IDS.first }), /is not after/],
    [
      'there is nothing to correct',
      () => nextEdition(first, undefined, { ...about, why: 'correction' }),
      /no edition to correct/,
    ],
    ['a published one would change', () => refreshed(second, first, undefined, []), /is published, and never changes/],
    ['it would be published twice', () => published(first, first), /is published already/],
    ['the content has moved on', () => published(second, unpublished), /The content differs/],
    [
      'a renamed question was not there',
      () => nextEdition(second, first, { ...about, renames: [{ wizard: 'setup', fact: 'colour', to: 'phone' }] }),
      /no question "colour"/,
    ],
    [
      'a new name is none',
      () => nextEdition(second, first, { ...about, renames: [{ wizard: 'setup', fact: 'phone', to: 'colour' }] }),
      /has no "colour" now/,
    ],
  ])('but not where %s', (_, make, message) => expect(make).toThrow(message));
});

test.each([
  ['policy-diff', ['no-such-thing'], 'neither an edition nor a revision'],
  ['policy-diff', [], 'Usage:'],
  ['policy-links', [], 'Usage:'],
  ['edition-freeze', [], 'Usage:'],
  ['edition-freeze', ['--why', 'fun'], 'Usage:'],
  ['edition-freeze', ['--why', 'policy', '--refresh'], 'Usage:'],
  ['edition-freeze', ['--why', 'policy', '--date', '2027-02-30'], 'no day of the calendar'],
  ['policy-sheet', ['all'], 'Usage:'],
  ['policy-review', ['--renw'], 'Usage:'],
])('%s %j says what is wrong and fails', (command, args, message) => {
  const path = fileURLToPath(new URL(`../../../src/cli/${command}.ts`, import.meta.url));
  const { stdout, stderr, status } = spawnSync(process.execPath, [path, ...args], { encoding: 'utf8' });
  expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
  expect(stderr).toContain(message);
});

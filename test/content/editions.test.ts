import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/build/content/check.ts';
import { loadContent } from '../../src/build/content/load.ts';
import { formatProblem } from '../../src/build/content/problem.ts';
import type { Edition } from '../../src/build/editions/edition.ts';
import { nextEdition, published, refreshed } from '../../src/build/editions/freeze.ts';
import { reviewOf } from '../../src/build/editions/reviewed.ts';
import { type Snapshot, snapshotOf } from '../../src/build/editions/snapshot.ts';
import { newestOf, readStore } from '../../src/build/editions/store.ts';
import { writeEdition, writeReviewed } from '../../src/build/editions/write.ts';
import type { Row, Wizard } from '../../src/engine/model.ts';
import { ownOf } from '../../src/engine/rows.ts';
import type { Reviewed } from '../../src/schema/edition.ts';
import { wizards } from '../../src/wizards/index.ts';
import { ContentCopy, PROJECT, placeIn, swap } from './content-copy.ts';

const FREEZE = 'npm run edition:freeze';

/** The newest edition as it is when it is published today, and the rows as looked at. */
interface Prepared {
  id: string;
  /** `undefined` where it is published. */
  edition: Edition | undefined;
  reviewed: Reviewed;
}

let prepared: Prepared | undefined;

/** A copy of the content whose one edition is published as it stands. */
class PublishedCopy extends ContentCopy {
  readonly id: string;

  constructor() {
    super();
    prepared ??= this.prepare();
    if (prepared.edition) writeEdition(this.root, prepared.edition);
    writeReviewed(this.root, prepared.reviewed);
    this.id = prepared.id;
  }

  private prepare(): Prepared {
    const now = this.snapshot();
    const newest = newestOf(readStore(this.root, 'content'));
    if (!newest) throw new Error('No edition has been frozen.');
    const reviewed = reviewOf(wizards, now.clauses);
    if (newest.published) return { id: newest.id, edition: undefined, reviewed };
    return { id: newest.id, edition: published(now, refreshed(now, newest, undefined, [])), reviewed };
  }

  /** Says that every row was looked at under the words as they are. */
  review(): void {
    writeReviewed(this.root, reviewOf(wizards, this.snapshot().clauses));
  }

  snapshot(): Snapshot {
    return snapshotOf({ files: loadContent(this.root, 'content').files, wizards });
  }

  edit(path: string, piece: string | RegExp, other: string): void {
    this.write(path, swap(this.read(path), piece, other));
  }

  /** The problems as they are printed. */
  lines(against: readonly Wizard[] = wizards): string[] {
    const task = { root: this.root, folder: 'content', project: PROJECT, wizards: against, today: '2089-12-31' };
    return checkContent(task).problems.map(formatProblem);
  }

  cli(command: string, ...args: string[]) {
    const path = join(PROJECT, `src/cli/${command}.ts`);
    return spawnSync(process.execPath, [path, '--content', this.root, ...args], { encoding: 'utf8', cwd: PROJECT });
  }
}

const at = (text: string, piece: string): string => {
  const { line, column } = placeIn(text, piece);
  return `${line}:${column}`;
};

const LEVELS = 'policies/en/levels.mdx';
const OTHER_WORDS = [
  LEVELS,
  'Level 1 is the first to look at every ticket.',
  'Every ticket is seen by Level 1 first.',
] as const;

/** The wizards with one of their rows changed. */
function withRow(id: string, change: (row: Row) => void): Wizard[] {
  const changed = structuredClone(wizards);
  for (const row of changed.flatMap((wizard) => ownOf(wizard).tables.flatMap((table): Row[] => table.rows))) {
    if (row.id === id) change(row);
  }
  return changed;
}

test('content that is as its published edition has it stops nothing', () => {
  using copy = new PublishedCopy();
  expect(copy.lines()).toEqual([]);
});

describe('a frozen edition', () => {
  test('is not altered', () => {
    using copy = new PublishedCopy();
    const file = `editions/${copy.id}/clauses.json`;
    copy.edit(file, 'Level 1 reviews every ticket', 'Level 1 reviews most tickets');
    expect(copy.lines()).toEqual([
      expect.stringMatching(`^content/${file}:1:1  This file of a frozen edition was altered`),
    ]);
  });

  test('may be laid out otherwise', () => {
    using copy = new PublishedCopy();
    const file = `editions/${copy.id}/clauses.json`;
    copy.write(file, JSON.stringify(JSON.parse(copy.read(file))));
    expect(copy.lines()).toEqual([]);
  });

  test('loses nothing', () => {
    using copy = new PublishedCopy();
    copy.remove(`editions/${copy.id}/wizards/support-level.json`);
    expect(copy.lines()).toEqual([
      expect.stringMatching(
        `content/editions/ledger.json:\\d+:\\d+  The file "wizards/support-level.json" of edition ${copy.id} is gone`,
      ),
    ]);
  });

  test('is not removed', () => {
    using copy = new PublishedCopy();
    copy.remove(`editions/${copy.id}`);
    expect(copy.lines()).toEqual([
      expect.stringContaining(`No edition has been frozen. Make the first one: ${FREEZE}`),
    ]);
  });

  test('gains nothing by hand', () => {
    using copy = new PublishedCopy();
    copy.write(`editions/${copy.id}/strings/another.json`, '{ "facts": "words" }');
    expect(copy.lines()).toEqual([
      expect.stringMatching(/another\.json:1:1 {2}content\/editions\/ledger\.json does not record this file/),
    ]);
  });

  test('that cannot be read says where', () => {
    using copy = new PublishedCopy();
    copy.write(`editions/${copy.id}/pages.json`, '{\n  "levels": {,\n}');
    expect(copy.lines()[0]).toMatch(`content/editions/${copy.id}/pages.json:2:`);
  });

  test('holds the files of an edition and no others', () => {
    using copy = new PublishedCopy();
    copy.write(`editions/${copy.id}/notes.json`, '{}');
    expect(copy.lines()).toEqual([expect.stringContaining('No edition has such a file. Remove it.')]);
  });

  test('is the one that the site says it publishes', () => {
    using copy = new PublishedCopy();
    copy.edit('data/site.json', copy.id, '2030-01-01');
    expect(copy.lines()).toEqual([
      `content/data/site.json:${at(copy.read('data/site.json'), '"2030-01-01"')}  The site says edition 2030-01-01, and the newest is ${copy.id}. Write that one.`,
    ]);
  });

  test('is published before the next one is made', () => {
    using copy = new PublishedCopy();
    copy.edit(...OTHER_WORDS);
    const newest = newestOf(readStore(copy.root, 'content'));
    const next = (id: string) => nextEdition(copy.snapshot(), newest, { why: 'policy', date: id, renames: [] });
    writeEdition(copy.root, next('2030-01-01'));
    writeEdition(copy.root, { ...next('2030-01-02') });
    expect(copy.lines()).toEqual([expect.stringMatching(/2030-01-01\/edition\.json:1:1 {2}A newer edition follows/)]);
  });
});

describe('what differs from the published edition stops the check', () => {
  test.each([
    ['a clause', ...OTHER_WORDS, `  The clause "levels.first-review" is not as edition`],
    ['an FAQ', 'faqs/en/stun.mdx', /question: .*/, 'question: Why not?', 'The clause "faq.stun" is not as edition'],
    [
      'a reading',
      'readings/en/and-or.mdx',
      /chosen: .*/,
      'chosen: hosted-smb-only',
      'The reading "reading.and-or" is not',
    ],
    [
      'the head of a page',
      'policies/en/phone.mdx',
      /title: .*/,
      'title: Telephone',
      'The page "phone" is not as edition',
    ],
    [
      'a word of a wizard',
      'strings/en/support-level.json',
      /(?<="partner": \{[^}]*?"short": )"[^"]*"/,
      '"Level of the partner"',
      'The text "support-level > facts > partner > short"',
    ],
    ['a status', 'data/hardware.json', '"status": "supported"', '"status": "legacy"', 'The status of "hardware > '],
  ] as const)('%s', (_, file, piece, other, says) => {
    using copy = new PublishedCopy();
    copy.edit(file, piece, other);
    copy.review();
    const lines = copy.lines();
    expect(lines).toContainEqual(expect.stringContaining(says));
    expect(lines.filter((line) => !line.startsWith(`content/${file}:`) && !line.includes('content/policies'))).toEqual(
      [],
    );
    expect(lines.every((line) => line.includes(`${FREEZE} -- --why policy`))).toBe(true);
  });

  test('with the place of the clause', () => {
    using copy = new PublishedCopy();
    copy.edit(...OTHER_WORDS);
    copy.review();
    expect(copy.lines()).toEqual([
      expect.stringMatching(`^content/${LEVELS}:${at(copy.read(LEVELS), 'id="levels.first-review"')}  `),
    ]);
  });

  test('a row, with its place among the tables', () => {
    using copy = new PublishedCopy();
    const changed = withRow('hourly-charge.issue', ({ when }) => when.issue?.push('firewall'));
    expect(copy.lines(changed)).toEqual([
      expect.stringMatching(
        /^src\/wizards\/support-level\/ticket\.ts:\d+:\d+ {2}The entry "support-level > hourly-charge\.issue"/,
      ),
    ]);
  });

  test('but not the guess of how often each answer is given', () => {
    using copy = new PublishedCopy();
    const changed = structuredClone(wizards);
    for (const { weights } of changed.flatMap(({ facts }) => facts)) weights.fill(1);
    expect(copy.lines(changed)).toEqual([]);
  });

  test('nor what no result says', () => {
    using copy = new PublishedCopy();
    copy.edit('strings/en/support-level.json', /"description": "[^"]*"/, '"description": "Another sentence."');
    copy.edit('data/trunks.json', '"reviewed": "2026-11-22"', '"reviewed": "2026-11-21"');
    expect(copy.lines()).toEqual([]);
  });

  test('until a new edition is declared', () => {
    using copy = new PublishedCopy();
    copy.edit(...OTHER_WORDS);
    copy.review();
    expect(copy.cli('edition-freeze', '--why', 'correction').stdout).toContain(`Edition ${copy.id}.1: correction`);
    expect(JSON.parse(copy.read('data/site.json')).edition).toBe(`${copy.id}.1`);
    expect(copy.lines()).toEqual([]);
  });

  test('unless the edition is not published yet', () => {
    using copy = new PublishedCopy();
    copy.edit(...OTHER_WORDS);
    copy.review();
    copy.cli('edition-freeze', '--why', 'policy', '--date', '2031-05-01');
    copy.edit(LEVELS, 'Every ticket is seen by Level 1 first.', 'Level 1 sees every ticket.');
    copy.review();
    expect(copy.lines()).toEqual([]);
    expect(copy.check().warnings.map(formatProblem)).toContainEqual(
      expect.stringContaining('This edition is not published'),
    );
  });

  test('a wizard that it lacks, until it gains it', () => {
    using copy = new PublishedCopy();
    copy.remove(`editions/${copy.id}/wizards/support-level.json`);
    copy.remove(`editions/${copy.id}/strings/support-level.json`);
    const ledger = JSON.parse(copy.read('editions/ledger.json'));
    for (const folder of ['wizards', 'strings']) delete ledger[copy.id][`${folder}/support-level.json`];
    copy.write('editions/ledger.json', JSON.stringify(ledger));
    expect(copy.lines()).toEqual([
      expect.stringContaining(`lacks the wizard "support-level". Add it: ${FREEZE} -- --add`),
    ]);
    expect(copy.cli('edition-freeze', '--add').status).toBe(0);
    expect(copy.lines()).toEqual([]);
  });
});

describe('rows are looked at again when the words of a clause change', () => {
  test('and the check says which', () => {
    using copy = new PublishedCopy();
    copy.edit(...OTHER_WORDS);
    expect(copy.lines()).toContainEqual(
      expect.stringMatching(
        /^content\/policies\/en\/levels\.mdx:19:9 {2}The clause "levels\.first-review" has other words .* support-level > level-1\.every-ticket, ticket > included-issue\.yes\. .* npm run policy:review$/,
      ),
    );
  });

  test('and when a row comes to cite a clause', () => {
    using copy = new PublishedCopy();
    const changed = withRow('level-1.every-ticket', (row) => row.clauses?.push('language.default'));
    expect(copy.lines(changed)).toContainEqual(
      expect.stringContaining('The clause "language.default" came to bear on rows'),
    );
  });

  test('of whose words the command shows what changed, and renews the list when told to', () => {
    using copy = new PublishedCopy();
    copy.edit(...OTHER_WORDS);
    const shown = copy.cli('policy-review');
    expect(shown.stdout).toContain('[-is the first to look at every ticket.-] {+first.+}');
    expect(shown.stdout).toContain('changed: support-level > level-1.every-ticket');
    expect(shown.stdout).toContain('policy:review -- --renew');
    copy.cli('policy-review', '--renew');
    expect(copy.cli('policy-review').stdout).toBe('Every row was looked at under the words of its clauses.\n');
  });
});

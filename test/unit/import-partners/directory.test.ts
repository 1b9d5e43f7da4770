import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entriesJson } from '../../../src/cli/import/partners/entries-json.ts';
import { partnersCsv } from '../../../src/cli/import/partners/export.ts';
import { sampleDirectory } from '../../../src/cli/sample/directory.ts';
import { fromCell } from '../../../src/engine/catalogue/csv.ts';
import { type Partner, partnersSchema } from '../../../src/schema/partner.ts';
import { OLD, Workplace } from './workplace.ts';

const PROJECT = new URL('../../../', import.meta.url);
const CONTENT = new URL('content/data/', PROJECT);
const csv = (...lines: string[]) => lines.join('\n');
const HEADER = 'company,level,country,city,as of';
const NEW = `${HEADER}\nAurora,Silver,GR,Athens,2026-11`;

describe('An import', () => {
  test('only says what it would do unless it is told to write', () => {
    using workplace = new Workplace();
    const before = workplace.text;
    const report = workplace.import(NEW, { write: false, replace: true });
    expect(report.split('\n')).toEqual([
      'Added: 1',
      '  + Aurora, Athens, GR, silver',
      'Changed: 0',
      'Removed: 1',
      '  - Old Hand, Leeds, GB, gold',
      'Unchanged: 0',
      'Nothing was written: add --write to do it.',
    ]);
    expect(workplace.text).toBe(before);
  });

  test('adds to the directory and keeps what the list does not have', () => {
    using workplace = new Workplace();
    expect(workplace.import(NEW)).toContain('Unchanged: 1');
    expect(workplace.directory.map(({ company }) => company)).toEqual(['Old Hand', 'Aurora']);
    expect(workplace.files).toEqual(['list.csv', 'partners.json']);
  });

  test('replaces the directory where it is told to', () => {
    using workplace = new Workplace();
    workplace.import(NEW, { replace: true });
    expect(workplace.directory.map(({ company, source }) => [company, source.kind])).toEqual([['Aurora', 'publisher']]);
  });

  test('changes the entry of a company that is there already, and says from what to what', () => {
    using workplace = new Workplace();
    const report = workplace.import(csv(HEADER, 'OLD HAND,Platinum,UK,Leeds,2026-11-22'));
    expect(report).toContain('  ~ OLD HAND, Leeds, GB: company "Old Hand" → "OLD HAND"; level "gold" → "platinum"; ');
    expect(report).toContain('source {"kind":"own-website"');
    expect(workplace.directory).toHaveLength(1);
  });

  test('says which levels have no date', () => {
    using workplace = new Workplace();
    expect(workplace.import(csv(HEADER, 'Aurora,Silver,GR,Athens,'))).toContain('Without a date: 1.');
    expect(workplace.import(NEW)).not.toContain('Without a date');
  });

  test('shows what anybody reads, and counts the rest', () => {
    using workplace = new Workplace();
    const rows = Array.from({ length: 50 }, (_, row) => `Company ${row},Silver,GR,Athens,2026`);
    const report = workplace.import(csv(HEADER, ...rows));
    expect(report).toContain('Added: 50');
    expect(report).toContain('  … and 10 more');
  });

  test('of the same list a second time changes nothing', () => {
    using workplace = new Workplace();
    workplace.import(NEW, { replace: true });
    const before = workplace.text;
    const report = workplace.import(NEW, { replace: true });
    expect(report).toContain('The directory is the same as before.');
    expect(report).toContain('Unchanged: 1');
    expect(workplace.text).toBe(before);
  });

  test('of its own export, or of its own file, changes nothing', () => {
    const content = readFileSync(new URL('partners.json', CONTENT), 'utf8');
    const partners = partnersSchema.parse(JSON.parse(content));
    using workplace = new Workplace();
    workplace.import(content, { replace: true });
    expect(workplace.text).toBe(content);
    expect(workplace.import(partnersCsv(partners), { replace: true })).toContain(
      'The directory is the same as before.',
    );
  });

  test('gives the same file whatever the order of the list', () => {
    const rows = ['Aurora', 'Öl', 'Zebra'].map((name) => `${name},Silver,GR,Athens,2026`);
    const texts = [rows, rows.toReversed()].map((list) => {
      using workplace = new Workplace();
      workplace.import(csv(HEADER, ...list));
      return workplace.text;
    });
    expect(texts[0]).toBe(texts[1]);
  });
});

describe('What is hostile stays inert', () => {
  const HOSTILE = [
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    '</script>',
    '${x}',
    '{{x}}',
    '-1+1|cmd',
  ];

  test.each(HOSTILE)('%s is kept as the text that it is', (text) => {
    using workplace = new Workplace();
    workplace.import(JSON.stringify([{ company: text, level: 'silver', country: 'GR', city: text }]), {
      replace: true,
    });
    expect(workplace.directory).toMatchObject([{ company: text, city: text }]);
  });

  test('a cell that a spreadsheet would run is text in the export, and comes back as it was', () => {
    const text = fc
      .constantFrom(...'=+-@\t\r'.split(''), 'a')
      .chain((first) => fc.string().map((rest) => first + rest));
    fc.assert(
      fc.property(text, (company) => {
        const table = partnersCsv([{ ...OLD, company, phone: '+442079460018' }]);
        const cells = parse(table).flat() as string[];
        expect(cells.filter((cell) => /^(?!-\d+(\.\d+)?$)[=+\-@\t\r]/.test(cell))).toEqual([]);
        expect(cells.map(fromCell)).toContain(company);
      }),
      { numRuns: 1_000, seed: 1 },
    );
    using workplace = new Workplace();
    const odd: Partner = { ...OLD, company: '+1 Voice', city: '@home', phone: '+442079460018' };
    workplace.import(partnersCsv([odd]), { replace: true });
    expect(workplace.directory).toEqual([odd]);
  });
});

describe('The command', () => {
  const run = (...given: string[]) =>
    spawnSync(process.execPath, [fileURLToPath(new URL('src/cli/import-partners.ts', PROJECT)), ...given], {
      encoding: 'utf8',
    });

  test('says what it needs', () => {
    const { status, stdout, stderr } = run();
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^Usage: npm run import:partners -- <csv or json>/);
  });

  test('exports the directory, and finds in the export what is there already', () => {
    using workplace = new Workplace();
    const { stdout } = run('--export', '--into', workplace.into);
    expect(workplace.import(stdout, { write: false, replace: true })).toContain('The directory is the same as before.');
    const { status, stderr } = run(`${workplace.folder}/none.csv`, '--into', workplace.into, '--write');
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'none.csv:1:1  There is no such file. Check its name.\n\nNothing was written.\n',
    });
  });
});

test('the sample directory is the one that the script makes', () =>
  expect(readFileSync(new URL('partners.sample.json', CONTENT), 'utf8')).toBe(entriesJson(sampleDirectory())));

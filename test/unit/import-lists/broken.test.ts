import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { csv, HEADER, KNOWN, NEW, Workplace } from './workplace.ts';

/** A file, and what is said of it. */
type Broken = [kind: string, list: string | Uint8Array, says: string | RegExp];

const good = csv(HEADER, KNOWN, NEW);
const cell = (place: number, text: string): string =>
  csv(
    HEADER,
    KNOWN,
    NEW.split(',')
      .map((old, index) => (index === place ? text : old))
      .join(','),
  );
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');

const files: Broken[] = [
  ['an empty file', '', 'list.csv:1:1  The file is empty.'],
  ['a file of blank lines', ' \r\n\r\n', 'list.csv:1:1  The file is empty.'],
  ['a byte order mark and nothing else', '\uFEFF', 'list.csv:1:1  The file is empty.'],
  ['headings and nothing else', HEADER, 'list.csv:1:1  The list names no devices.'],
  ['an empty JSON list', '[]', 'list.csv:1:1  The list names no devices.'],
  ['a workbook', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0]), 'list.csv:1:1  The file is no text.'],
  [
    'Windows-1252',
    Buffer.from(csv(`${HEADER},notes`, `${KNOWN},`, `${NEW},für`), 'latin1'),
    /^list\.csv:3:\d+ {2}A character here is not UTF-8\. The file reads like Windows-1252 \(ANSI\)/,
  ],
  ['UTF-16 without its mark', utf16(good), 'list.csv:1:1  The file is UTF-16 without the mark'],
  ['UTF-16 cut off in a character', Buffer.concat([utf16('\uFEFFa'), Buffer.from([0, 0xd8])]), /not UTF-8/],
];

const tables: Broken[] = [
  ['a column that is missing', csv('vendor,model', 'Yealink,T46U'), 'list.csv:1:1  Columns are missing: "status".'],
  ['rows without headings', csv(KNOWN, NEW), 'list.csv:1:1  Columns are missing: "vendor", "name", "status".'],
  [
    'two headings for one column',
    csv(`${HEADER},name`, `${KNOWN},T46U`),
    'list.csv:1:43  "name" and "model" both hold',
  ],
  ['a heading that stands twice', csv(`${HEADER},kind`, `${KNOWN},desk`), 'The column "kind" stands here twice.'],
  [
    'a cell too many',
    csv(HEADER, KNOWN, `${NEW},more`),
    'list.csv:3:1  Cells in this row: 7; columns in the first row: 6',
  ],
  ['a row that was cut off', `${csv(HEADER, KNOWN)}\r\nSnom,D8`, 'list.csv:3:1  Cells in this row: 2'],
  ['a quote that is never closed', csv(HEADER, KNOWN, `"${NEW}`), /^list\.csv:3:1 {2}A quote opens in this row/],
  ['a quote in the middle of a cell', csv(HEADER, KNOWN.replace('T46', 'T4"6')), /^list\.csv:2:\d+ {2}A quote stands/],
  ['a page of the web', '<!doctype html><html><body>404</body></html>', 'Columns are missing'],
];

const rows: Broken[] = [
  ['a status that is none', cell(3, 'certified'), /^list\.csv:3:16 {2}"status" is none of "preferred", "supported"/],
  [
    'a status of a source without an address',
    cell(4, ''),
    /^list\.csv:3:16 {2}"status" is given by a source without an address/,
  ],
  ['a row without a model', cell(1, ''), /^list\.csv:3:6 {2}"name" is empty|"name" is missing/],
  ['a row without a vendor', cell(0, ''), /^list\.csv:3:1 {2}"vendor" is missing/],
  [
    'a vendor that looks like a slip',
    cell(0, 'Snmo'),
    'list.csv:3:1  "Snmo" is no vendor of the list. Did you mean "Snom"?',
  ],
  ['a kind that is none', cell(2, 'toaster'), /^list\.csv:3:11 {2}"kind" is none of "desk"/],
  ['a kind that is missing', cell(2, ''), 'list.csv:3:11  "kind" is missing. Add it.'],
  ['an address that runs a script', cell(4, 'javascript:alert(1)'), 'list.csv:3:26  "source-url" is no web address'],
  ['a date that does not exist', cell(5, '2026-02-30'), /"as-of" is no day, month or year/],
  ['a date that has not come', cell(5, '2026-11-23'), /^list\.csv:3:55 {2}2026-11-23 has not come yet/],
  ['a date of slashes', cell(5, '03/04/2026'), /"as-of" is no day, month or year/],
  [
    'a device that stands in it twice',
    csv(HEADER, KNOWN, KNOWN.replace('T46U', 'sip-t46u')),
    /^list\.csv:3:9 {2}"sip-t46u" stands in this list for the second time, as "yealink-t46u"/,
  ],
  [
    'an id that stands in it twice',
    csv(`${HEADER},id`, `${KNOWN},yealink-t46u`, `${NEW},yealink-t46u`),
    /has the id|second time/,
  ],
  [
    'an id that would be renamed',
    csv(`${HEADER},id`, `${KNOWN},yealink-t46`),
    'list.csv:2:69  "T46U" has the id "yealink-t46u", and share links name it so.',
  ],
  ['an id that does not begin with the vendor', csv(`${HEADER},id`, `${NEW},d815`), /does not begin with the vendor/],
  [
    'an alias that leads to another device',
    csv(`${HEADER},aliases`, `${NEW},T-48-U`),
    /^list\.csv:2:66 {2}This name already leads to "yealink-t48u"/,
  ],
  [
    'a version that is too old to count',
    csv(`${HEADER},version`, `${NEW},V18`),
    /^list\.csv:2:16 {2}"status" was only given for an older version/,
  ],
];

const json = (change: (list: Record<string, unknown>[]) => unknown): string => {
  using workplace = new Workplace();
  return JSON.stringify(change(workplace.read<Record<string, unknown>[]>().slice(0, 2)), null, 2);
};

const ofJson: Broken[] = [
  ['half of a JSON list', json((list) => list).slice(0, -30), /^list\.csv:\d+:\d+ {2}/],
  ['a JSON object', '{ "phones": [] }', 'list.csv:1:1  This is no list.'],
  ['an entry that is a word', '["T46U"]', 'list.csv:1:2  This is no entry'],
  ['an unknown key', json((list) => list.map((entry) => ({ ...entry, colour: 'red' }))), /colour" is not known here/],
  [
    'a status that is a number',
    json((list) => list.map((entry) => ({ ...entry, status: 5 }))),
    /^list\.csv:\d+:15 {2}"status" is none of/,
  ],
  [
    'a source that is a word',
    json((list) => list.map((entry) => ({ ...entry, source: 'me' }))),
    /"source" is not a group of keys/,
  ],
  [
    'a key that stands twice',
    '[{ "id": "x", "id": "y" }]',
    'list.csv:1:15  The key "id" stands here for the second time.',
  ],
];

describe.each(Object.entries({ files, tables, rows, ofJson }))('%s', (_, broken) => {
  test.each(broken)('the import refuses %s, says where, and writes nothing', (_kind, list, says) => {
    using workplace = new Workplace();
    const before = workplace.everything();
    const message = workplace.refusal(list);
    if (typeof says === 'string') expect(message).toContain(says);
    else expect(message).toMatch(says);
    expect(message).toMatch(/\n\nN?(?:If all.*\nN)?othing was written\.$/s);
    expect(workplace.everything()).toEqual(before);
  });
});

test('the import refuses 50 MB at once, and writes nothing', () => {
  using workplace = new Workplace();
  const before = workplace.everything();
  const path = join(workplace.folder, 'list.csv');
  writeFileSync(path, good);
  truncateSync(path, 50 * 2 ** 20);
  const start = performance.now();
  expect(() => workplace.importFrom(path)).toThrow(/list\.csv:1:1 {2}The file is larger than 20 MB\./);
  expect(performance.now() - start).toBeLessThan(1_000);
  expect(workplace.everything()).toEqual(before);
});

test('the import refuses a file that does not exist', () => {
  using workplace = new Workplace();
  expect(() => workplace.importFrom(join(workplace.folder, 'nothing.csv'))).toThrow(/There is no such file/);
});

test('a list with one bad row among good ones is not written in part', () => {
  using workplace = new Workplace();
  const before = workplace.everything();
  workplace.refusal(csv(HEADER, NEW, KNOWN, NEW.replace('D815', 'D812').replace('supported', 'good')));
  expect(workplace.everything()).toEqual(before);
});

test('every bad row is named, up to a hundred', () => {
  using workplace = new Workplace();
  const bad = Array.from({ length: 300 }, (_, index) => NEW.replace('D815', `D${index}x`).replace('supported', 'good'));
  const lines = workplace
    .refusal(csv(HEADER, ...bad))
    .split('\n')
    .filter((line) => line.startsWith('list.csv:'));
  expect(lines).toHaveLength(100);
  expect(lines[0]).toMatch(/^list\.csv:2:/);
  expect(lines[99]).toMatch(/^list\.csv:101:/);
});

test('what to do about missing addresses is said once', () => {
  using workplace = new Workplace();
  expect(workplace.refusal(cell(4, ''))).toContain('name it: --source <address>');
});

test('nothing is left behind where the list cannot be written', () => {
  using workplace = new Workplace();
  const before = readFileSync(join(workplace.folder, 'hardware.json'), 'utf8');
  expect(() => workplace.import(good, { into: join(workplace.folder, 'nowhere') })).toThrow();
  expect(workplace.text()).toBe(before);
});

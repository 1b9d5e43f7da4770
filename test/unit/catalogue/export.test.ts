import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellOf, deviceColumns, integrationColumns } from '../../../src/engine/catalogue/columns.ts';
import { fromCell, toCsv } from '../../../src/engine/catalogue/csv.ts';
import { asCsv, asJson } from '../../../src/engine/catalogue/export.ts';
import { devices, integrations } from './lists.ts';

const rows = (csv: string): string[][] => parse(csv) as string[][];

describe('CSV', () => {
  test('closes each row by CR and LF, and quotes what needs it', () =>
    expect(toCsv(['a', 'b'], [['x, y', 'say "hi"\nplease']])).toBe('a,b\r\n"x, y","say ""hi""\nplease"\r\n'));

  test.each(['=1+1', '+49', '-1+1', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("http://a.example")'])(
    'lets no spreadsheet run %j',
    (cell) => {
      const [[written = ''] = []] = rows(toCsv([cell], []));
      expect(written).toBe(`'${cell}`);
      expect(fromCell(written)).toBe(cell);
    },
  );

  test('leaves numbers as they are', () => expect(toCsv(['-79.34', '-1'], [])).toBe('-79.34,-1\r\n'));

  test("leaves an apostrophe that is one's own", () => expect(fromCell("'tis")).toBe("'tis"));

  test('any table comes back as it was', () =>
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 2 }), { minLength: 1 }), (table) => {
        const [header = [], ...rest] = table;
        expect(rows(toCsv(header, rest)).map((row) => row.map(fromCell))).toEqual(
          table.map((row) => row.map((cell) => (/^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell))),
        );
      }),
    ));
});

test('the whole list has a row for each device, under headings that stay', () => {
  const [header = [], ...body] = rows(asCsv(devices, deviceColumns));
  expect(header.slice(0, 6)).toEqual(['id', 'vendor', 'name', 'aliases', 'kind', 'provisioning']);
  expect(body.map(([id]) => id)).toEqual(devices.map(({ id }) => id));
});

test('a cell says what the entry says', () => {
  const cells = (id: string) => {
    const device = devices.find((one) => one.id === id) ?? {};
    return Object.fromEntries(deviceColumns.map((column) => [column.key, cellOf(device, column)]));
  };
  expect(cells('fanvil-x1')).toMatchObject({
    provisioning: 'lan | stun | sbc | rps',
    status: 'unconfirmed',
    'as-of': '',
    'last-known': 'supported',
    'last-known-version': 'V16',
    'last-known-as-of': '2019-09-10',
  });
  expect(cells('yealink-t46u')).toMatchObject({ aliases: 'SIP-T46U', 'as-of': '2026-03-09', version: 'V20' });
});

test('no key of an entry is left out of the table', () => {
  const leaves = (value: object, path: string[] = []): string[] =>
    Object.entries(value).flatMap(([key, inner]) =>
      typeof inner === 'object' && !Array.isArray(inner) ? leaves(inner, [...path, key]) : [[...path, key].join('.')],
    );
  const columns = (list: typeof deviceColumns) => new Set(list.map(({ path }) => path.join('.')));
  expect(devices.flatMap((one) => leaves(one)).filter((path) => !columns(deviceColumns).has(path))).toEqual([]);
  expect(integrations.flatMap((one) => leaves(one)).filter((path) => !columns(integrationColumns).has(path))).toEqual(
    [],
  );
});

test('JSON gives the entries as they stand in the data', () => expect(JSON.parse(asJson(devices))).toEqual(devices));

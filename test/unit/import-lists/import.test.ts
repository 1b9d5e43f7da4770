import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { integrations, phones, trunks } from '../../../src/cli/import/lists/list-kind.ts';
import { asCsv, asJson } from '../../../src/engine/catalogue/export.ts';
import type { Integration } from '../../../src/schema/integration.ts';
import type { Trunk } from '../../../src/schema/trunk.ts';
import type { Vendor } from '../../../src/schema/vendor.ts';
import { csv, HEADER, KNOWN, NEW, TODAY, Workplace } from './workplace.ts';

const good = csv(HEADER, KNOWN, NEW);

describe('a dry run', () => {
  test('says what would be added, changed and removed, and writes nothing', () => {
    using workplace = new Workplace();
    const before = workplace.everything();
    const said = workplace.import(good, { write: false, keep: false });
    expect(said).toContain('Added: 1\n  + snom-d815 (D815), supported\n');
    expect(said).toMatch(
      /Changed: 1\n {2}~ yealink-t46u: status "supported" → "preferred"; as-of "2026-03-09" → "2026-11-01"/,
    );
    expect(said).toContain('Removed: 92\n  - fanvil-v62 (V62), supported\n');
    expect(said).toContain('… and 52 more');
    expect(said).toContain('Nothing was written: add --write to do it.');
    expect(workplace.everything()).toEqual(before);
  });

  test('says which of the list stays as it is', () => {
    using workplace = new Workplace();
    expect(workplace.import(good, { write: false })).toMatch(/Removed: 0\nUnchanged: 92\n/);
  });
});

describe('an import', () => {
  test('puts new devices at the end, changes known ones in their place and keeps the rest', () => {
    using workplace = new Workplace();
    const ids = workplace.read().map(({ id }) => id);
    workplace.import(good);
    expect(workplace.read().map(({ id }) => id)).toEqual([...ids, 'snom-d815']);
    expect(workplace.device('snom-d815')).toEqual({
      id: 'snom-d815',
      vendor: 'snom',
      name: 'D815',
      aliases: [],
      kind: 'desk',
      provisioning: [],
      status: 'supported',
      asOf: '2026-11-01',
      source: {
        url: 'https://lists.example/phones',
        kind: 'publisher',
        fact: "It stands in the publisher's own list.",
      },
      confidence: 'high',
      reviewed: TODAY,
    });
  });

  test('takes the old evidence away with the old status', () => {
    using workplace = new Workplace();
    workplace.import(csv(HEADER, KNOWN.replace('Yealink,T46U', 'Fanvil,X1')));
    const device = workplace.device('fanvil-x1');
    expect(device).toMatchObject({ status: 'preferred', asOf: '2026-11-01', source: { kind: 'publisher' } });
    expect(device).not.toHaveProperty('lastKnown');
  });

  test('keeps what the file says nothing of: aliases, provisioning, and the notes that people wrote', () => {
    using workplace = new Workplace();
    const before = workplace.device('fanvil-x3sg');
    workplace.import(csv(HEADER, KNOWN.replace('Yealink,T46U', 'Fanvil,X3SG')));
    const { aliases, provisioning, notes } = workplace.device('fanvil-x3sg') ?? {};
    expect({ aliases, provisioning, notes }).toEqual({
      aliases: before?.aliases,
      provisioning: before?.provisioning,
      notes: before?.notes,
    });
  });

  test('keeps notes that people wrote where the file has others, and says so', () => {
    using workplace = new Workplace();
    const before = workplace.device('yealink-t46u')?.notes;
    const said = workplace.import(csv(`${HEADER},notes`, `${KNOWN},Ours.`, `${NEW},Ours.`));
    expect(workplace.device('yealink-t46u')?.notes).toBe(before);
    expect(workplace.device('snom-d815')?.notes).toBe('Ours.');
    expect(said).toContain('Notes that stay as people wrote them, though the file has others: 1.');
  });

  test('lets an empty cell take a value away', () => {
    using workplace = new Workplace();
    workplace.import(csv(`${HEADER},aliases,firmware`, `${KNOWN.replace('Yealink,T46U', 'Cisco,SPA504G')},,`));
    expect(workplace.device('cisco-spa504g')).not.toHaveProperty('firmware');
    workplace.import(csv(`${HEADER},aliases`, `${KNOWN},`));
    expect(workplace.device('yealink-t46u')?.aliases).toEqual([]);
  });

  test('removes what the list does not have, and says what goes with it', () => {
    using workplace = new Workplace();
    const said = workplace.import(good, { keep: false });
    expect(workplace.read().map(({ id }) => id)).toEqual(['yealink-t46u', 'snom-d815']);
    expect(said).toContain('Notes that people wrote go with removed entries: 92.');
    expect(said).toContain('Links that name a removed entry');
  });

  test('adds vendors that nobody had heard of', () => {
    using workplace = new Workplace();
    const said = workplace.import(
      csv(HEADER, NEW.replace('Snom', 'Gigaset Pro'), NEW.replace('Snom,D815', 'gigaset pro,Maxwell 4')),
    );
    expect(said).toContain('New vendors: 1\n  + gigaset-pro (Gigaset Pro)');
    expect(workplace.read<Vendor[]>('vendors').at(-1)).toEqual({ id: 'gigaset-pro', name: 'Gigaset Pro', aliases: [] });
    expect(
      workplace
        .read()
        .slice(-2)
        .map(({ id }) => id),
    ).toEqual(['gigaset-pro-d815', 'gigaset-pro-maxwell-4']);
  });

  test('takes one address for all of a list', () => {
    using workplace = new Workplace();
    const address = 'https://lists.example/all';
    workplace.import(csv('vendor,model,type,status', 'Snom,D815,desk,supported'), { address });
    expect(workplace.device('snom-d815')?.source.url).toBe(address);
  });

  test('says how many statuses have no date', () => {
    using workplace = new Workplace();
    expect(workplace.import(csv(HEADER, NEW.replace('2026-11-01', '')))).toContain('Without a date: 1.');
  });

  test('leaves out columns that the list does not take, and says so', () => {
    using workplace = new Workplace();
    const said = workplace.import(csv(`${HEADER},Price,firmwares`, `${NEW},99,1.2`));
    expect(said).toContain('"Price" is left out: the list has no such column.');
    expect(said).toContain('"firmwares" is left out: the list has no such column. Did you mean "firmware"?');
  });

  test('changes nothing the second time, not even on another day', () => {
    using workplace = new Workplace();
    workplace.import(good);
    const after = workplace.everything();
    const said = workplace.import(good, { today: '2027-03-01' });
    expect(said).toMatch(/Added: 0\nChanged: 0\nRemoved: 0\nUnchanged: 94\n/);
    expect(said).toContain('The list is the same as before.');
    expect(workplace.everything()).toEqual(after);
  });

  test('leaves no unfinished file behind', () => {
    using workplace = new Workplace();
    const files = Object.keys(workplace.everything());
    workplace.import(good);
    expect(Object.keys(workplace.everything())).toEqual(files);
  });
});

describe('spreadsheets', () => {
  const written = (list: string | Uint8Array) => {
    using workplace = new Workplace();
    workplace.import(list);
    return workplace.device('snom-d815');
  };
  const plain = written(good);

  test.each<[string, string | Uint8Array]>([
    ['semicolons', good.replaceAll(',', ';')],
    ['tabs', good.replaceAll(',', '\t')],
    ['a byte order mark', `\uFEFF${good}`],
    ['a line that names the delimiter', `sep=;\r\n${good.replaceAll(',', ';')}`],
    ['line ends of Unix', good.replaceAll('\r\n', '\n')],
    ['line ends of old Macs', good.replaceAll('\r\n', '\r')],
    ['UTF-16 with its mark', Buffer.from(`\uFEFF${good}`, 'utf16le')],
    ['quotes round every cell', good.replaceAll(/[^,\r\n]+/g, '"$&"')],
    ['empty rows and columns at the end', csv(`${HEADER},,`, `${KNOWN},,`, `${NEW},,`, ',,,,,,,', '')],
    [
      'columns in another order and case',
      csv(
        'AS OF,Source URL,STATUS,Type,Model,Manufacturer',
        '1.11.2026,https://lists.example/phones,Supported,Desk,D815,SNOM',
      ),
    ],
  ])('with %s are read alike', (_, list) => expect(written(list)).toEqual(plain));

  test('may hold line breaks, quotes and delimiters in a cell', () => {
    using workplace = new Workplace();
    workplace.import(
      csv(`${HEADER},notes,aliases`, `${NEW},"Says ""hello"",\r\nthen; rings.","D-815 Pro|Snom;D 8-1-5 X"`),
    );
    expect(workplace.device('snom-d815')).toMatchObject({
      notes: 'Says "hello", then; rings.',
      aliases: ['D-815 Pro', 'Snom', 'D 8-1-5 X'],
    });
  });

  test('name ids as people write them', () => {
    using workplace = new Workplace();
    workplace.import(
      csv(`${HEADER},provisioning,version`, `${NEW.replace('supported', 'End of Life')},"Router Phone, SBC / lan",20`),
    );
    expect(workplace.device('snom-d815')).toMatchObject({
      status: 'end-of-life',
      provisioning: ['router-phone', 'sbc', 'lan'],
      version: 'V20',
    });
  });

  test('name countries as people write them', () => {
    using workplace = new Workplace();
    const row = 'Example Tel,supported,"Germany, at | United Kingdom",https://lists.example/trunks';
    workplace.import(csv('provider,status,countries,url', row), { kind: trunks });
    expect(workplace.read<Trunk[]>('trunks').at(-1)).toMatchObject({
      id: 'example-tel',
      countries: ['DE', 'AT', 'GB'],
    });
  });

  test('name what an integration needs', () => {
    using workplace = new Workplace();
    const row = 'Example CRM,crm,supported,Enterprise,16,"One limit, of two. | The other.",https://lists.example/crm';
    workplace.import(csv('name,kind,status,edition,simultaneous calls,limits,url', row), { kind: integrations });
    expect(workplace.read<Integration[]>('integrations').at(-1)).toMatchObject({
      needs: { edition: 'enterprise', calls: 16 },
      limits: ['One limit, of two.', 'The other.'],
    });
  });
});

describe.each([
  ['phones', phones],
  ['trunks', trunks],
  ['integrations', integrations],
])('the whole list of %s', (name, kind) => {
  test.each([
    ['CSV', (entries: object[]) => asCsv(entries, kind.columns)],
    ['JSON', asJson],
  ])('written as %s and imported again changes nothing', (_, write) => {
    using workplace = new Workplace();
    const before = workplace.everything();
    const said = workplace.import(write(workplace.read<object[]>(kind.file)), { kind, keep: false });
    expect(said).toMatch(/Added: 0\nChanged: 0\nRemoved: 0\n/);
    expect(workplace.everything()).toEqual(before);
  });

  test('is exported and taken back by the command', () => {
    using workplace = new Workplace();
    const command = join(resolve(import.meta.dirname, '../../../src/cli'), `import-${name}.ts`);
    const run = (...given: string[]) =>
      spawnSync(process.execPath, [command, ...given, '--into', workplace.folder], { encoding: 'utf8' });
    const { stdout } = run('--export');
    workplace.import(stdout, { kind, write: false });
    const { status, stdout: said } = run(join(workplace.folder, 'list.csv'), '--write');
    expect({ status, said }).toEqual({ status: 0, said: expect.stringContaining('The list is the same as before.') });
    expect(run().stderr).toContain(`Usage: npm run import:${name} --`);
    expect(run().status).toBe(1);
  });
});

test('ten thousand rows are imported in seconds', () => {
  using workplace = new Workplace();
  const rows = Array.from({ length: 10_000 }, (_, index) => NEW.replace('D815', `Q${index}Z`));
  const start = performance.now();
  workplace.import(csv(HEADER, ...rows));
  expect(performance.now() - start).toBeLessThan(10_000);
  expect(workplace.read()).toHaveLength(10_093);
});

import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { asJson, remade } from '../../../src/cli/holidays/file.ts';
import { holidayList } from '../../../src/cli/holidays/list.ts';
import { published } from './setting.ts';

const made = { name: published.source.package, version: published.source.version, license: published.source.licence };
const LIST = new URL('../../../src/cli/holidays/list.ts', import.meta.url);

describe('npm run holidays', () => {
  test('changes nothing, its day neither, when there is nothing new', () =>
    expect(remade(published, published.years[0] ?? 0, made, '2099-12-31')).toBe(published));

  test('covers a year and the next two, and dates what it changes', () => {
    const list = remade(published, 2027, made, '2027-01-04');
    expect(list.years).toEqual([2027, 2028, 2029]);
    expect(list.generated).toBe('2027-01-04');
    expect(new Set(list.holidays.map(({ date }) => Number(date.slice(0, 4))))).toEqual(new Set(list.years));
  });

  test('keeps what editors decide', () => {
    const list = remade({ ...published, note: 'Another note.' }, 2027, made, '2027-01-04');
    const { note, office, country, languages, corrections } = list;
    expect({ note, office, country, languages, corrections }).toEqual({
      note: 'Another note.',
      office: published.office,
      country: published.country,
      languages: published.languages,
      corrections: published.corrections,
    });
  });

  test('writes what it reads, a line for each holiday', () => {
    const text = asJson(published);
    expect(JSON.parse(text)).toEqual(published);
    const lines = text.split('\n').filter((line) => line.includes('"date"'));
    expect(lines).toHaveLength(published.holidays.length);
    expect(lines[0]).toMatch(/^ {4}\{ "date": "\d{4}-01-01", "name": ".*", "alsoPublicIn": \[.*\] \},$/);
  });

  test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago'])(
    'makes the same list on a machine in %s',
    (TZ) => {
      const script = `import { holidayList } from ${JSON.stringify(LIST.href)};
      const choice = JSON.parse(process.argv[1]);
      console.log(JSON.stringify(holidayList(choice, choice.years)));`;
      const { country, languages, corrections, years } = published;
      const args = ['--input-type=module', '-e', script, JSON.stringify({ country, languages, corrections, years })];
      const printed = execFileSync(process.execPath, args, { encoding: 'utf8', env: { ...process.env, TZ } });
      expect(JSON.parse(printed)).toEqual(holidayList(published, years));
    },
    60_000,
  );

  test('says when a correction has nothing left to correct', () => {
    const corrections = [{ rule: 'orthodox -46', why: 'No such rule.', source: 'https://example.com/' }];
    expect(() => holidayList({ ...published, corrections }, [2026])).toThrow('"orthodox -46" has no effect');
  });

  test('joins the names of holidays that share a day', () => {
    const corrections = [{ rule: '12-25', name: 'One', why: 'One.', source: 'https://example.com/' }];
    const named = [
      ...corrections,
      { rule: 'friday after 12-24', name: 'Other', why: 'Two.', source: 'https://example.com/' },
    ];
    const christmas = holidayList({ ...published, corrections: named }, [2026]).filter(
      ({ date }) => date === '2026-12-25',
    );
    expect(christmas.map(({ name }) => name)).toEqual(['One; Other']);
  });

  test('says, of a year that is none, how it is used', () => {
    const cli = fileURLToPath(new URL('../../../src/cli/holidays.ts', import.meta.url));
    expect(() => execFileSync(process.execPath, [cli, '--from', '26'], { encoding: 'utf8', stdio: 'pipe' })).toThrow(
      'Usage:',
    );
  }, 60_000);
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { alsoFoundAs } from '../../../src/components/lists/also.ts';
import { sizeWords } from '../../../src/components/lists/size-words.ts';
import { localeOf, type Messages, translator } from '../../../src/i18n/index.ts';
import { formatPartialDate } from '../../../src/i18n/partial-date.ts';
import { droppedWords } from '../../../src/islands/lists/dropped.ts';
import { knownFor } from '../../../src/islands/lists/known.ts';
import { answerTo, type CheckProps } from '../../../src/islands/lists/machine-check.ts';
import { machines } from '../catalogue/lists.ts';

const words = JSON.parse(
  readFileSync(new URL('../../../content/strings/en/lists.json', import.meta.url), 'utf8'),
) as Record<string, Messages>;
const t = translator(words);
const english = localeOf('en');

describe('a date is written as exactly as it is known:', () => {
  test.each([
    ['2026-11-22', '22 November 2026'],
    ['2026-09', 'September 2026'],
    ['2019', '2019'],
  ])('%s', (iso, written) => expect(formatPartialDate(iso)).toBe(written));

  test.each(['', '26-09', '2026-9', '2026-09-22-1', 'soon'])('%j is none', (iso) =>
    expect(() => formatPartialDate(iso)).toThrow('No such date'),
  );
});

describe('what a status is known for', () => {
  test.each([
    [{ version: 'V20', asOf: '2026-03' }, 'V20, March 2026'],
    [{ version: 'V16', asOf: '' }, 'V16'],
    [{ version: '', asOf: '2019' }, '2019'],
    [{ version: '', asOf: '' }, ''],
  ])('%j', (of, written) => expect(knownFor(of, t, english)).toBe(written));
});

describe('the search of the site finds', () => {
  const yealink = { name: 'Yealink', aliases: [] };

  test('a phone by its bare code, whatever stands before it', () => {
    const found = alsoFoundAs({ name: 'T46U', aliases: ['SIP-T46U'] }, yealink).split(' ');
    expect(found).toEqual(expect.arrayContaining(['Yealink', 'T46U', 't46u', 'sipt46u']));
  });

  test('a model of two words in one piece, and each for itself', () =>
    expect(alsoFoundAs({ name: 'VVX 310', aliases: [] }).split(' ')).toEqual(
      expect.arrayContaining(['vvx', '310', 'vvx310']),
    ));

  test('nothing by signs that mean something in the attribute', () =>
    expect(alsoFoundAs({ name: 'A, B: C', aliases: [] })).not.toMatch(/[,:]/));
});

test('what an address says in vain is named by its beginning, however long it is', () => {
  const find = translator(words.find as Messages);
  const said = droppedWords([{ key: 'q', value: '😀'.repeat(5000), why: 'too-long' }], find, english);
  expect(said).toContain(`“q=${'😀'.repeat(40)}…” means `);
});

test('what an address says in vain is named', () => {
  const find = translator(words.find as Messages);
  expect(droppedWords([], find, english)).toBe('');
  const said = droppedWords(
    [
      { key: 'colour', value: 'red', why: 'unknown-key' },
      { key: 'vendor', value: 'nokia', why: 'unknown-value' },
    ],
    find,
    english,
  );
  expect(said).toContain('“colour=red” and “vendor=nokia” mean ');
});

describe('the check of machines', () => {
  const check = translator(words.check as Messages);
  const sizesOf = (of: 'pbx' | 'sbc') => machines[of].tiers.map(({ id, upTo }) => ({ id, upTo, words: `about ${id}` }));
  const props: CheckProps = {
    locale: 'en',
    path: '/machines/',
    sizes: { pbx: sizesOf('pbx'), sbc: sizesOf('sbc') },
    ui: words.check as Messages,
  };
  const answer = (typed: string, of: 'pbx' | 'sbc') => answerTo(typed, of, props, check);

  test('names the size for a number', () =>
    expect(answer('60', 'pbx')).toEqual({ words: 'about large', size: 'large' }));

  test('says nothing of an empty field', () => expect(answer(' ', 'pbx')).toBeUndefined());

  test.each(['0', '-3', '2.5', 'ten', '1e99x'])('asks for a whole number instead of %j', (typed) =>
    expect(answer(typed, 'pbx')).toEqual({ words: check('odd') }),
  );

  test('says where 3CX gives no size', () => expect(answer('101', 'sbc')).toEqual({ words: check('beyond') }));

  test('has words for a size without an end', () => {
    const last = sizeWords('pbx', machines.pbx.tiers, machines.pbx.tiers.length - 1, { t });
    expect(last).toMatchObject({ load: 'More than 1,000', count: 1000, linux: '8 vCPU, 32 GB' });
  });
});

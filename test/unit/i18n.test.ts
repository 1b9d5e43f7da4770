import { describe, expect, test } from 'vitest';
import {
  formatDate,
  formatNumber,
  type Locale,
  listGaps,
  localeOf,
  localePath,
  pathWithin,
  phrase,
  t,
  translator,
  withFallback,
} from '../../src/i18n/index.ts';

const polish: Locale = { id: 'pl', dir: 'ltr', customs: 'pl' };
const words = {
  home: { title: 'Start', greeting: 'Hello {name}, edition {edition}' },
  clauses: { one: '{count} clause', other: '{count} clauses' },
};

describe('words', () => {
  test('a nested key gives its sentence', () => expect(t(words, 'home.title')).toBe('Start'));

  test('placeholders are filled by name', () =>
    expect(t(words, 'home.greeting', { edition: '2026-11-22', name: 'Ada' })).toBe('Hello Ada, edition 2026-11-22'));

  test.each([
    [0, '0 clauses'],
    [1, '1 clause'],
    [66, '66 clauses'],
    [1234, '1,234 clauses'],
  ])('%i takes its English plural form', (count, text) => expect(t(words, 'clauses', { count })).toBe(text));

  test.each([
    [1, '1 klauzula'],
    [3, '3 klauzule'],
    [5, '5 klauzul'],
    [22, '22 klauzule'],
    [1.5, '1,5 klauzuli'],
  ])('%d takes its Polish plural form', (count, text) => {
    const forms = {
      n: { one: '{count} klauzula', few: '{count} klauzule', many: '{count} klauzul', other: '{count} klauzuli' },
    };
    expect(t(forms, 'n', { count }, polish)).toBe(text);
  });

  test('a plural form that a language leaves out is read as other', () =>
    expect(t({ n: { other: '{count} pozycji' } }, 'n', { count: 3 }, polish)).toBe('3 pozycji'));

  test.each(['home.missing', 'nowhere', 'home.title.deeper', 'toString'])('a missing key %s is named', (key) =>
    expect(() => t(words, key)).toThrow(`No message "${key}"`),
  );

  test('a key that names a group is refused', () => expect(() => t(words, 'home')).toThrow('"home" is a group'));

  test('a placeholder without a value is named with its key', () =>
    expect(() => t(words, 'home.greeting', { name: 'Ada' })).toThrow(/home\.greeting.*\{edition\}/));

  test('a plural without a count is refused', () => expect(() => t(words, 'clauses')).toThrow('"clauses" is a plural'));

  test('a phrase leaves open what markup will fill', () =>
    expect(phrase(words, 'home.greeting', { edition: '1' })).toEqual([
      { text: 'Hello ' },
      { slot: 'name' },
      { text: ', edition ' },
      { text: '1' },
      { text: '' },
    ]));

  test('a bound translator speaks its own language', () =>
    expect(translator({ n: { few: 'kilka', other: 'wiele' } }, polish)('n', { count: 2 })).toBe('kilka'));
});

describe('fallback', () => {
  test('a gap is filled at any depth, what is translated stays', () =>
    expect(withFallback({ home: { title: 'Początek' } }, words)).toEqual({
      ...words,
      home: { ...words.home, title: 'Początek' },
    }));

  test('plural forms of two languages never mix', () =>
    expect(withFallback({ clauses: { other: '{count} klauzul' } }, words).clauses).toEqual({
      other: '{count} klauzul',
    }));

  test('a language without any words reads as the fallback', () =>
    expect(withFallback(undefined, words)).toEqual(words));
});

describe('dates, numbers, lists', () => {
  test('a date is written day first, whatever the time zone of the machine', () => {
    expect(formatDate('2026-11-22')).toBe('22 November 2026');
    expect(formatDate('2026-11-22', 'medium')).toBe('22 Nov 2026');
  });

  test.each(['2026-02-30', '2026-13-01', 'yesterday'])('%s is no date', (iso) =>
    expect(() => formatDate(iso)).toThrow(iso),
  );

  test('numbers follow the customs of the language', () => {
    expect(formatNumber(127008)).toBe('127,008');
    expect(formatNumber(1.5, polish)).toBe('1,5');
  });

  test('a list has its commas and its last word', () => {
    expect(listGaps(1)).toEqual([]);
    expect(listGaps(3)).toEqual([', ', ' and ']);
    expect(listGaps(2, polish)).toEqual([' i ']);
  });
});

describe('addresses', () => {
  test('the default language stands at the root', () => expect(localePath('/faqs/#faq.stun')).toBe('/faqs/#faq.stun'));

  test.each([
    ['/faqs/', undefined, '/'],
    ['/pl/faqs/', polish, '/'],
    ['/support/pl/faqs/', polish, '/support'],
    ['/support/', undefined, '/support/'],
  ])('and %s is taken apart again', (address, locale, base) =>
    expect(localePath(pathWithin(address, locale, base), locale, base)).toBe(address),
  );

  test('a page elsewhere is not taken for one of the language', () =>
    expect(() => pathWithin('/faqs/', polish)).toThrow('/pl/'));

  test('another language stands under its own segment', () => expect(localePath('/faqs/', polish)).toBe('/pl/faqs/'));

  test.each(['/support', '/support/'])('a base path %s comes first', (base) =>
    expect(localePath('/', polish, base)).toBe('/support/pl/'),
  );

  test.each(['faqs/', '//evil.example/', 'https://evil.example/'])('%s is not a path from the root', (path) =>
    expect(() => localePath(path)).toThrow(path),
  );

  test('a page without a locale in its address is in the default language', () =>
    expect(localeOf(undefined).id).toBe('en'));

  test('a language that the site does not have is refused', () => expect(() => localeOf('xx')).toThrow('xx'));
});

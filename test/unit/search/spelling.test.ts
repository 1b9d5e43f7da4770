import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spelled } from '../../../src/browser/search/spelled.ts';
import { meant, slipsBetween } from '../../../src/browser/search/spelling.ts';
import { nearestTo, otherSpelling } from '../../../src/browser/search/suggest.ts';
import { words } from './words.ts';

describe('slips between two words', () => {
  test.each([
    ['bronze', 'bronze', 0],
    ['brozne', 'bronze', 1],
    ['frewall', 'firewall', 1],
    ['firewwall', 'firewall', 1],
    ['firewoll', 'firewall', 1],
    ['fierwal', 'firewall', 2],
    ['sla', 'stun', 3],
  ])('%s, %s: %i', (one, other, slips) => expect(slipsBetween(one, other, 9)).toBe(slips));

  test('are the same both ways, none for a word and itself, and no more than the longer word has letters', () => {
    const word = fc.string({ minLength: 0, maxLength: 9 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        const slips = slipsBetween(one, other, 99);
        expect(slips).toBe(slipsBetween(other, one, 99));
        expect(slips === 0).toBe(one === other);
        expect(slips).toBeLessThanOrEqual(Math.max(one.length, other.length));
      }),
    );
  });

  test('are counted up to a limit', () => expect(slipsBetween('wireshark', 'sla', 2)).toBe(3));
});

describe('the word that was meant', () => {
  const list = [
    { word: 'form', group: 0 },
    { word: 'forum', group: 2 },
    { word: 'template', group: 0 },
    { word: 'templates', group: 1 },
  ];

  test('is the nearest, of two as near the more common', () => expect(meant('forrm', list)).toBe('forum'));
  test('is none when the word is another one', () => expect(meant('invoice', list)).toBeUndefined());
  test('is none for three letters: they are too many words', () => expect(meant('for', list)).toBeUndefined());
  test('may stand in the other number', () => {
    expect(meant('gatway', [{ word: 'gateways', group: 0 }])).toBe('gateways');
    expect(meant('gatways', [{ word: 'gateway', group: 0 }])).toBe('gateway');
    expect(meant('templats', list)).toBe('templates');
  });
  test('has two slips in a long word only', () => {
    expect(meant('tempalte', list)).toBe('template');
    expect(meant('tmepaltes', list)).toBe('templates');
    expect(meant('fomr', [{ word: 'frame', group: 2 }])).toBeUndefined();
  });
});

describe('words are brought into the spelling of the index', () => {
  const take = (...typed: string[]) => spelled(typed, words);

  test('a slip is mended, and said', () =>
    expect(take('frewall', 'templates')).toEqual({
      words: ['firewall', 'templates'],
      corrections: [{ typed: 'frewall', taken: 'firewall' }],
      unknown: [],
    }));
  test('a word of a reader is mended too', () => expect(take('hanset').words).toEqual(['handset']));
  test('two words are run together where the site has one', () =>
    expect(take('team', 'viewer').words).toEqual(['teamviewer']));
  test('two words stay two where the site has them apart too', () =>
    expect(take('custom', 'templates').words).toEqual(['custom', 'templates']));
  test('one is parted where the site has two', () => {
    expect(take('officehours').words).toEqual(['office', 'hours']);
    expect(take('level2').words).toEqual(['level', '2']);
  });
  test('a name that mixes letters and digits stays whole where the site has it', () =>
    expect(take('4sc').words).toEqual(['4sc']));
  test('the beginning of a word is no slip', () => expect(take('wiresh').corrections).toEqual([]));
  test('a word of a saying is no slip, and leads nowhere without the rest of it', () =>
    expect(take('long', 'firewall')).toEqual({ words: ['firewall'], corrections: [], unknown: ['long'] }));
  test('what is like nothing leads nowhere', () =>
    expect(take('qwertzuiop')).toMatchObject({ words: [], unknown: ['qwertzuiop'] }));
});

describe('when little is found', () => {
  test('the beginning of a word that is nearly another one may have been meant as that', () =>
    expect(otherSpelling('support fire', words)).toBeUndefined());
  test('nothing is suggested for what is spelt right', () =>
    expect(otherSpelling('custom templates', words)).toBeUndefined());
});

describe('when nothing is found', () => {
  test('the word nearest to it is taken, with a slip in every three letters', () =>
    expect(nearestTo('farewoll', words)).toBe('firewall'));
  test('nothing is near to what begins like no word', () => expect(nearestTo('zzzz', words)).toBeUndefined());
});

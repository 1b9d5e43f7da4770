import { describe, expect, test } from 'vitest';
import { plain, sameWord, wordsOf } from '../../../src/browser/search/plain.ts';

describe('a text is compared', () => {
  test.each([
    ['Is STUN supported?', 'is stun supported'],
    ["the partner's NFR licence", 'the partner nfr licence'],
    ['Can’t I?', 'cant i'],
    ['on-premise, and/or  hosted', 'on premise and or hosted'],
    ['Café, São Paulo', 'cafe sao paulo'],
    [' ', ''],
  ])('%j as %j', (text, compared) => expect(plain(text)).toBe(compared));

  test('by its words, of which an empty text has none', () => {
    expect(wordsOf('End-of-life phones')).toEqual(['end', 'of', 'life', 'phones']);
    expect(wordsOf('…')).toEqual([]);
  });
});

describe('forms of one word', () => {
  test.each([
    ['phone', 'phones'],
    ['api', 'apis'],
    ['reply', 'replies'],
    ['analyse', 'analysis'],
    ['escalate', 'escalation'],
    ['install', 'installation'],
    ['support', 'supported'],
  ])('are %s and %s', (one, other) => {
    expect(sameWord(one, other)).toBe(true);
    expect(sameWord(other, one)).toBe(true);
  });

  test.each([
    ['team', 'teamviewer'],
    ['at', 'ata'],
    ['port', 'portuguese'],
    ['used', 'user'],
    ['support', 'supply'],
    ['4', '4sc'],
    ['level1', 'level12'],
  ])('are not %s and %s', (one, other) => expect(sameWord(one, other)).toBe(false));
});

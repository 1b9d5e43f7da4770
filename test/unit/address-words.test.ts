import { expect, test } from 'vitest';
import { finderInstead, wordsOfAddress } from '../../src/browser/address-words.ts';

test.each([
  ['/support/Level_2-troubleshooting.html', '/', 'support Level 2 troubleshooting'],
  ['/support/faq/stun/', '/support/', 'faq stun'],
  ['/clauses/levels.two/', '/', 'clauses levels two'],
  ['/reply%20time/r%C3%A9ponse', '/', 'reply time réponse'],
  ['/policies/policies/phone.php', '/', 'policies phone'],
  ['/broken%E0%A4%A', '/', 'broken E0 A4 A'],
  ['/a/b/c/d/e/f/g/h/i/j', '/', 'a b c d e f g h'],
  ['/', '/', ''],
])('%s below %s is about "%s"', (path, base, words) => expect(wordsOfAddress(path, base)).toBe(words));

test.each([
  ['/partners/mt/', '/', '/partners/?country=MT'],
  ['/support/el/partners/mt', '/support/', '/support/el/partners/?country=MT'],
  ['/partners/malta/', '/', undefined],
  ['/elsewhere/partners/mt/', '/support/', undefined],
])('%s under %s leads to the finder at %s', (pathname, base, finder) =>
  expect(finderInstead(pathname, base)).toBe(finder),
);

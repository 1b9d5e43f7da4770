import { expect, test } from 'vitest';
import { ContentCopy, placeIn, swap } from '../content-copy.ts';

/** The tests run as on the last day of 2089. */
const TOMORROW = '2090-01-01';

/** What the check says of a file once a date in it is changed. */
function problemsAfter(copy: ContentCopy, file: string, piece: string | RegExp, other: string) {
  copy.write(file, swap(copy.read(file), piece, other));
  return copy.newProblems();
}

test.each([
  ['a page', 'policies/en/phone.mdx', /(?<=reviewed: ).*/, TOMORROW],
  ['an answer', 'faqs/en/stun.mdx', /(?<=reviewed: ).*/, TOMORROW],
  ['a reading', 'readings/en/smb.mdx', /(?<=reviewed: ).*/, TOMORROW],
  ['the whole site', 'data/site.json', /(?<="checked": )"[^"]*"/, `"${TOMORROW}"`],
])('%s cannot have been reviewed tomorrow', (_, file, piece, other) => {
  using copy = new ContentCopy();
  const problems = problemsAfter(copy, file, piece, other);
  const message = `${TOMORROW} has not come yet. Write the day on which it was really done.`;
  expect(problems).toEqual([{ file: `content/${file}`, ...placeIn(copy.read(file), other), message }]);
});

test('a page may be reviewed today', () => {
  using copy = new ContentCopy();
  expect(problemsAfter(copy, 'policies/en/phone.mdx', /(?<=reviewed: ).*/, '2089-12-31')).toEqual([]);
});

test('a manual cannot carry a day that has not come', () => {
  using copy = new ContentCopy();
  const file = 'data/manuals.json';
  const problems = problemsAfter(copy, file, '"seen": true', `"seen": true,\n    "pageDate": "${TOMORROW}"`);
  const message = expect.stringMatching(/2090-01-01 has not come yet/);
  expect(problems).toEqual([{ file: `content/${file}`, ...placeIn(copy.read(file), `"${TOMORROW}"`), message }]);
});

test('an edition prepared ahead of its day may be reviewed for that day, and no later', () => {
  using copy = new ContentCopy();
  const frozen = /The site says edition 2090-05-01, and the newest is/;
  const onlyThat = [expect.objectContaining({ message: expect.stringMatching(frozen) })];
  expect(problemsAfter(copy, 'data/site.json', /(?<="edition": ")[^"]*/, '2090-05-01')).toEqual(onlyThat);
  expect(problemsAfter(copy, 'policies/en/phone.mdx', /(?<=reviewed: ).*/, '2090-05-01')).toEqual(onlyThat);
  expect(problemsAfter(copy, 'policies/en/phone.mdx', /(?<=reviewed: ).*/, '2090-05-02')).toHaveLength(2);
});

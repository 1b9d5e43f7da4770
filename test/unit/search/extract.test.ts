import { describe, expect, test } from 'vitest';
import { extract, type Stretch, untitled } from '../../../src/browser/search/extract.ts';

/** A text with what was looked for in brackets. */
const marked = (stretches: Stretch[]) => stretches.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');
const many = (count: number, word = 'word') => Array.from({ length: count }, (_, index) => `${word}${index}`).join(' ');

describe('a text below its title', () => {
  test('does not say it again', () =>
    expect(untitled('Amazon Chime: Supported. Israel.', 'Amazon Chime', [0, 1, 3])).toEqual([
      'Supported. Israel.',
      [1],
    ]));
  test('keeps a sentence that begins with the same word', () =>
    expect(untitled('Bronze partners get Level 1.', 'Bronze', [0])).toEqual(['Bronze partners get Level 1.', [0]]));
});

describe('an extract', () => {
  test('is the whole of a short text', () =>
    expect(marked(extract('The SLA is 48 hours.', [1, 3]))).toBe('The [SLA] is [48] hours.'));
  test('marks words that follow each other as one, without the punctuation about them', () =>
    expect(marked(extract('Call “3CX support”, first.', [1, 2, 3]))).toBe('Call “[3CX support]”, [first].'));
  test('is the beginning of a text of which only the title was found', () =>
    expect(marked(extract(many(80), []))).toMatch(/^word0 word1 .*word29 …$/));
  test('begins a little before what was found', () =>
    expect(marked(extract(many(80), [50]))).toMatch(/^… word44 .*\[word50\].*word73 …$/));
  test('begins with the sentence where one begins there', () =>
    expect(marked(extract(`${many(40)}. Then comes what is found. ${many(40)}`, [44]))).toMatch(
      /^… Then comes what is \[found\]\. /,
    ));
  test('is taken from where most was found', () =>
    expect(marked(extract(many(200), [3, 120, 125, 130]))).toContain('[word125]'));
  test('reaches the end of the text and not beyond', () =>
    expect(marked(extract(many(60), [59]))).toMatch(/^… word30 .*\[word59\]$/));
});

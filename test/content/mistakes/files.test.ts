import { describe, expect, test } from 'vitest';
import { ContentCopy } from '../content-copy.ts';
import { refuses } from '../mistake.ts';

describe('files', () => {
  refuses([
    { mistake: 'an empty file', file: 'faqs/en/stun.mdx', change: () => '', says: /is empty/ },
    { mistake: 'a file of blanks', file: 'data/manuals.json', change: () => ' \n\n', says: /is empty/ },
    {
      mistake: 'a byte order mark',
      file: 'data/site.json',
      change: (text) => `\uFEFF${text}`,
      says: /byte order mark.*without BOM/,
    },
    {
      mistake: 'a page of the policy without front matter',
      file: 'policies/en/phone.mdx',
      change: (text) => text.replace(/^---[\s\S]*?\n---\n/, ''),
      says: /front matter is missing/,
    },
  ]);

  test('the check refuses a file that is not UTF-8, at the first such character', () => {
    using copy = new ContentCopy();
    const text = copy.read('faqs/en/stun.mdx').replace('question: Why', 'question: \u00FFWhy');
    copy.write('faqs/en/stun.mdx', Buffer.from(text, 'latin1'));
    expect(copy.newProblems()).toEqual([
      { file: 'content/faqs/en/stun.mdx', line: 4, column: 11, message: expect.stringMatching(/not UTF-8/) },
    ]);
  });

  test.each([
    ['a folder that the site does not know', 'notes/en/todo.mdx', /reads nothing from here/],
    ['a file beside the folders', 'readme.md', /reads nothing from here/],
    ['a page outside a language folder', 'policies/levels.mdx', /outside a language folder.*policies\/en\//],
    ['a page one folder too deep', 'policies/en/old/levels.mdx', /one folder too deep/],
    ['another extension', 'policies/en/more.md', /end in \.mdx/],
    ['JSON among the texts', 'faqs/en/more.json', /end in \.mdx/],
    ['a file name with capitals', 'readings/en/Teams.mdx', /no usable file name/],
    ['a tag that is no language', 'policies/english/levels.mdx', /"english" is no language/],
    ['a language without interface words', 'policies/de/levels.mdx', /"de" is no language of this site/],
    ['a list that nothing reads', 'data/phones.json', /reads no such file.*manuals\.json/],
  ])('the check refuses %s', (_, path, says) => {
    using copy = new ContentCopy();
    copy.write(path, 'anything');
    const [problem, ...others] = copy.newProblems();
    expect(problem).toEqual({ file: `content/${path}`, line: 1, column: 1, message: expect.stringMatching(says) });
    expect(others).toEqual([]);
  });

  test('files that an operating system hides in a folder are no content', () => {
    using copy = new ContentCopy();
    copy.write('policies/en/.DS_Store', 'anything');
    expect(copy.newProblems()).toEqual([]);
  });

  test.each(['manuals', 'site', 'published', 'coverage'])('the check misses data/%s.json', (name) => {
    using copy = new ContentCopy();
    copy.remove(`data/${name}.json`);
    const missing = {
      file: `content/data/${name}.json`,
      line: 1,
      column: 1,
      message: 'This file is missing. Put it back.',
    };
    expect(copy.newProblems()).toContainEqual(missing);
  });
});

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ContentCopy, PROJECT, swap } from './content-copy.ts';

const runCheck = (...given: string[]) =>
  spawnSync(process.execPath, [join(PROJECT, 'src/build/check-content.ts'), ...given], {
    encoding: 'utf8',
    cwd: PROJECT,
  });

const isMistake = (line: string) => !line.endsWith('(Only a warning.)');

test('the content of the site has no mistake', () => {
  using copy = new ContentCopy();
  expect(copy.check()).toMatchObject({ problems: [], complete: true });
});

test('the command says how much it has checked', () => {
  const { status, stdout, stderr } = runCheck();
  const mistakes = stderr.split('\n').filter((line) => line !== '' && isMistake(line));
  expect({ status, mistakes }).toEqual({ status: 0, mistakes: [] });
  expect(stdout).toMatch(/^Content checked: \d+ clauses on \d+ pages, \d+ FAQs, \d+ readings, \d+ files\.\n$/);
});

test('the command prints every mistake on a line with file, line and column, and fails', () => {
  using copy = new ContentCopy();
  copy.write('faqs/en/stun.mdx', swap(copy.read('faqs/en/stun.mdx'), 'order: 3', 'order: three'));
  copy.write('faqs/en/eol.mdx', swap(copy.read('faqs/en/eol.mdx'), 'id: faq.eol', 'id: faq.end'));
  const { status, stdout, stderr } = runCheck(copy.root);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr.trimEnd().split('\n').filter(isMistake)).toEqual([
    expect.stringMatching(/^content\/faqs\/en\/eol\.mdx:2:5 {2}The id "faq\.end" .*\.$/),
    expect.stringMatching(/^content\/faqs\/en\/stun\.mdx:3:8 {2}"order" is not a number\. .*\.$/),
    '',
    '2 mistakes in the content.',
  ]);
});

test('the command prints what only needs a look, and does not fail', () => {
  using copy = new ContentCopy();
  copy.write(
    'data/trunks.json',
    swap(copy.read('data/trunks.json'), '"reviewed": "2026-11-22"', '"reviewed": "2020-02-29"'),
  );
  const { status, stderr } = runCheck(copy.root);
  expect(status).toBe(0);
  expect(stderr).toMatch(
    /^content\/data\/trunks\.json:\d+:17 {2}This was last reviewed on 2020-02-29.*\(Only a warning\.\)$/m,
  );
});

test('a folder that does not exist is refused rather than found free of mistakes', () => {
  const { status, stderr } = runCheck(join(PROJECT, 'no-such-content'));
  expect(status).toBe(1);
  expect(stderr).toContain('no-such-content:1:1  There is no such folder.');
});

test('while one file cannot be read, nothing is called missing because of it', () => {
  using copy = new ContentCopy();
  copy.write('policies/en/levels.mdx', 'no front matter');
  const { problems, complete } = copy.check();
  expect(complete).toBe(false);
  expect(problems.map(({ file }) => file)).toEqual(['content/policies/en/levels.mdx']);
});

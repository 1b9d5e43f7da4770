import { describe, expect, test } from 'vitest';
import { readBody } from '../../../src/build/content/body.ts';
import { asTree } from '../../../src/build/content/tree.ts';
import { linked } from '../../../src/build/editions/addresses.ts';
import { neutralHtml, wordsOf } from '../../../src/build/editions/html.ts';
import { byAge, correctionOf } from '../../../src/build/editions/ids.ts';
import { diffLine, wordDiff } from '../../../src/build/editions/word-diff.ts';

function frozen(text: string): string {
  const source = { file: 'a.mdx', text };
  const body = readBody(source, 0);
  if (!body.ok) throw new Error(body.problems[0]?.message);
  return neutralHtml({ source }, asTree(body.value).children ?? [], (id) => `<${id}>`);
}

describe('a text is frozen', () => {
  test.each([
    ['Plain *and* **strong**.', '<p>Plain <em>and</em> <strong>strong</strong>.</p>'],
    ['Less < more & “quotes”.'.replace('<', '\\<'), '<p>Less &lt; more &amp; “quotes”.</p>'],
    ['One\nline.', '<p>One line.</p>'],
    ['- one\n- two', '<ul><li>one</li><li>two</li></ul>'],
    ['1. one\n2. two', '<ol><li>one</li><li>two</li></ol>'],
    ['- one\n\n- two', '<ul><li><p>one</p></li><li><p>two</p></li></ul>'],
    ['- one\n  - inner', '<ul><li>one<ul><li>inner</li></ul></li></ul>'],
    ['See <Ref id="levels.two" />.', '<p>See <a href="ref:levels.two">&lt;levels.two&gt;</a>.</p>'],
    ['See <Ref id="faq.stun">*this*</Ref>.', '<p>See <a href="ref:faq.stun"><em>this</em></a>.</p>'],
    ['The <Manual id="ports">ports</Manual>.', '<p>The <a href="manual:ports">ports</a>.</p>'],
  ])('%j', (text, html) => expect(frozen(text)).toBe(html));

  test('and its words can be told without its marks', () => {
    expect(wordsOf(frozen('One & *two*.\n\n- three\n- \\<four>'))).toBe('One & two. three <four>');
  });

  test('and its links lead where they are told to, or become words', () => {
    const html = frozen(
      '<Ref id="a.b">A</Ref> <Ref id="c.d">C</Ref> <Manual id="m">M</Manual> <Manual id="n">N</Manual>.',
    );
    const paths: Record<string, string> = { 'a.b': '/x/#a.b' };
    const manual = (id: string) => (id === 'm' ? 'https://m.example/?a=1&b=2' : undefined);
    expect(linked(html, (id) => paths[id], { link: (path) => `/base${path}`, manual })).toBe(
      '<p><a href="/base/x/#a.b">A</a> C <a href="https://m.example/?a=1&amp;b=2" rel="external noopener" hreflang="en">M</a> N.</p>',
    );
  });
});

describe('what became of a text', () => {
  test.each([
    ['a b c d e', 'a x c e f', 'a [-b-] {+x+} c [-d-] e {+f+}'],
    ['same words', 'same words', 'same words'],
    ['all gone', 'quite other', '[-all gone-] {+quite other+}'],
    ['a a b', 'a b', 'a [-a-] b'],
  ])('from %j to %j', (before, after, line) => expect(diffLine(before, after)).toBe(line));

  test('is told so that each text can be read back from it', () => {
    const [before, after] = ['one two two three four', 'two one three two four five'];
    const back = (side: 'before' | 'after') =>
      wordDiff(before, after)
        .filter(({ in: where }) => where === 'both' || where === side)
        .map(({ words }) => words)
        .join(' ');
    expect([back('before'), back('after')]).toEqual([before, after]);
  });
});

describe('the ids of editions', () => {
  test('stand in the order of their age', () => {
    const ids = ['2027-01-01', '2026-11-22.10', '2026-11-22', '2026-11-22.2'];
    expect(ids.sort(byAge)).toEqual(['2026-11-22', '2026-11-22.2', '2026-11-22.10', '2027-01-01']);
  });

  test('count corrections', () => {
    expect([correctionOf('2026-11-22'), correctionOf('2026-11-22.9')]).toEqual(['2026-11-22.1', '2026-11-22.10']);
  });
});

import { describe, expect, test } from 'vitest';
import { entriesOf } from '../../../src/build/search/entries.ts';
import { pageOf } from '../../../src/build/search/page-of.ts';

const page = (main: string, attributes = 'data-pagefind-body data-pagefind-meta="title:Levels"') =>
  `<!doctype html><html lang="de"><head><meta charset="utf-8"><meta name="description" content="Who &amp; what."></head>
   <body><nav>Menu</nav><main ${attributes}>${main}</main></body></html>`;

const clause = (inside = 'Its text.') =>
  `<section data-pagefind-body data-pagefind-filter="kind:clause"><h2 id="levels.one"><a class="n" href="#levels.one">6.2</a> <span>Level  1</span></h2><p>${inside}</p></section>`;

describe('what can be found on a page', () => {
  test('is the page and each clause on it, in their order', () => {
    const [whole, part, ...others] = entriesOf(page(`<h1>Levels</h1><p>Lede.</p>${clause()}`), '/policies/levels/');
    expect(others).toEqual([]);
    expect(whole).toMatchObject({
      url: '/policies/levels/',
      title: 'Levels',
      language: 'de',
      description: 'Who & what.',
      refs: [],
    });
    expect(part).toMatchObject({
      url: '/policies/levels/#levels.one',
      title: 'Level 1',
      page: 'Levels',
      refs: ['levels.one', '6.2'],
    });
  });

  test('is each by itself: what a clause says is not what its page says', () => {
    const [whole, part] = entriesOf(page(`<h1>Levels</h1><p class="lede">Lede.</p>${clause()}`), '/');
    expect(whole?.html).toContain('Lede.');
    expect(whole?.html).not.toContain('Its text.');
    expect(part?.html).toContain('Its text.');
    expect(part?.html).not.toContain('Level  1');
  });

  test('is a page in outline: its opening and its headings, with what is marked on it', () => {
    const [whole] = entriesOf(
      page('<p class="lede big">Lede.</p><div data-pagefind-meta="also:x"><h2>Part</h2><p>Long.</p></div><p>More.</p>'),
      '/',
    );
    expect(whole?.html).toMatch(/Lede\..*also:x.*/);
    expect(whole?.html).not.toMatch(/Long|More/);
  });

  test('is nothing that is ignored, nor anything in it', () => {
    expect(entriesOf(page(clause(), 'data-pagefind-ignore="all"'), '/')).toEqual([]);
    expect(entriesOf(page(`<div data-pagefind-ignore>${clause()}</div>`), '/').map(({ url }) => url)).toEqual(['/']);
  });

  test('is a list as parts of one sentence', () => {
    const list = '<ul><li>logs</li><li>to Silver, and/or</li><li>hosted</li></ul>';
    const text = entriesOf(page(clause(`</p>${list}<p>`)), '/')[1]?.html ?? '';
    expect(text).toContain('<ul><span>logs; </span><span>to Silver, and/or </span><span>hosted</span></ul>');
  });

  test('is shown by its first heading where it states no title', () =>
    expect(entriesOf(page('<h1>A phone</h1>', 'data-pagefind-body'), '/')[0]?.title).toBe('A phone'));

  test('is a row as what is said of its header', () => {
    const cells = '<td>CRM</td><td data-pagefind-ignore>Not stated</td><td class="long">Much.</td>';
    const row = `<tr id="x" data-pagefind-body data-pagefind-meta="title:X"><th scope="row">X</th>${cells}</tr>`;
    const text = entriesOf(page(`<table><tbody>${row}</tbody></table>`), '/')[1]?.html ?? '';
    expect(text).toContain('<span scope="row">X: </span><span>CRM. </span><td data-pagefind-ignore');
    expect(text).toContain('<td class="long">Much.</td>');
  });

  test('is a row of a table, by its own id', () => {
    const row = '<table><tr id="telnyx" data-pagefind-body data-pagefind-meta="title:Telnyx"><td>USA</td></tr></table>';
    expect(entriesOf(page(row), '/sip-trunks/')[1]).toMatchObject({ url: '/sip-trunks/#telnyx', title: 'Telnyx' });
  });

  test('must have something to be shown by', () =>
    expect(() => entriesOf(page('<p>No heading</p>', 'data-pagefind-body'), '/x/')).toThrow('/x/'));
});

describe('an entry is given to Pagefind', () => {
  const given = (inside: string) => entriesOf(page(inside), '/').map(pageOf);

  test('with its language, title, page and what it is cited by', () =>
    expect(given(clause())[1]).toMatch(
      /lang="de".*title="Level 1".*title="Levels".*"ref\[title\]" title="levels\.one".*title="6\.2"/,
    ));
  test('with what the page says of itself, as text', () => expect(given('')[0]).toContain('<p>Who &amp; what.</p>'));
  test('as one body, whatever it held', () =>
    expect(given(`<div data-pagefind-ignore>${clause()}</div>`)[0]?.match(/data-pagefind-body/g)).toHaveLength(1));
  test('with terms and facts apart', () =>
    expect(given(clause('<dl><dt>Level 1</dt><dd>Advice</dd></dl>'))[1]).toContain('</dt> <dd>'));
});

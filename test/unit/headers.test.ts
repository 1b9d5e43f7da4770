import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy, inlineSources, joinSources, withPolicy } from '../../src/build/headers-csp.ts';
import { formatHeaders, headersFor, parseHeaders } from '../../src/build/headers-file.ts';
import { headerRules } from '../../src/build/headers-rules.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (head: string, body = '') =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

describe('what a page has inline', () => {
  test('is a script in its head or body, and a style', () => {
    const html = page('<script>first()</script><style>a{}</style>', '<script type="module">second()</script>');
    expect(inlineSources(html).scripts).toEqual([hash('first()'), hash('second()')].sort());
    expect(inlineSources(html).styles).toEqual([hash('a{}')]);
  });

  test('is hashed as a browser hashes it: no entity resolved, each line end a line feed', () =>
    expect(inlineSources(page('<script>a &amp;&amp;\r\n b</script>')).scripts).toEqual([hash('a &amp;&amp;\n b')]));

  test('is found inside a template, and where only a reader without scripts sees it', () => {
    expect(inlineSources(page('', '<template><script>t()</script></template>')).scripts).toEqual([hash('t()')]);
    expect(inlineSources(page('<noscript><style>a{}</style></noscript>')).styles).toEqual([hash('a{}')]);
  });

  test.each([
    '<script src="/a.js"></script>',
    '<script type="application/ld+json">{}</script>',
    '<script type="application/json">{}</script>',
    '<!-- <script>a()</script> -->',
  ])('is not %s', (head) => expect(inlineSources(page(head)).scripts).toEqual([]));

  test('is listed once, in one order, however the pages come', () => {
    const pages = ['b()', 'a()', 'b()'].map((code) => inlineSources(page(`<script>${code}</script>`)));
    const joined = joinSources(pages).scripts;
    expect(joined).toEqual([hash('a()'), hash('b()')].sort());
    expect(joinSources(pages.toReversed()).scripts).toEqual(joined);
  });
});

describe('the policy', () => {
  const policy = contentSecurityPolicy({ scripts: [hash('a()')], styles: [] });

  test('starts from nothing', () => expect(policy).toMatch(/^default-src 'none'; /));
  test('never allows all inline code, nor code from text', () => expect(policy).not.toMatch(/'unsafe-(inline|eval)/));
  test('names no other origin', () => expect(policy).not.toMatch(/https?:|\*/));

  test('stands in a page ahead of every script', () => {
    const html = withPolicy(page('<script>first()</script>'));
    expect(html.indexOf(hash('first()'))).toBeGreaterThan(0);
    expect(html.indexOf('content-security-policy')).toBeLessThan(html.indexOf('<script>'));
  });

  test('has no place in a page that does not state its encoding', () =>
    expect(() => withPolicy('<!DOCTYPE html><title>x</title>')).toThrow('charset'));
});

describe('_headers', () => {
  const rules = headerRules("default-src 'none'", { base: '' });
  const at = (path: string, address = { base: '' }) => headersFor(headerRules("default-src 'none'", address), path);

  test('says the same when read as when written', () => expect(parseHeaders(formatHeaders(rules))).toEqual(rules));

  test('refuses a line that hosts would drop', () =>
    expect(() => formatHeaders([{ pattern: '/*', headers: { a: 'x'.repeat(2000) } }])).toThrow('too many'));

  test('joins a header that two rules name, as hosts do', () => {
    const twice = parseHeaders('/*\n  A: 1\n/b/*\n  A: 2\n');
    expect(headersFor(twice, '/b/c').get('A')).toBe('1, 2');
    expect(headersFor(twice, '/c').get('A')).toBe('1');
  });

  test('lets no other site frame a page', () =>
    expect(at('/').get('Content-Security-Policy')).toContain("frame-ancestors 'none'"));

  test('lets a file with a hash in its name be kept for good, and nothing else', () => {
    expect(at('/_astro/a.css').get('Cache-Control')).toContain('immutable');
    expect(at('/faqs/').has('Cache-Control')).toBe(false);
  });

  test('asks for https for good only where the site is known to have it', () => {
    const hsts = (site?: string) => at('/', { base: '', ...(site && { site }) }).has('Strict-Transport-Security');
    expect([hsts('https://a.example'), hsts('http://a.example'), hsts()]).toEqual([true, false, false]);
  });

  test('covers a site below a base path', () => {
    expect(at('/support/faqs/', { base: '/support' }).size).toBeGreaterThan(5);
    expect(at('/support/_astro/a.js', { base: '/support' }).get('Cache-Control')).toContain('immutable');
  });
});

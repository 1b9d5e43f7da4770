import { describe, expect, test } from 'vitest';
import { headersFor } from '../../src/build/headers-file.ts';
import { formatNginx } from '../../src/build/headers-nginx.ts';
import { headerRules } from '../../src/build/headers-rules.ts';

const POLICY = "default-src 'none'; script-src 'self' 'sha256-a+/=='";

/** What nginx sends from a `location`, as a list of names and values. */
function sentFrom(config: string, prefix: string): string[][] {
  const body = config.split(`location ${prefix} {`)[1]?.split('\n}')[0] ?? '';
  return [...body.matchAll(/^ {2}add_header (\S+) "([^"]*)" always;$/gm)].map(([, name = '', value = '']) => [
    name,
    value,
  ]);
}

describe.each(['', '/support'])('directives for nginx below "%s"', (base) => {
  const rules = headerRules(POLICY, { site: 'https://a.example', base });
  const config = formatNginx(rules, base);

  test.each(['/', '/_astro/'])('send for %s exactly what _headers sends', (path) => {
    const sent = sentFrom(config, `${base}${path}`);
    expect(sent).toEqual([...headersFor(rules, `${base}${path}`)]);
    expect(sent.length).toBeGreaterThan(8);
  });

  test('show the page for what is not there, and nothing that speaks to the host', () => {
    expect(config).toContain(`error_page 404 ${base}/404.html;`);
    expect(config).toContain(`location ~ ^${base}/_(headers|nginx\\.conf)$ {\n  return 404;\n}`);
  });

  test('name the kind of file that nginx does not know, under the headers of all', () => {
    const all = config.split(`location ${base}/ {`)[1]?.split('\n}')[0] ?? '';
    expect(all).toMatch(/location ~ \\\.csv\$ \{\s+types \{\}\s+default_type text\/csv;/);
  });

  test('open and close every brace', () => expect(config.split('{').length).toBe(config.split('}').length));
});

describe('nginx would misread', () => {
  const rule = (pattern: string, value: string) => () => formatNginx([{ pattern, headers: { A: value } }], '');

  test.each(['say "no"', '$host', 'a\\', 'a\nb'])('the value %j, which is refused', (value) =>
    expect(rule('/*', value)).toThrow('as text'),
  );
  test.each(['/*/a', '/a', '/a b/*', '*'])('the pattern %j, which is refused', (pattern) =>
    expect(rule(pattern, 'x')).toThrow('path with *'),
  );
});

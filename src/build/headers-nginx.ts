import { type HeaderRule, headersFor } from './headers-file.ts';

/** Kinds of files that nginx does not know by itself; inside the `location` whose headers they inherit. */
const KINDS = ['  location ~ \\.csv$ {', '    types {}', '    default_type text/csv;', '  }'];

/**
 * Writes rules as directives for a `server` block of nginx. A `location` with headers of its own inherits none there,
 * so each states all of its own.
 * @param base path in front of every page, without a slash at its end
 * @throws {Error} when a rule fits no `location`, or a value could be read as more than a text
 */
export function formatNginx(rules: HeaderRule[], base: string): string {
  const locations = rules.map(({ pattern }) => {
    const prefix = prefixOf(pattern);
    return location(prefix, rules, prefix === `${base}/` ? KINDS : []);
  });
  return `${[...general(base), ...locations].join('\n\n')}\n`;
}

function general(base: string): string[] {
  return [
    '# Inside "server { … }", behind its listen, server_name and root.',
    'index index.html;\ncharset utf-8;\nabsolute_redirect off;\nserver_tokens off;',
    `error_page 404 ${base}/404.html;`,
    '# Where the module for brotli is loaded, "brotli_static on;" sends the .br files as well.',
    'gzip_static on;\ngzip_vary on;',
    `# What speaks to the host is no part of the site.\nlocation ~ ^${escaped(base)}/_(headers|nginx\\.conf)$ {\n  return 404;\n}`,
  ];
}

function location(prefix: string, rules: HeaderRule[], more: readonly string[]): string {
  const headers = [...headersFor(rules, prefix)].map(
    ([name, value]) => `  add_header ${name} ${quoted(value)} always;`,
  );
  return [`location ${prefix} {`, ...headers, ...more, '}'].join('\n');
}

function prefixOf(pattern: string): string {
  const prefix = /^([\w./~-]+)\*$/.exec(pattern)?.[1];
  if (!prefix) throw new Error(`nginx: the pattern "${pattern}" is not a path with * at its end`);
  return prefix;
}

function quoted(value: string): string {
  if (/["\\$\n]/.test(value)) throw new Error(`nginx: "${value}" holds a character that nginx would not take as text`);
  return `"${value}"`;
}

const escaped = (path: string): string => path.replaceAll('.', '\\.');

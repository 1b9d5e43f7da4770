/** Headers for the addresses that a pattern fits; `*` stands for anything. */
export interface HeaderRule {
  pattern: string;
  headers: Record<string, string>;
}

/** What hosts that read `_headers` accept at most in one line. */
const LONGEST_LINE = 2000;

/**
 * Writes rules as a `_headers` file, the format of Netlify and Cloudflare.
 * @throws {Error} when a line is longer than hosts accept, since they would drop it
 */
export function formatHeaders(rules: HeaderRule[]): string {
  const lines = rules.flatMap(({ pattern, headers }) => [
    pattern,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ]);
  const long = lines.find((line) => line.length >= LONGEST_LINE);
  if (long)
    throw new Error(
      `_headers: ${long.length} characters in the line "${long.slice(0, 40)}…", ${LONGEST_LINE} are too many`,
    );
  return `${lines.join('\n')}\n`;
}

/** Reads a `_headers` file. */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split(/\r?\n/)) {
    const header = /^\s+([^:\s]+):\s*(.*)$/.exec(line);
    if (header?.[1]) Object.assign(rules.at(-1)?.headers ?? {}, { [header[1]]: header[2] ?? '' });
    else if (/^\//.test(line)) rules.push({ pattern: line.trim(), headers: {} });
  }
  return rules;
}

/** The headers for one address; a header that several rules name has all their values, as on those hosts. */
export function headersFor(rules: HeaderRule[], path: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const rule of rules.filter(({ pattern }) => fits(pattern, path))) {
    for (const [name, value] of Object.entries(rule.headers)) {
      const before = headers.get(name);
      headers.set(name, before ? `${before}, ${value}` : value);
    }
  }
  return headers;
}

function fits(pattern: string, path: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(path);
}

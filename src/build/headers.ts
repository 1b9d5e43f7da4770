import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Address } from './address.ts';
import { contentSecurityPolicy, type InlineSources, inlineSources, joinSources, withPolicy } from './headers-csp.ts';
import { formatHeaders } from './headers-file.ts';
import { formatNginx } from './headers-nginx.ts';
import { headerRules } from './headers-rules.ts';

/**
 * Gives every built page its own Content-Security-Policy and writes the one that covers all, with
 * the other headers, as `_headers` and as `_nginx.conf`.
 * All come from the pages as built, because Astro's own policy knows no `is:inline` script,
 * stands behind the scripts at the top of a page, and lists on every page what any page may run.
 */
export function securityHeaders(address: Address): AstroIntegration {
  return {
    name: 'security-headers',
    hooks: { 'astro:build:done': ({ dir }) => writeHeaders(fileURLToPath(dir), address) },
  };
}

async function writeHeaders(dir: string, address: Address): Promise<void> {
  const sources: InlineSources[] = [];
  for (const file of await pagesIn(dir)) {
    const html = await readFile(file, 'utf8');
    sources.push(inlineSources(html));
    await writeFile(file, withPolicy(html));
  }
  const rules = headerRules(contentSecurityPolicy(joinSources(sources)), address);
  await writeFile(join(dir, '_headers'), formatHeaders(rules));
  await writeFile(join(dir, '_nginx.conf'), formatNginx(rules, address.base));
}

async function pagesIn(dir: string): Promise<string[]> {
  const files = await readdir(dir, { recursive: true });
  return files.filter((file) => file.endsWith('.html')).map((file) => join(dir, file));
}

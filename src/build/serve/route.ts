import { statSync } from 'node:fs';
import { join } from 'node:path';

/** What to do with a request: serve the file at a path below the folder, send elsewhere, or say that there is nothing. */
export type Route = { serve: string } | { redirect: string } | 'nothing';

/** What a request asks for. */
export interface Target {
  path: string;
  /** The query, with its question mark. */
  search: string;
}

/**
 * Reads what stands in the first line of a request; nothing when that is no address.
 * Several slashes are read as one: a redirect to `//host/` would lead to another site.
 */
export function readTarget(text: string): Target | undefined {
  const url = URL.parse(text.replace(/^\/+/, '/'), 'http://localhost');
  return url ? { path: url.pathname.replace(/\/{2,}/g, '/'), search: url.search } : undefined;
}

/**
 * Decides how a folder of pages answers an address, as static hosts do.
 * @param base path in front of every page, without a slash at its end
 */
export function route(dir: string, { path, search }: Target, base: string): Route {
  if (path === base) return { redirect: `${base}/${search}` };
  if (!path.startsWith(`${base}/`)) return 'nothing';
  const inside = path.slice(base.length);
  if (isPrivate(inside)) return 'nothing';
  if (!inside.endsWith('/') && isFolder(join(dir, decode(inside)))) return { redirect: `${path}/${search}` };
  return { serve: inside + search };
}

/** What speaks to the host is not part of the site. */
function isPrivate(path: string): boolean {
  return path === '/_headers' || path === '/_nginx.conf';
}

function decode(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

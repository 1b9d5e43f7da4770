/** More of them would find nothing. */
const MOST = 8;

/**
 * The words of an address that leads nowhere, to search for: `/support/Level_2-troubleshooting.html` is about
 * "Level 2 troubleshooting".
 * @param path as in the address bar
 * @param base path in front of every page, which says nothing
 */
export function wordsOfAddress(path: string, base = '/'): string {
  const inside = path.startsWith(base) ? path.slice(base.length) : path;
  const named = decoded(inside).replace(/\.(html?|php|aspx?)(?=\/?$)/i, '');
  const words = named.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  return [...new Set(words)].slice(0, MOST).join(' ');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/**
 * Where the finder of partners shows a country whose page is gone, since no company is left in it: an address once
 * published still leads to what is known.
 * @param base what every address of the site begins with
 */
export function finderInstead(pathname: string, base: string): string | undefined {
  const [, before, country] = /^(.*\/partners\/)([a-z]{2})\/?$/.exec(pathname) ?? [];
  return before?.startsWith(base) && country ? `${before}?country=${country.toUpperCase()}` : undefined;
}

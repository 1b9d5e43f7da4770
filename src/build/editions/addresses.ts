import type { Edition } from './edition.ts';
import { withAddresses } from './html.ts';

/** Where things of one edition stand on the site, each a path from its root; `undefined` for what it does not have. */
export type PathOf = (id: string) => string | undefined;

/** Paths on the pages of a frozen edition. */
export const pathsIn =
  ({ id: edition, clauses, readings }: Edition): PathOf =>
  (id) => {
    if (clauses[id]) return `/editions/${edition}/${clauses[id].page}/#${id}`;
    return readings[id] ? `/editions/${edition}/readings/#${id}` : undefined;
  };

/** Paths on the pages of the policy as it is. */
export const pathsNow =
  ({ clauses, readings }: Edition): PathOf =>
  (id) => {
    const page = clauses[id]?.page;
    if (page) return page === 'faqs' ? `/faqs/#${id}` : `/policies/${page}/#${id}`;
    return readings[id] ? `/readings/#${id}` : undefined;
  };

/** What turns paths and manuals into addresses. */
export interface Addresses {
  /** The address of a path of the site, base path included. */
  link: (path: string) => string;
  /** The address of an official page; `undefined` where the site links it no more. */
  manual: (id: string) => string | undefined;
}

/** The HTML of a frozen text, its links leading somewhere. */
export function linked(html: string, pathOf: PathOf, { link, manual }: Addresses): string {
  return withAddresses(html, (kind, id) => {
    if (kind === 'manual') return manual(id);
    const path = pathOf(id);
    return path === undefined ? undefined : link(path);
  });
}

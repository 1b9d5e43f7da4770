import { createHash } from 'node:crypto';
import type { FrozenClauses } from '../../schema/edition.ts';
import type { EditionFiles } from './edition.ts';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The hash of what a file says, however it is laid out. */
export const hashOf = (value: unknown): string => digest(JSON.stringify(value));

/** The hash of every file of an edition, as the ledger keeps them. */
export const hashesOf = (files: EditionFiles): Record<string, string> =>
  Object.fromEntries(
    Object.entries(files)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, value]) => [path, hashOf(value)]),
  );

const ENOUGH = 16;

/** The hash of the words of a clause, as rows are looked at under it: its place on the site is no part of it. */
export const clauseHash = ({ number, title, html }: FrozenClauses[string]): string =>
  digest(JSON.stringify([number, title, html])).slice(0, ENOUGH);

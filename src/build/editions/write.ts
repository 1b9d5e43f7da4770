import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Reviewed } from '../../schema/edition.ts';
import { type Edition, filesOfEdition } from './edition.ts';
import { EDITIONS } from './folder.ts';
import { hashesOf } from './hash.ts';
import { readStore } from './store.ts';

const asJson = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

function put(path: string, value: unknown): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, asJson(value));
}

/**
 * Writes an edition down, records it in the ledger, and makes it the site's.
 * @param root of the content folder
 */
export function writeEdition(root: string, edition: Edition): void {
  const { ledger } = readStore(root, 'content');
  const files = filesOfEdition(edition);
  const here = join(root, EDITIONS);
  rmSync(join(here, edition.id), { recursive: true, force: true });
  for (const [path, value] of Object.entries(files)) put(join(here, edition.id, path), value);
  put(join(here, 'ledger.json'), { ...ledger, [edition.id]: hashesOf(files) });
  publishAs(root, edition.id);
}

function publishAs(root: string, id: string): void {
  const path = join(root, 'data/site.json');
  const site = readFileSync(path, 'utf8');
  writeFileSync(path, site.replace(/("edition":\s*")[^"]*"/, `$1${id}"`));
}

/** Writes down under which words every row was last looked at. */
export const writeReviewed = (root: string, reviewed: Reviewed): void =>
  put(join(root, EDITIONS, 'reviewed.json'), reviewed);

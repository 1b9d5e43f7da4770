import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import {
  aboutEditionSchema,
  frozenClausesSchema,
  frozenPagesSchema,
  frozenReadingsSchema,
  frozenStatusesSchema,
  frozenWizardSchema,
  type Ledger,
  ledgerSchema,
  type Reviewed,
  reviewedSchema,
} from '../../schema/edition.ts';
import { stringsSchema } from '../../schema/strings.ts';
import type { Document } from '../content/document.ts';
import { readJson } from '../content/json.ts';
import { listFiles } from '../content/layout.ts';
import { type Problem, problemAt } from '../content/problem.ts';
import { checkShape } from '../content/shape.ts';
import { readSource, type Source } from '../content/source.ts';
import { type Edition, editionsOf } from './edition.ts';
import { EDITIONS } from './folder.ts';

/** A file of `content/editions` that could be read. */
export interface StoredFile {
  source: Source;
  head: Document;
}

/** All that has been frozen, and the two lists beside it. */
export interface Store {
  /** The oldest first. */
  editions: Edition[];
  ledger: Ledger;
  reviewed: Reviewed;
  /** By their paths below `content/editions`. */
  files: Map<string, StoredFile>;
  /** What could not be read. */
  problems: Problem[];
}

const SCHEMAS: [RegExp, z.ZodType][] = [
  [/^ledger\.json$/, ledgerSchema],
  [/^reviewed\.json$/, reviewedSchema],
  [/^[^/]+\/edition\.json$/, aboutEditionSchema],
  [/^[^/]+\/clauses\.json$/, frozenClausesSchema],
  [/^[^/]+\/readings\.json$/, frozenReadingsSchema],
  [/^[^/]+\/pages\.json$/, frozenPagesSchema],
  [/^[^/]+\/statuses\.json$/, frozenStatusesSchema],
  [/^[^/]+\/wizards\/[^/]+\.json$/, frozenWizardSchema],
  [/^[^/]+\/strings\/[^/]+\.json$/, stringsSchema],
];

/**
 * Reads every edition.
 * @param root where the content folder lies on disk
 * @param folder its path as problems name it
 */
export function readStore(root: string, folder: string): Store {
  const [files, problems] = [new Map<string, StoredFile>(), [] as Problem[]];
  const here = join(root, EDITIONS);
  for (const path of existsSync(here) ? listFiles(here) : []) {
    const read = readFile(join(here, path), `${folder}/${EDITIONS}/${path}`, path);
    problems.push(...read.problems);
    if (read.file) files.set(path, read.file);
  }
  const said = Object.fromEntries([...files].map(([path, { head }]) => [path, head.value]));
  const { 'ledger.json': ledger = {}, 'reviewed.json': reviewed = {}, ...frozen } = said;
  const editions = problems.length ? [] : editionsOf(frozen);
  return { editions, ledger: ledger as Ledger, reviewed: reviewed as Reviewed, files, problems };
}

function readFile(path: string, shown: string, inside: string): { file?: StoredFile; problems: Problem[] } {
  const source = readSource(path, shown);
  if (!source.ok) return { problems: source.problems };
  const head = readJson(source.value);
  if (!head.ok) return { problems: head.problems };
  const [, schema] = SCHEMAS.find(([pattern]) => pattern.test(inside)) ?? [];
  const file = { source: source.value, head: head.value };
  if (schema) return { file, problems: checkShape(source.value, head.value, schema).problems };
  return { problems: [problemAt(source.value, 0, 'No edition has such a file. Remove it.')] };
}

/** What is newest, if anything has been frozen. */
export const newestOf = ({ editions }: Pick<Store, 'editions'>): Edition | undefined => editions.at(-1);

import { join } from 'node:path';
import { EDITIONS } from '../editions/folder.ts';
import { readBody } from './body.ts';
import type { ContentFile } from './content.ts';
import { readFrontMatter } from './front-matter.ts';
import { readJson } from './json.ts';
import { schemas } from './kinds.ts';
import { listFiles, type Place, placeOf } from './layout.ts';
import type { Problem } from './problem.ts';
import { checkShape } from './shape.ts';
import { type Attempt, readSource, type Source } from './source.ts';
import { asTree } from './tree.ts';

/** What was content once is read by itself, and never edited. */
const isFrozen = (path: string): boolean => path.startsWith(`${EDITIONS}/`);

/** What a content folder holds, as far as it can be read. */
export interface Loaded {
  files: ContentFile[];
  problems: Problem[];
  /** Whether every file could be read; otherwise nothing can be said of what is missing. */
  complete: boolean;
}

type Parsed = Pick<ContentFile, 'head' | 'body'>;

function parse(source: Source): Attempt<Parsed> {
  if (source.file.endsWith('.json')) {
    const json = readJson(source);
    return json.ok ? { ok: true, value: { head: json.value, body: undefined } } : json;
  }
  const front = readFrontMatter(source);
  if (!front.ok) return front;
  const body = readBody(source, front.value.end);
  return body.ok ? { ok: true, value: { head: front.value.document, body: asTree(body.value) } } : body;
}

function loadFile(source: Source, place: Place): Loaded {
  const parsed = parse(source);
  if (!parsed.ok) return { files: [], problems: parsed.problems, complete: false };
  const { data, problems } = checkShape(source, parsed.value.head, schemas[place.kind]);
  return { files: [{ ...place, source, ...parsed.value, data }], problems, complete: true };
}

function load(root: string, folder: string, path: string): Loaded {
  const file = `${folder}/${path}`;
  const place = placeOf(root, path);
  if ('misplaced' in place) {
    return { files: [], problems: [{ file, line: 1, column: 1, message: place.misplaced }], complete: false };
  }
  const source = readSource(join(root, path), file);
  return source.ok ? loadFile(source.value, place) : { files: [], problems: source.problems, complete: false };
}

/**
 * Reads a content folder, every file against the schema of its kind.
 * @param root where the folder lies on disk
 * @param folder its path as problems name it
 */
export function loadContent(root: string, folder: string): Loaded {
  const files = listFiles(root).filter((path) => !isFrozen(path));
  const parts = files.map((path) => load(root, folder, path));
  return {
    files: parts.flatMap(({ files }) => files),
    problems: parts.flatMap(({ problems }) => problems),
    complete: parts.every(({ complete }) => complete),
  };
}

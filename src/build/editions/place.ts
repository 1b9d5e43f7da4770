import type { Content } from '../content/content.ts';
import { fileOf, filesOf } from '../content/content.ts';
import { nearest } from '../content/document.ts';
import { DEFAULT_LOCALE } from '../content/kinds.ts';
import { attribute, clausesOf } from '../content/known.ts';
import type { Source } from '../content/source.ts';
import type { Entry } from './difference.ts';
import { STATUS_LISTS } from './folder.ts';

/** Where something is written. */
export interface Place {
  source: Source;
  offset: number;
}

/** Where a thing of the current content is written; of one that is not there, where it would be. */
export function placeOfEntry(content: Content, { part, of, id }: Entry): Place {
  if (part === 'wizards') return content.sourceOf(of, id.split(' > ').at(-1)?.split(' ').at(-1) ?? id);
  if (part === 'statuses') return placeInList(content, of, id);
  if (part === 'strings') return placeInStrings(content, of, id);
  return (part === 'clauses' ? placeOfClause(content, id) : undefined) ?? placeOfFile(content, part, id);
}

function placeOfClause(content: Content, id: string): Place | undefined {
  const clause = clausesOf(content).find((candidate) => attribute(candidate, 'id') === id);
  return clause && { source: clause.file.source, offset: nearest(clause.attributes, ['id']) };
}

function placeOfFile(content: Content, part: Entry['part'], id: string): Place {
  const [kind, name] =
    part === 'pages'
      ? (['policies', id] as const)
      : ([part === 'readings' ? 'readings' : 'faqs', id.split('.')[1]] as const);
  const file = filesOf(content, kind, DEFAULT_LOCALE).find((candidate) => candidate.name === name);
  return file ? { source: file.source, offset: 0 } : missing(`${content.folder}/${kind}/${DEFAULT_LOCALE}`);
}

function placeInStrings(content: Content, wizard: string, id: string): Place {
  const file = filesOf(content, 'strings', DEFAULT_LOCALE).find(({ name }) => name === wizard);
  if (!file) return missing(`${content.folder}/strings/${DEFAULT_LOCALE}`);
  return { source: file.source, offset: nearest(file.head, id.split('\n')) };
}

function placeInList(content: Content, list: string, id: string): Place {
  const kind = STATUS_LISTS.find((name) => name === list);
  const file = kind && fileOf(content, kind);
  if (!file) return missing(`${content.folder}/data`);
  const index = (file.data ?? []).findIndex((entry) => entry.id === id);
  return { source: file.source, offset: index < 0 ? 0 : nearest(file.head, [index, 'status']) };
}

const missing = (file: string): Place => ({ source: { file, text: '' }, offset: 0 });

import { fileURLToPath } from 'node:url';
import type { Content } from './content/content.ts';
import { filesOf } from './content/content.ts';
import { DEFAULT_LOCALE } from './content/kinds.ts';
import { attribute, clausesOf } from './content/known.ts';
import { loadContent } from './content/load.ts';

/** Where a clause or FAQ stands and what it is called. */
export interface Cited {
  /** `null` for an FAQ. */
  number: string | null;
  title: string;
  /** From the root of the site, without a slash at its start. */
  path: string;
}

const ROOT = fileURLToPath(new URL('../../content', import.meta.url));

/** Every clause and FAQ by its id, read from the content as it stands. */
export function cited(): Record<string, Cited> {
  const content = loadContent(ROOT, 'content') as Pick<Content, 'files'> as Content;
  return Object.fromEntries([...clauses(content), ...faqs(content)]);
}

const clauses = (content: Content): [string, Cited][] =>
  clausesOf(content).map((clause) => {
    const id = attribute(clause, 'id');
    const path = `policies/${clause.file.name}/#${id}`;
    return [id, { number: attribute(clause, 'number'), title: attribute(clause, 'title'), path }];
  });

const faqs = (content: Content): [string, Cited][] =>
  filesOf(content, 'faqs', DEFAULT_LOCALE).flatMap(({ data }) =>
    data ? [[data.id, { number: null, title: data.question, path: `faqs/#${data.id}` }] satisfies [string, Cited]] : [],
  );

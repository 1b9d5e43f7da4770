import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Built } from '../../site/built.ts';
import { buildIn, changeJson, copyProject } from '../../site/project-copy.ts';
import { pseudo, pseudoWords } from './words.ts';

/** The language that is none. Its customs are Greek, so that no date and no list of it is English by chance. */
export const PSEUDO = { id: 'en-XA', dir: 'ltr', customs: 'el' };

/** The one question that the language has a text of its own for; all others it borrows. */
export const TRANSLATED = 'faq.stun';

/** Where the site is built to stand. */
export const ORIGIN = 'https://support.example';
export const BASE = '/support';

/** The site as it was built to stand there. */
export interface Elsewhere {
  /** Where it is served in the meantime. */
  url: string;
  built: Built;
  /** Folder of the data that it was built from. */
  data: string;
}

/**
 * Builds the site below a path of a known origin, with one language more, which has every word of the interface and
 * one answer.
 * @returns the folder of the project's copy, with the built site in `dist`
 */
export function buildElsewhere(): string {
  const copy = copyProject('elsewhere');
  changeJson(join(copy, 'src/i18n/locales.json'), (locales: object[]) => [...locales, PSEUDO]);
  changeJson(join(copy, 'content/data/site.json'), (site: { name: string }) => ({ ...site, name: pseudo(site.name) }));
  translateWords(join(copy, 'content/strings'));
  translateAnswer(join(copy, 'content/faqs'));
  buildIn(copy, { SITE_URL: ORIGIN, BASE_PATH: BASE });
  return copy;
}

function translateWords(folder: string): void {
  mkdirSync(join(folder, PSEUDO.id));
  for (const file of readdirSync(join(folder, 'en'))) {
    const english = JSON.parse(readFileSync(join(folder, 'en', file), 'utf8'));
    writeFileSync(join(folder, PSEUDO.id, file), JSON.stringify(pseudoWords(english)));
  }
}

function translateAnswer(folder: string): void {
  mkdirSync(join(folder, PSEUDO.id));
  const front = readFileSync(join(folder, 'en/stun.mdx'), 'utf8')
    .split('---')[1]
    ?.replace(/^question: .*$/m, `question: ${pseudo('Why is STUN out')}?`);
  writeFileSync(join(folder, PSEUDO.id, 'stun.mdx'), `---${front}---\n\n${pseudo('It is less reliable')}.\n`);
}

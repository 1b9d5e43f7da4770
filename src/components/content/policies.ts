import type { CollectionEntry } from 'astro:content';
import { entriesIn, languageOf, slugOf } from './entries.ts';
import { oncePerLocale } from './once.ts';
import { type ClauseHeading, type Group, outlineOf } from './outline.ts';

/** One page of the policy. */
export interface PolicyPage {
  slug: string;
  /** Its address from the root of the site. */
  path: string;
  /** The language that it is written in: the default one where its own has no such page. */
  language: string;
  entry: CollectionEntry<'policies'>;
  groups: Group[];
  clauses: ClauseHeading[];
}

function pageOf(entry: CollectionEntry<'policies'>): PolicyPage {
  const slug = slugOf(entry);
  const groups = outlineOf(entry.body ?? '');
  return {
    slug,
    path: `/policies/${slug}/`,
    language: languageOf(entry),
    entry,
    groups,
    clauses: groups.flatMap((group) => group.clauses),
  };
}

/** Every page of the policy in the order of its number. */
export const policyPages = oncePerLocale(async (locale): Promise<readonly PolicyPage[]> => {
  const entries = await entriesIn('policies', locale);
  return entries.sort((a, b) => a.data.number - b.data.number).map(pageOf);
});

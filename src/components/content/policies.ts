import type { CollectionEntry } from 'astro:content';
import type { Locale } from '../../i18n/index.ts';
import { entriesIn, slugOf } from './entries.ts';
import { type ClauseHeading, type Group, outlineOf } from './outline.ts';

/** One page of the policy. */
export interface PolicyPage {
  slug: string;
  /** Its address from the root of the site. */
  path: string;
  entry: CollectionEntry<'policies'>;
  groups: Group[];
  clauses: ClauseHeading[];
}

function pageOf(entry: CollectionEntry<'policies'>): PolicyPage {
  const slug = slugOf(entry);
  const groups = outlineOf(entry.body ?? '');
  return { slug, path: `/policies/${slug}/`, entry, groups, clauses: groups.flatMap((group) => group.clauses) };
}

/** Every page of the policy in the order of its number. */
export async function policyPages(locale: Locale): Promise<PolicyPage[]> {
  const entries = await entriesIn('policies', locale);
  return entries.sort((a, b) => a.data.number - b.data.number).map(pageOf);
}

import { getEntry } from 'astro:content';

/**
 * What is said once for the whole site: its name, edition, source.
 * @throws when `content/data/site.json` is not there
 */
export async function siteFacts() {
  const entry = await getEntry('site', 'site');
  if (!entry) throw new Error('No content/data/site.json');
  return entry.data;
}

/**
 * An official page that the site links.
 * @throws when `content/data/manuals.json` has no such id
 */
export async function manualOf(id: string) {
  const entry = await getEntry('manuals', id);
  if (!entry) throw new Error(`No manual "${id}" in content/data/manuals.json`);
  return entry.data;
}

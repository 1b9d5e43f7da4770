import { type CollectionEntry, getCollection } from 'astro:content';
import { defaultLocale, type Locale, locales } from '../../i18n/index.ts';

/** A collection with one folder a language. */
type Localised = 'policies' | 'faqs' | 'readings' | 'about';

const nameOf = (id: string) => id.slice(id.indexOf('/') + 1);

/** The language that an entry is written in: its folder. */
export const languageOf = (entry: CollectionEntry<Localised>) => entry.id.slice(0, entry.id.indexOf('/'));

/** The languages that have an entry of their own by that name. */
export async function languagesOf(collection: Localised, name: string): Promise<Locale[]> {
  const ids = new Set((await getCollection(collection)).map(({ id }) => id));
  return locales.filter((locale) => ids.has(`${locale.id}/${name}`));
}

/** Last part of the address of an entry, the same in every language. */
export const slugOf = (entry: CollectionEntry<Localised>) => nameOf(entry.id);

/**
 * The entries of a collection in one language; what it lacks stands in the default language.
 * @returns in no particular order
 */
export async function entriesIn<C extends Localised>(collection: C, locale: Locale): Promise<CollectionEntry<C>[]> {
  const all = await getCollection(collection);
  const byName = new Map<string, CollectionEntry<C>>();
  for (const { id } of [defaultLocale, locale]) {
    for (const entry of all) if (entry.id.startsWith(`${id}/`)) byName.set(nameOf(entry.id), entry);
  }
  return [...byName.values()];
}

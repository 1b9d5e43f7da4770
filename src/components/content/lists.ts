import type { CollectionEntry } from 'astro:content';
import { entriesIn } from './entries.ts';
import { oncePerLocale } from './once.ts';

/** The frequently asked questions in their order. */
export const faqsIn = oncePerLocale(
  async (locale): Promise<readonly CollectionEntry<'faqs'>[]> => inOrder(await entriesIn('faqs', locale)),
);

/** The readings of the policy in their order. */
export const readingsIn = oncePerLocale(
  async (locale): Promise<readonly CollectionEntry<'readings'>[]> => inOrder(await entriesIn('readings', locale)),
);

function inOrder<E extends { data: { order: number } }>(entries: E[]): E[] {
  return entries.sort((a, b) => a.data.order - b.data.order);
}

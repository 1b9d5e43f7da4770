import type { CollectionEntry } from 'astro:content';
import type { Locale } from '../../i18n/index.ts';
import { languageOf } from './entries.ts';
import { faqsIn, readingsIn } from './lists.ts';
import { oncePerLocale } from './once.ts';
import { policyPages } from './policies.ts';

/** Something that has an id and can be linked: a clause, an FAQ, a reading. */
export interface Target {
  id: string;
  /** Clauses alone have one. */
  number: string | null;
  /** Title of a clause, question of an FAQ or a reading. */
  title: string;
  /** Address from the root of the site. */
  path: string;
  /** The language that its title is in. */
  language: string;
}

async function clauseTargets(locale: Locale): Promise<Target[]> {
  const pages = await policyPages(locale);
  return pages.flatMap(({ path, language, clauses }) =>
    clauses.map((clause) => ({ ...clause, path: `${path}#${clause.id}`, language })),
  );
}

type Question = CollectionEntry<'faqs' | 'readings'>;

function questionTargets(entries: readonly Question[], page: string): Target[] {
  return entries.map((entry) => {
    const { id, question } = entry.data;
    return { id, number: null, title: question, path: `/${page}/#${id}`, language: languageOf(entry) };
  });
}

/** Everything that `<Ref>` can lead to: clauses in the order of the policy, then FAQs, then readings. */
export const targetsIn = oncePerLocale(async (locale): Promise<readonly Target[]> => {
  const faqs = questionTargets(await faqsIn(locale), 'faqs');
  const readings = questionTargets(await readingsIn(locale), 'readings');
  return [...(await clauseTargets(locale)), ...faqs, ...readings];
});

const targetsById = oncePerLocale(
  async (locale) => new Map((await targetsIn(locale)).map((target) => [target.id, target])),
);

/**
 * Where an id leads.
 * @throws when there is no such clause, FAQ or reading
 */
export async function targetOf(id: string, locale: Locale): Promise<Target> {
  const target = (await targetsById(locale)).get(id);
  if (!target) throw new Error(`No clause, FAQ or reading "${id}"`);
  return target;
}

import type { Locale } from '../../i18n/index.ts';
import { faqsIn, readingsIn } from './lists.ts';
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
}

async function clauseTargets(locale: Locale): Promise<Target[]> {
  const pages = await policyPages(locale);
  return pages.flatMap(({ path, clauses }) => clauses.map((clause) => ({ ...clause, path: `${path}#${clause.id}` })));
}

type Question = { data: { id: string; question: string } };

const questionTargets = (entries: Question[], page: string): Target[] =>
  entries.map(({ data: { id, question } }) => ({ id, number: null, title: question, path: `/${page}/#${id}` }));

/** Everything that `<Ref>` can lead to: clauses in the order of the policy, then FAQs, then readings. */
export async function targetsIn(locale: Locale): Promise<Target[]> {
  const faqs = questionTargets(await faqsIn(locale), 'faqs');
  const readings = questionTargets(await readingsIn(locale), 'readings');
  return [...(await clauseTargets(locale)), ...faqs, ...readings];
}

/**
 * Where an id leads.
 * @throws when there is no such clause, FAQ or reading
 */
export async function targetOf(id: string, locale: Locale): Promise<Target> {
  const target = (await targetsIn(locale)).find((candidate) => candidate.id === id);
  if (!target) throw new Error(`No clause, FAQ or reading "${id}"`);
  return target;
}

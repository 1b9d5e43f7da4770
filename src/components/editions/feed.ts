import { Feed } from 'feed';
import type { Chapter } from '../../build/editions/history.ts';
import type { Translate } from '../../i18n/index.ts';
import { siteFacts } from '../content/site.ts';
import { contextOf } from '../context.ts';
import { answersInWords } from './frozen-words.ts';
import { history } from './history.ts';
import { touched } from './touched.ts';

/** Midnight UTC: an edition has a day and no hour. */
const dayOf = ({ edition }: Chapter): Date => new Date(`${edition.date}T00:00:00Z`);

/**
 * The changes of the policy as an Atom feed, the newest first.
 * @param site origin of the site
 */
export async function atomOf(params: { locale?: string | undefined }, site: URL): Promise<string> {
  const { t, link, locale } = await contextOf(params.locale === undefined ? {} : { locale: params.locale }, 'editions');
  const { name } = await siteFacts();
  const address = (path: string) => new URL(link(path), site).href;
  const feed = new Feed({
    title: `${name}: ${t('changes.title')}`,
    description: t('changes.description'),
    id: address('/changes/'),
    link: address('/changes/'),
    language: locale.id,
    feedLinks: { atom: address('/changes/feed.xml') },
    updated: history[0] ? dayOf(history[0]) : new Date(0),
    author: { name },
  });
  for (const chapter of history) {
    const place = address(`/changes/#${chapter.edition.id}`);
    const title = t('changes.edition', { edition: chapter.edition.id });
    const titles = await titlesIn(params, chapter);
    feed.addItem({
      title,
      id: place,
      link: place,
      date: dayOf(chapter),
      description: `<p>${asHtml(summary(chapter, t, titles))}</p>${examples(chapter, t, address)}`,
    });
  }
  return feed.atom1();
}

/** The format takes its summaries as HTML. */
const asHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Situations with another answer, each with the link that shows both answers. */
function examples({ before, wizards }: Chapter, t: Translate, address: (path: string) => string): string {
  const given = (question: string, value: string) => t('changes.given', { question, value });
  const links = wizards.flatMap(({ wizard, examples: all }) =>
    all.map(({ answers, query }) => {
      const href = asHtml(`${address(`/wizards/${wizard}/`)}?${query}`);
      return `<li><a href="${href}">${asHtml(answersInWords(before?.strings[wizard], answers, given))}</a></li>`;
    }),
  );
  return links.length ? `<p>${asHtml(t('changes.examples'))}:</p><ul>${links.join('')}</ul>` : '';
}

/** The titles of the wizards that a chapter speaks of. */
async function titlesIn(params: { locale?: string | undefined }, { wizards }: Chapter): Promise<Map<string, string>> {
  const titles = wizards.map(async ({ wizard }): Promise<[string, string]> => {
    const { t } = await contextOf(params.locale === undefined ? {} : { locale: params.locale }, wizard);
    return [wizard, t('title')];
  });
  return new Map(await Promise.all(titles));
}

/** What an edition changed, in a few sentences of plain text. */
function summary(chapter: Chapter, t: Translate, titles: ReadonlyMap<string, string>): string {
  const { before, edition, statuses, wizards } = chapter;
  if (!before) return t('changes.first');
  const clauses = touched(chapter, before).map(
    ({ kind, how, ids }) => `${t(`changes.${kind}.${how}`)}: ${ids.map(({ name }) => name).join('; ')}.`,
  );
  const counts = wizards.flatMap(({ wizard, impacts }) =>
    impacts
      .filter(({ decision }) => decision === wizard)
      .map(({ changed, situations }) =>
        t('changes.impact', { wizard: titles.get(wizard) ?? wizard, changed, situations }),
      ),
  );
  const listed = statuses.length ? [t('changes.statuses', { count: statuses.length })] : [];
  return [t(`changes.${edition.why}`), ...clauses, ...listed, ...counts].join(' ');
}

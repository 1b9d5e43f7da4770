import type { APIRoute } from 'astro';
import { dataRoutes, paramsOf } from '../../components/content/paths.ts';
import { targetOf } from '../../components/content/targets.ts';
import { wordsOf } from '../../components/content/words.ts';
import { contextOf } from '../../components/context.ts';
import { TOLD } from '../../components/wizard/asking.ts';
import type { Row, Wizard } from '../../engine/model.ts';
import { wizards } from '../../wizards/index.ts';

/** One file a wizard and language. */
export const getStaticPaths = () =>
  dataRoutes().flatMap(({ params }) =>
    wizards.map((wizard) => ({ params: { ...params, wizard: wizard.id }, props: { wizard } })),
  );

/** Everything that the rules of a wizard cite, each once. */
function citedBy({ tables, lists = [] }: Wizard): string[] {
  const rows = [...tables, ...lists.flatMap(({ item }) => item.tables)].flatMap((table): Row[] => table.rows);
  const cited = rows.flatMap(({ clauses = [], notes = [], readings = [] }) => [...clauses, ...notes, ...readings]);
  return [...new Set(cited)];
}

/**
 * What a result of the wizard says: `{ words, ui, sources }`, its own words, those of every wizard, and by id the
 * `{ number, title, href, lang }` of what it may cite, `href` under the base path, `lang` where languages may differ.
 */
export const GET: APIRoute<{ wizard: Wizard }> = async ({ params, props: { wizard } }) => {
  const { locale, lang, link } = await contextOf(paramsOf(params.locale));
  const words = await wordsOf(wizard.id, locale);
  const { tell } = await wordsOf('wizard', locale);
  const targets = await Promise.all(citedBy(wizard).map((id) => targetOf(id, locale)));
  const sources = targets.map(({ id, number, title, path, language }) => [
    id,
    { number, title, href: link(path), lang: lang(language) },
  ]);
  return Response.json({
    words: Object.fromEntries(TOLD.map((part) => [part, words[part] ?? {}])),
    ui: tell,
    sources: Object.fromEntries(sources),
  });
};

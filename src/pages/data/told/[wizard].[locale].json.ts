import type { APIRoute } from 'astro';
import { dataRoutes, paramsOf } from '../../../components/content/paths.ts';
import { targetsIn } from '../../../components/content/targets.ts';
import { wordsOf } from '../../../components/content/words.ts';
import { contextOf } from '../../../components/context.ts';
import { rowsOf } from '../../../engine/rows.ts';
import type { Messages } from '../../../i18n/index.ts';
import { setup } from '../../../wizards/setup/index.ts';

/** The parts of a wizard's words that a result about items says. */
const TOLD = ['conditions', 'rows', 'remedies', 'headlines'];

export const getStaticPaths = () => dataRoutes().map(({ params }) => ({ params: { ...params, wizard: setup.id } }));

const cited = new Set(
  rowsOf(setup).flatMap(({ clauses = [], notes = [], readings = [] }) => [...clauses, ...notes, ...readings]),
);

/**
 * What a result about items says: `{ words, ui, sources }`, the wizard's own words, those of every wizard about items,
 * and where that stands which its rows cite. Clauses go by their number; their titles come with their words.
 */
export const GET: APIRoute = async ({ params }) => {
  const { locale, lang, link } = await contextOf(paramsOf(params.locale));
  const words = await wordsOf(params.wizard ?? '', locale);
  const { tell } = await wordsOf('items', locale);
  const { copy } = (await wordsOf('wizard', locale)).tell as Messages;
  const sources = (await targetsIn(locale))
    .filter(({ id }) => cited.has(id))
    .map(({ id, number, title, path, language }) => [
      id,
      { number, ...(number === null ? { title } : {}), href: link(path), lang: lang(language) },
    ]);
  return Response.json({
    words: Object.fromEntries(TOLD.map((part) => [part, words[part]])),
    ui: { ...(tell as Messages), copy },
    sources: Object.fromEntries(sources),
  });
};

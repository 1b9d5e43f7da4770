import type { APIRoute } from 'astro';
import { dataRoutes, paramsOf } from '../../../components/content/paths.ts';
import { targetsIn } from '../../../components/content/targets.ts';
import { wordsOf } from '../../../components/content/words.ts';
import { contextOf } from '../../../components/context.ts';
import { rowsOf } from '../../../engine/rows.ts';
import { setup } from '../../../wizards/setup/index.ts';

/** The parts of a wizard's words that a result about items says. */
const TOLD = ['conditions', 'rows', 'remedies', 'headlines'];

export const getStaticPaths = () => dataRoutes().map(({ params }) => ({ params: { ...params, wizard: setup.id } }));

const cited = new Set(
  rowsOf(setup).flatMap(({ clauses = [], notes = [], readings = [] }) => [...clauses, ...notes, ...readings]),
);

/**
 * What a result about items says: `{ words, items, sources }`, the wizard's own words, those of every wizard about items,
 * and where that stands which its rows cite.
 */
export const GET: APIRoute = async ({ params }) => {
  const { locale, link } = await contextOf(paramsOf(params.locale));
  const words = await wordsOf(params.wizard ?? '', locale);
  const { tell } = await wordsOf('items', locale);
  const sources = (await targetsIn(locale))
    .filter(({ id }) => cited.has(id))
    .map(({ id, number, title, path }) => [id, { number, title, href: link(path) }]);
  return Response.json({
    words: Object.fromEntries(TOLD.map((part) => [part, words[part]])),
    items: tell,
    sources: Object.fromEntries(sources),
  });
};

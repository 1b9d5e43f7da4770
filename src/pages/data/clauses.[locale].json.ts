import type { APIRoute } from 'astro';
import { dataRoutes, paramsOf } from '../../components/content/paths.ts';
import { targetsIn } from '../../components/content/targets.ts';
import { textsIn } from '../../components/content/texts.ts';
import { contextOf } from '../../components/context.ts';

export const getStaticPaths = dataRoutes;

/** Words of clauses and FAQs for whoever quotes them: `{ "<id>": { number, title, href, html } }`, `href` under the base path. */
export const GET: APIRoute = async ({ params }) => {
  const { locale, link } = await contextOf(paramsOf(params.locale));
  const texts = await textsIn(locale);
  const quotable = (await targetsIn(locale)).filter(({ id }) => texts.has(id));
  const entries = quotable.map(({ id, number, title, path }) => [
    id,
    { number, title, href: link(path), html: texts.get(id) },
  ]);
  return Response.json(Object.fromEntries(entries));
};

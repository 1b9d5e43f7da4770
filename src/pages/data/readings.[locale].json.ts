import type { APIRoute } from 'astro';
import { readingsIn } from '../../components/content/lists.ts';
import { dataRoutes, paramsOf } from '../../components/content/paths.ts';
import { contextOf } from '../../components/context.ts';

export const getStaticPaths = dataRoutes;

/** The readings for whoever quotes them: `{ "<id>": { question, chosen, href } }`, `href` under the base path. */
export const GET: APIRoute = async ({ params }) => {
  const { locale, link } = await contextOf(paramsOf(params.locale));
  const readings = await readingsIn(locale);
  const entries = readings.map(({ data: { id, question, possible, chosen } }) => [
    id,
    { question, chosen: possible.find((reading) => reading.id === chosen)?.text, href: link(`/readings/#${id}`) },
  ]);
  return Response.json(Object.fromEntries(entries));
};

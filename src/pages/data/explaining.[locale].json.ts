import type { APIRoute } from 'astro';
import { dataRoutes, paramsOf } from '../../components/content/paths.ts';
import { wordsOf } from '../../components/content/words.ts';
import { contextOf } from '../../components/context.ts';

export const getStaticPaths = dataRoutes;

/** What every wizard's result says once it stands: `{ ui, reply }`, words of its views and of replies to tickets. */
export const GET: APIRoute = async ({ params }) => {
  const { locale } = await contextOf(paramsOf(params.locale));
  const { explain } = await wordsOf('wizard', locale);
  return Response.json({ ui: explain, reply: await wordsOf('reply', locale) });
};

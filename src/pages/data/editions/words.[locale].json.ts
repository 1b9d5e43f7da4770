import type { APIRoute } from 'astro';
import { dataRoutes, paramsOf } from '../../../components/content/paths.ts';
import { wordsOf } from '../../../components/content/words.ts';
import { contextOf } from '../../../components/context.ts';

export const getStaticPaths = dataRoutes;

/** What is said of a link that was made under an older edition. */
export const GET: APIRoute = async ({ params }) => {
  const { locale } = await contextOf(paramsOf(params.locale));
  return Response.json((await wordsOf('editions', locale)).notice);
};

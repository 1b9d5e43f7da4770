import { getEntry } from 'astro:content';
import type { APIRoute } from 'astro';
import { dataRoutes, paramsOf } from '../../components/content/paths.ts';
import { wordsOf } from '../../components/content/words.ts';
import { contextOf } from '../../components/context.ts';

export const getStaticPaths = dataRoutes;

/** For whoever searches: `{ say, speech }`, what is said about results and what readers say. */
export const GET: APIRoute = async ({ params }) => {
  const { locale } = await contextOf(paramsOf(params.locale));
  const { say } = await wordsOf('search', locale);
  const speech = (await getEntry('synonyms', locale.id))?.data ?? { citedAs: [], passedOver: [], synonyms: [] };
  return Response.json({ say, speech });
};

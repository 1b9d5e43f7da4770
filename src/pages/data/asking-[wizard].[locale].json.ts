import type { APIRoute } from 'astro';
import { dataRoutes, paramsOf } from '../../components/content/paths.ts';
import { wordsOf } from '../../components/content/words.ts';
import { contextOf } from '../../components/context.ts';
import { wizards } from '../../wizards/index.ts';

/** One file a wizard and language. */
export const getStaticPaths = () =>
  dataRoutes().flatMap(({ params }) => wizards.map(({ id }) => ({ params: { ...params, wizard: id } })));

/** The words of every question of a wizard, by the id of its fact. */
export const GET: APIRoute = async ({ params }) => {
  const { locale } = await contextOf(paramsOf(params.locale));
  const { facts } = await wordsOf(params.wizard ?? '', locale);
  return Response.json(facts);
};

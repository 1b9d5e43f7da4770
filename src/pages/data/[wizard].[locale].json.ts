import type { APIRoute } from 'astro';
import { dataRoutes, paramsOf } from '../../components/content/paths.ts';
import { wordsOf } from '../../components/content/words.ts';
import { contextOf } from '../../components/context.ts';
import { TOLD } from '../../components/wizard/asking.ts';
import { wizards } from '../../wizards/index.ts';

/** One file a wizard and language. */
export const getStaticPaths = () =>
  dataRoutes().flatMap(({ params }) => wizards.map(({ id }) => ({ params: { ...params, wizard: id } })));

/** What a result of the wizard says: `{ words, ui }`, its own words and those of every wizard. */
export const GET: APIRoute = async ({ params }) => {
  const { locale } = await contextOf(paramsOf(params.locale));
  const words = await wordsOf(params.wizard ?? '', locale);
  const { tell } = await wordsOf('wizard', locale);
  return Response.json({ words: Object.fromEntries(TOLD.map((part) => [part, words[part] ?? {}])), ui: tell });
};

import type { APIRoute } from 'astro';
import { dataRoutes, paramsOf } from '../../components/content/paths.ts';
import { wordsOf } from '../../components/content/words.ts';
import { contextOf } from '../../components/context.ts';
import type { Messages } from '../../i18n/index.ts';
import { wizards } from '../../wizards/index.ts';

/** One file a wizard and language. */
export const getStaticPaths = () =>
  dataRoutes().flatMap(({ params }) => wizards.map(({ id }) => ({ params: { ...params, wizard: id } })));

/** `{ facts, ui }`: the words of every question of a wizard, by the id of its fact, and those that its first one does without. */
export const GET: APIRoute = async ({ params }) => {
  const { locale } = await contextOf(paramsOf(params.locale));
  const { facts } = await wordsOf(params.wizard ?? '', locale);
  const { ask } = await wordsOf('wizard', locale);
  const { damage, all, answers, elsewhere } = ask as Messages;
  return Response.json({ facts, ui: { damage, all, answers, elsewhere } });
};

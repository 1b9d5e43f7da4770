import type { APIRoute } from 'astro';
import { dataRoutes, paramsOf } from '../../components/content/paths.ts';
import { wordsOf } from '../../components/content/words.ts';
import { contextOf } from '../../components/context.ts';
import { sourcesOf, toldOf } from '../../components/setup/told.ts';
import { ticket } from '../../wizards/ticket/index.ts';

export const getStaticPaths = dataRoutes;

/** What a ticket's checklist says below its verdict: `{ draft, told, sources }`, the words of its draft and of its steps. */
export const GET: APIRoute = async ({ params }) => {
  const { locale } = await contextOf(paramsOf(params.locale));
  return Response.json({
    draft: await wordsOf('draft', locale),
    told: await toldOf(ticket, locale),
    sources: await sourcesOf(ticket, paramsOf(params.locale)),
  });
};

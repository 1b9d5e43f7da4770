import type { APIRoute } from 'astro';
import { dataRoutes, paramsOf } from '../../components/content/paths.ts';
import { wordsOf } from '../../components/content/words.ts';
import { contextOf } from '../../components/context.ts';
import type { Messages } from '../../i18n/index.ts';

export const getStaticPaths = dataRoutes;

/** What copying an answer of the reply clock says, and what is copied: `{ copy, print, printed, reply, ticket }`. */
export const GET: APIRoute = async ({ params }) => {
  const { locale } = await contextOf(paramsOf(params.locale));
  const { tell, explain } = await wordsOf('wizard', locale);
  const { copy, print } = tell as Messages;
  const { printed } = explain as Messages;
  const { ticket } = await wordsOf('reply-clock', locale);
  return Response.json({ copy, print, printed, reply: await wordsOf('reply', locale), ticket });
};

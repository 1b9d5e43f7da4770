import type { APIRoute } from 'astro';
import { contextOf } from '../../components/context.ts';
import { FINDERS, foundIn } from '../../components/lists/found-by.ts';
import { pack } from '../../engine/catalogue/packed.ts';

export const getStaticPaths = () => FINDERS.map((list) => ({ params: { list } }));

/** What the finder of a list searches, packed; made for the pages of this site, so its shape may change. */
export const GET: APIRoute = async ({ params }) => {
  const list = FINDERS.find((id) => id === params.list);
  if (!list) throw new Error(`No list "${params.list}" has a finder`);
  const { locale, t } = await contextOf({}, 'lists');
  return Response.json(pack((await foundIn(list, locale, t)).catalogue));
};

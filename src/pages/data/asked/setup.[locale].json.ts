import type { APIRoute } from 'astro';
import { dataRoutes, paramsOf } from '../../../components/content/paths.ts';
import { afterwards, setupAskingOf } from '../../../components/setup/asking.ts';

export const getStaticPaths = dataRoutes;

/** What the setup wizard asks with, besides what its page carries: see `AskedWords`. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(afterwards(await setupAskingOf(paramsOf(params.locale))));

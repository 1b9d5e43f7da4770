import type { APIRoute } from 'astro';
import { localeRoutes } from '../../../components/content/paths.ts';
import { atomOf } from '../../../components/editions/feed.ts';

/** One feed a language, where the site knows its origin: a feed has to name it. */
export const getStaticPaths = () => (import.meta.env.SITE ? localeRoutes() : []);

/** The changes of the policy as an Atom feed. */
export const GET: APIRoute = async ({ params, site }) =>
  new Response(await atomOf(params, site as URL), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });

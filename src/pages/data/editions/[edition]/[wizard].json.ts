import type { APIRoute } from 'astro';
import { editions } from '../../../../components/editions/frozen.ts';
import { served } from '../../../../components/editions/served.ts';

/** One file a wizard of each edition. */
export const getStaticPaths = () =>
  editions.flatMap(({ id, wizards }) => Object.keys(wizards).map((wizard) => ({ params: { edition: id, wizard } })));

/** All that it takes to open a link of an edition: see `ServedEdition`. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(await served(params.edition ?? '', params.wizard ?? ''));

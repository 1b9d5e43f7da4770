import type { APIRoute } from 'astro';
import { servedEdition } from '../../../../build/editions/serve.ts';
import { addressesFor } from '../../../../components/editions/addresses.ts';
import { editions } from '../../../../components/editions/frozen.ts';

/** One file a wizard of each edition. */
export const getStaticPaths = () =>
  editions.flatMap(({ id, wizards }) => Object.keys(wizards).map((wizard) => ({ params: { edition: id, wizard } })));

/** All that it takes to open a link of an edition: see `ServedEdition`. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(servedEdition(editions, params.edition ?? '', params.wizard ?? '', await addressesFor({})));

import type { APIRoute } from 'astro';
import { editions } from '../../../../components/editions/frozen.ts';
import { servedClock } from '../../../../components/editions/served.ts';

/** One file an edition. */
export const getStaticPaths = () => editions.map(({ id }) => ({ params: { edition: id } }));

/** All that it takes to open a link of an edition to the reply clock: see `ServedWords`. */
export const GET: APIRoute = async ({ params }) => Response.json(await servedClock(params.edition ?? ''));

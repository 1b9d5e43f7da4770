import type { APIRoute } from 'astro';
import { partnersSheet } from '../../components/partners/sheet.ts';

/** The whole directory as CSV, with the columns that `npm run import:partners` reads. */
export const GET: APIRoute = async () =>
  new Response(await partnersSheet(), { headers: { 'Content-Type': 'text/csv' } });

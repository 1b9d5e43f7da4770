import type { APIRoute } from 'astro';
import { sheets } from '../../components/lists/files.ts';
import { asCsv } from '../../engine/catalogue/export.ts';

export const getStaticPaths = () => Object.keys(sheets).map((list) => ({ params: { list } }));

/** A whole list as CSV (RFC 4180), one entry a line, under headings that are the same in every language. */
export const GET: APIRoute = async ({ params }) => {
  const sheet = sheets[params.list ?? ''];
  if (!sheet) throw new Error(`No list "${params.list}" is published as CSV`);
  return new Response(asCsv(await sheet.entries(), sheet.columns), { headers: { 'Content-Type': 'text/csv' } });
};

import type { APIRoute } from 'astro';
import { documents } from '../../components/lists/files.ts';

export const getStaticPaths = () => Object.keys(documents).map((list) => ({ params: { list } }));

/** A whole list as JSON: its entries as they stand in the data. */
export const GET: APIRoute = async ({ params }) => {
  const read = documents[params.list ?? ''];
  if (!read) throw new Error(`No list "${params.list}" is published as JSON`);
  return new Response(`${JSON.stringify(await read(), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
};

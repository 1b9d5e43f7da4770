import type { APIRoute } from 'astro';
import { asset } from '../components/context.ts';

/** Everything may be read by whoever wants; where the origin is known, the sitemap helps. */
export const GET: APIRoute = ({ site }) => {
  const lines = ['User-agent: *', 'Allow: /'];
  if (site) lines.push('', `Sitemap: ${new URL(asset('/sitemap-index.xml'), site).href}`);
  return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};

import type { APIRoute } from 'astro';
import { companies, countryFacts, directoryIndex } from '../../../components/partners/directory.ts';
import { countryFiles } from '../../../engine/finder/split.ts';
import { zoneCountries } from '../../../engine/finder/zones.ts';

/** The index, the country of each time zone, and the companies of each country, fetched when they are looked at. */
export async function getStaticPaths() {
  const zones = Object.entries(await countryFacts()).map(([code, one]): [string, string[]] => [code, one.zones]);
  const files = countryFiles(await companies());
  return [
    { params: { file: 'index' }, props: { content: await directoryIndex() } },
    { params: { file: 'zones' }, props: { content: zoneCountries(Object.fromEntries(zones)) } },
    ...[...files].map(([code, content]) => ({ params: { file: code }, props: { content } })),
  ];
}

/** What the finder of partners fetches; made for the pages of this site, so its shape may change. */
export const GET: APIRoute<{ content: object }> = ({ props }) => Response.json(props.content);

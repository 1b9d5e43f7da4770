import { type Catalogue, fullName, type Listed } from '../../engine/catalogue/listed.ts';
import type { Named } from '../../islands/setup/props.ts';
import { asset, contextOf } from '../context.ts';
import { FINDERS, type FinderId, foundIn } from '../lists/found-by.ts';
import { LIST_PATHS } from '../lists/list-paths.ts';

/** The lists whose entries an answer may name. */
export const NAMED_LISTS = FINDERS;

/** Where the site says more of an entry. */
function pathOf(list: FinderId, { id, maker }: Listed): string {
  if (list === 'hardware') return `${LIST_PATHS.hardware}${maker}/${id.slice(maker.length + 1)}/`;
  return `${LIST_PATHS[list]}#${id}`;
}

const namedOf = (list: FinderId, catalogue: Catalogue, item: Listed): Named => ({
  name: fullName(catalogue, item),
  status: item.facets.status?.[0] ?? '',
  asOf: item.asOf,
  version: item.version,
  lastKnown: item.lastKnown,
  href: asset(pathOf(list, item)),
});

/** Every entry of a list by its id, with what is known of it. */
export async function namedIn(list: FinderId): Promise<Record<string, Named>> {
  const { locale, t } = await contextOf({}, 'lists');
  const { catalogue } = await foundIn(list, locale, t);
  return Object.fromEntries(catalogue.items.map((item) => [item.id, namedOf(list, catalogue, item)]));
}

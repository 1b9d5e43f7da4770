import type { Messages } from '../../i18n/index.ts';
import type { FinderProps } from '../../islands/lists/props.ts';
import { wordsOf } from '../content/words.ts';
import { asset, contextOf } from '../context.ts';
import type { FinderId, FoundBy } from './found-by.ts';
import { LIST_PATHS } from './list-paths.ts';

/** What the page of a list hands to its finder. */
export async function finderProps(list: FinderId, by: FoundBy, params: { locale?: string }): Promise<FinderProps> {
  const { locale, link } = await contextOf(params);
  const { find, known, was, [list]: own } = (await wordsOf('lists', locale)) as Record<string, Messages>;
  return {
    locale: locale.id,
    path: link(LIST_PATHS[list]),
    name: list,
    total: by.catalogue.items.length,
    sources: { index: asset(`/data/${list}.index.json`), entries: asset(`/data/${list}.json`) },
    keys: by.keys,
    facets: by.words,
    ui: { ...find, total: own?.total, found: own?.found, known, was } as Messages,
  };
}

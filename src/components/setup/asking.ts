import type { Messages } from '../../i18n/index.ts';
import type { AskedWords, Guide, SetupProps } from '../../islands/setup/props.ts';
import type { ListWords, SetupWords } from '../../islands/setup/words.ts';
import type { AskingWords, FactWords } from '../../islands/words.ts';
import { setup } from '../../wizards/setup/index.ts';
import { supportLevel } from '../../wizards/support-level/index.ts';
import { manualOf } from '../content/site.ts';
import { wordsOf } from '../content/words.ts';
import { asset, contextOf } from '../context.ts';
import { listFacts } from '../lists/data.ts';
import { askingOf } from '../wizard/asking.ts';
import { NAMED_LISTS } from './named.ts';

/** Official pages beside a question, by their ids; those beside a list are its official lists. */
const GUIDES: Record<string, string[]> = {
  manuals: ['admin-manual'],
  machine: ['recommended-hardware'],
  provisioning: ['sbc'],
};

/** More official lists than these would be read by nobody. */
const MOST_LISTS = 2;

async function guides(): Promise<Record<string, Guide[]>> {
  const lists = (setup.lists ?? []).map(async ({ id, list }): Promise<[string, string[]]> => {
    const { official } = await listFacts(NAMED_LISTS.find((known) => known === list) ?? 'hardware');
    return [id, official.slice(0, MOST_LISTS)];
  });
  const all = [...Object.entries(GUIDES), ...(await Promise.all(lists))].map(
    async ([question, ids]): Promise<[string, Guide[]]> => [question, await Promise.all(ids.map(guide))],
  );
  return Object.fromEntries(await Promise.all(all));
}

/** The words of the wizard, without those that its views do without. */
function wordsNeeded({ title, facts: { status: _table, ...facts }, verdicts }: AskingWords): AskingWords {
  const needed = Object.entries(facts).map(([id, words]) => [id, { ...words, change: undefined }]);
  return { title, facts: Object.fromEntries(needed), verdicts };
}

const named = (words: FactWords): Partial<FactWords> => ({
  short: words.short,
  values: Object.fromEntries(Object.entries(words.values).map(([value, { label }]) => [value, { label }])),
  unknown: { label: words.unknown.label },
});

const listNamed = ({ short, notListed, none, unknown, official }: ListWords): Partial<ListWords> => ({
  short,
  notListed,
  none: { label: none.label },
  unknown: { label: unknown.label },
  official: { values: official.values } as ListWords['official'],
});

/** The words about items that a result says too. */
const SAID = ['nothing', 'changeOne', 'given', 'numbered', 'official'];

/** The words that only wizards of one question a view say. */
const ELSEWHERE = ['all', 'elsewhere'];

/** What the page itself carries of it: the words of the first topic, and of the others what a result says of them. */
export function atFirst({ words, items, guides, statuses: _statuses, ...props }: SetupProps): object {
  const [first = { asks: [] as string[] }, ...later] = setup.topics ?? [];
  const ofFirst = ([id]: [string, unknown]) => first.asks.includes(id);
  const facts = Object.entries(words.facts).map((entry) => (ofFirst(entry) ? entry : [entry[0], named(entry[1])]));
  const topics = later.map(({ id }) => [id, { title: words.topics[id]?.title }]);
  return {
    ...props,
    words: {
      ...words,
      facts: Object.fromEntries(facts),
      lists: Object.fromEntries(Object.entries(words.lists).map(([id, list]) => [id, listNamed(list)])),
      topics: { ...words.topics, ...Object.fromEntries(topics) },
    },
    ui: Object.fromEntries(Object.entries(props.ui).filter(([key]) => !ELSEWHERE.includes(key))),
    items: Object.fromEntries(Object.entries(items).filter(([key]) => SAID.includes(key))),
    guides: Object.fromEntries(Object.entries(guides).filter(ofFirst)),
    statuses: { is: {}, was: {} },
  };
}

/** What asking takes besides, once the reader is there. */
export const afterwards = ({ words: { facts, lists, topics }, items, guides, statuses }: SetupProps): AskedWords => ({
  words: { facts, lists, topics },
  items,
  guides,
  statuses,
});

async function guide(id: string): Promise<Guide> {
  const { title, url } = await manualOf(id);
  return { title, url };
}

/** What the page of the setup wizard hands to its island: no more than asking takes. */
export async function setupAskingOf(params: { locale?: string }): Promise<SetupProps> {
  const { locale, link } = await contextOf(params);
  const asked = await askingOf(setup, params);
  const { lists, topics } = (await wordsOf(setup.id, locale)) as unknown as SetupWords;
  const { ask } = await wordsOf('items', locale);
  const { status, was } = await wordsOf('lists', locale);
  return {
    ...asked,
    words: { ...wordsNeeded(asked.words), lists, topics },
    items: ask as Messages,
    statuses: { is: status as Record<string, string>, was: was as Record<string, string> },
    guides: await guides(),
    indexes: Object.fromEntries(NAMED_LISTS.map((list) => [list, asset(`/data/${list}.index.json`)])),
    named: asset('/data/named/'),
    sources: {
      ...asked.sources,
      asking: asset(`/data/asked/${setup.id}.${locale.id}.json`),
      telling: asset(`/data/told/${setup.id}.${locale.id}.json`),
    },
    level: link(`/wizards/${supportLevel.id}/`),
  };
}

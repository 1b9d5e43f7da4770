import { TO_KNOW } from '../../engine/marks.ts';
import type { Wizard } from '../../engine/model.ts';
import type { Messages } from '../../i18n/index.ts';
import type { AskedWords, Guide, SetupProps } from '../../islands/setup/props.ts';
import type { ListWords, SetupWords } from '../../islands/setup/words.ts';
import type { AskingWords, FactWords } from '../../islands/words.ts';
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
  'before.manuals': ['admin-manual', 'installing'],
  'before.hardware-specs': ['recommended-hardware'],
  'before.sip-trunk': ['sip-trunks'],
  'before.network': ['firewall-checker', 'ports'],
  'before.vendor-first': ['sip-trunks', 'supported-phones'],
  'before.verbose-logs': ['collecting-logs'],
  'ticket.logs': ['collecting-logs', 'network-capture'],
  'excluded.stun': ['sbc'],
  'excluded.eol-phones': ['supported-phones'],
  'excluded.unsupported-phones': ['supported-phones'],
  'excluded.sip-trunk': ['sip-trunks'],
  'excluded.crm-pms': ['crm-integrations', 'pms-integration'],
};

/** More official lists than these would be read by nobody. */
const MOST_LISTS = 2;

async function guides({ facts, lists = [] }: Wizard): Promise<Record<string, Guide[]>> {
  const asked = new Set([...facts, ...lists.flatMap(({ parts }) => parts)].map(({ id }) => id));
  const ofLists = lists.map(async ({ id, list }): Promise<[string, string[]]> => {
    const { official } = await listFacts(NAMED_LISTS.find((known) => known === list) ?? 'hardware');
    return [id, official.slice(0, MOST_LISTS)];
  });
  const ofFacts = Object.entries(GUIDES).filter(([id]) => asked.has(id));
  const all = [...ofFacts, ...(await Promise.all(ofLists))].map(
    async ([question, ids]): Promise<[string, Guide[]]> => [question, await Promise.all(ids.map(guide))],
  );
  return Object.fromEntries(await Promise.all(all));
}

/** The words of the wizard, without those that its views do without. */
function wordsNeeded(
  wizard: Wizard,
  { title, facts: { status: _table, ...facts }, verdicts, groups = {} }: AskingWords,
): AskingWords {
  const unnamed = new Set(
    wizard.verdicts.flatMap(({ id, scope, internal }) => (internal || scope === TO_KNOW ? [id] : [])),
  );
  const needed = Object.entries(facts).map(([id, words]) => [id, { ...words, change: undefined }]);
  const named = Object.entries(verdicts).filter(([id]) => !unnamed.has(id));
  const headed = only(groups, Object.keys(facts));
  return {
    title,
    facts: Object.fromEntries(needed),
    verdicts: Object.fromEntries(named),
    ...(Object.keys(headed).length > 0 && { groups: headed }),
  };
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
const SAID = ['nothing', 'changeOne', 'given', 'numbered', 'official', 'guides'];

/** Without the words that only wizards of one question a view say. */
function ofTopics({ all: _all, elsewhere: _elsewhere, question, ...ui }: Messages): Messages {
  const { progress: _progress, last: _last, ...said } = question as Messages;
  return { ...ui, question: said };
}

/** Keeps the entries of some questions. */
const only = <T>(entries: Record<string, T>, ids: readonly string[]): Record<string, T> =>
  Object.fromEntries(Object.entries(entries).filter(([id]) => ids.includes(id)));

/** The words of questions that have not been asked yet, as far as a result says them; a checklist loads its own. */
function factsAtFirst({ gates }: Wizard, facts: SetupWords['facts'], asked: readonly string[]): object {
  if (gates) return only(facts, asked);
  return Object.fromEntries(
    Object.entries(facts).map((entry) => (asked.includes(entry[0]) ? entry : [entry[0], named(entry[1])])),
  );
}

/** What the page itself carries of it: the words of the first questions, and of the others what a result says of them. */
export function atFirst(
  { words, items, guides, statuses: _statuses, ...props }: SetupProps,
  wizard: Wizard,
  now: readonly string[],
): object {
  const [first = { asks: [] as string[] }, ...later] = wizard.topics ?? [];
  const topics = later.map(({ id }) => [id, { title: words.topics[id]?.title }]);
  return {
    ...props,
    words: {
      ...words,
      groups: undefined,
      facts: factsAtFirst(wizard, words.facts, wizard.gates ? now : first.asks),
      lists: Object.fromEntries(Object.entries(words.lists).map(([id, list]) => [id, listNamed(list)])),
      topics: { ...words.topics, ...Object.fromEntries(topics) },
    },
    ui: ofTopics(props.ui),
    items: only(items as Record<string, unknown>, SAID),
    guides: only(guides, first.asks),
    statuses: { is: {}, was: {} },
  };
}

/** What asking takes besides, once the reader is there. */
export const afterwards = ({
  words: { facts, lists, topics, groups },
  items,
  guides,
  statuses,
}: SetupProps): AskedWords => ({
  words: { facts, lists, topics, ...(groups && { groups }) },
  items,
  guides,
  statuses,
});

async function guide(id: string): Promise<Guide> {
  const { title, url } = await manualOf(id);
  return { title, url };
}

/** What the page of a wizard about items hands to its island: no more than asking takes. */
export async function itemsAskingOf(wizard: Wizard, params: { locale?: string }): Promise<SetupProps> {
  const { locale } = await contextOf(params);
  const asked = await askingOf(wizard, params);
  const { lists = {}, topics } = (await wordsOf(wizard.id, locale)) as unknown as SetupWords;
  const named = NAMED_LISTS.filter((list) => wizard.lists?.some((known) => known.list === list));
  const { ask } = await wordsOf('items', locale);
  const { status, was } = await wordsOf('lists', locale);
  return {
    ...asked,
    words: { ...wordsNeeded(wizard, asked.words), lists, topics },
    items: ask as Messages,
    statuses: { is: status as Record<string, string>, was: was as Record<string, string> },
    guides: await guides(wizard),
    indexes: Object.fromEntries(named.map((list) => [list, asset(`/data/${list}.index.json`)])),
    named: asset('/data/named/'),
    sources: {
      ...asked.sources,
      asking: asset(`/data/asked/${wizard.id}.${locale.id}.json`),
      telling: asset(`/data/told/${wizard.id}.${locale.id}.json`),
    },
  };
}

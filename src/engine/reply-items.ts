import type { Statuses } from './entries.ts';
import { entriesOf, entryNames, type ItemWords, saidOf } from './entry-words.ts';
import type { ListAnswers } from './link.ts';
import { DEPENDS, TO_KNOW } from './marks.ts';
import { type ListFact, UNKNOWN, type Wizard } from './model.ts';
import { OVERALL } from './overall.ts';
import type { Receipt, ReceiptVerdict } from './receipt.ts';

/** What a reply has to know of answers about items. */
export interface Itemised {
  wizard: Wizard;
  lists: ListAnswers;
  statuses: Statuses;
  checked?: string | undefined;
}

/** The answer to a list as one sentence: each entry with what was said of it; nothing where it was not answered. */
export function listGiven(about: Itemised, list: ListFact, words: ItemWords): string | undefined {
  const { lists, statuses, checked } = about;
  const [first] = lists[list.id] ?? [];
  const called = words.wizard.lists?.[list.id];
  if (first === undefined || !called) return undefined;
  const entries = entriesOf(list, lists, statuses);
  const names = entryNames(list, entries, words);
  const said = entries.map((entry, index) =>
    described(names[index] ?? '', saidOf(list, statuses, entry, words, checked), words),
  );
  const whole = first === UNKNOWN ? called.unknown.label : called.none.label;
  return words.say('given', { question: called.short, value: said.length > 0 ? said.join(', ') : whole });
}

const described = (name: string, said: string[], { say }: ItemWords): string =>
  said.length > 0 ? say('entry', { name, said: said.join(', ') }) : name;

/**
 * The items that the verdict over all of them rests on, a sentence for each row of that verdict which holds for some:
 * what is to be mended first, what is open, what is excluded, what hangs on a condition.
 */
export function itemSentences(about: Itemised, verdicts: Receipt['verdicts'], words: ItemWords): string[] {
  const rows = (about.wizard.overall ?? []).filter(({ verdict }) => verdict !== undefined);
  const rowOf = (item: ReceiptVerdict) =>
    rows.find(({ verdict, scope }) => item.verdict === verdict && (scope === undefined || item.scope === scope));
  const items = Object.entries(verdicts).filter(([key, { scope }]) => key !== OVERALL && scope !== TO_KNOW);
  return rows.flatMap((row) => {
    const names = items.filter(([, item]) => rowOf(item) === row).map(([key]) => itemName(about, key, words));
    return names.length > 0 ? [words.say(`items.${row.value}.${row.verdict}`, { items: names.join(', ') })] : [];
  });
}

/** What a checklist says is to be done about what is lacking, a sentence each; several items may share one. */
export function todoSentences({ wizard }: Itemised, verdicts: Receipt['verdicts'], words: ItemWords): string[] {
  if (!wizard.gates) return [];
  const lacking = Object.values(verdicts).filter(({ verdict }) => verdict !== DEPENDS);
  const todo = lacking.flatMap(({ remedies = [] }) => remedies.flatMap((id) => words.wizard.remedies?.[id] ?? []));
  const sentences = [...new Set(todo)];
  return sentences.length > 0 ? [words.say('todo', { remedies: sentences.join(' ') })] : [];
}

/** How an item is called: by the entry that it is about, or by its verdict. */
function itemName({ wizard, lists, statuses }: Itemised, key: string, words: ItemWords): string {
  const [, about = key, place] = /^(.*)\[(\d+)\]$/.exec(key) ?? [];
  const list = wizard.lists?.find(({ id }) => id === about);
  const name = list && place && entryNames(list, entriesOf(list, lists, statuses), words)[Number(place)];
  return name || (words.wizard.verdicts?.[about]?.name ?? key);
}

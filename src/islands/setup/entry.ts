import { type Entry, isSettled, NOT_LISTED, readEntry } from '../../engine/entries.ts';
import { entryNames, type ItemWords, restsOnOfficial as isReadElsewhere, saidOf } from '../../engine/entry-words.ts';
import { type ListFact, UNKNOWN } from '../../engine/model.ts';
import { listNamed, type SetupSession } from './session.ts';

/** An entry that a reader is still describing. */
export interface Draft {
  list: string;
  id: string;
  parts: Record<string, string>;
  official?: string;
  /** Which entry it takes the place of. */
  index?: number;
}

/** The entries that have been given for a list. */
export const entriesGiven = ({ named }: SetupSession, list: ListFact, values: string[] = []): Entry[] =>
  values.flatMap((value) => readEntry(list, named.statuses(), value) ?? []);

/** How an entry is called. */
export const nameOf = ({ named, words }: SetupSession, list: ListFact, id: string): string =>
  named.of(list, id)?.name ?? words.lists[list.id]?.notListed ?? id;

/** How the entry is called that an answer to a list names. */
export const entryName = (session: SetupSession, list: string, value: string): string =>
  nameOf(session, listNamed(session, list), value.split('~')[0] ?? value);

/** How an entry is called among those given: of several that no list has, each has its number. */
export const nameAmong = (session: SetupSession, list: ListFact, entries: readonly Entry[], index: number): string =>
  entryNames(list, entries, itemWords(session))[index] ?? '';

/** What turns entries into words. */
export const itemWords = ({ words, say, named }: SetupSession): ItemWords => ({
  wizard: words,
  say,
  named: (list, id) => named.of({ list }, id)?.name,
});

/** Whether the official list has to be read for an entry, because the data of the site does not settle its status. */
export const asksOfficial = ({ named }: SetupSession, list: ListFact, id: string): boolean =>
  !isSettled(list, named.statuses(), id);

/** What is still to be said of a draft: ids of parts, `official` among them. */
export function gapsOf(session: SetupSession, draft: Draft): string[] {
  const list = listNamed(session, draft.list);
  const parts = list.parts.map(({ id }) => id).filter((id) => draft.parts[id] === undefined);
  const official = asksOfficial(session, list, draft.id) && draft.official === undefined;
  return [...(official ? [OFFICIAL_PART] : []), ...parts];
}

/** What the official list says, beside the parts of an entry. */
export const OFFICIAL_PART = 'official';

/** A whole draft as an entry. */
export const entryOf = ({ id, parts, official = UNKNOWN }: Draft): Entry => ({ id, parts, official });

/** What is said of an entry, in words: its parts, then what the official list says where that counts. */
export const saidOfEntry = (session: SetupSession, list: ListFact, entry: Entry): string =>
  saidOf(list, session.named.statuses(), entry, itemWords(session)).join('; ');

/** Whether a status rests on what the reader found on the official list. */
export const restsOnOfficial = ({ named }: SetupSession, list: ListFact, entry: Entry): boolean =>
  isReadElsewhere(list, named.statuses(), entry);

/** An entry that the site's list does not have, undescribed. */
export const unlisted = (list: string): Draft => ({ list, id: NOT_LISTED, parts: {} });

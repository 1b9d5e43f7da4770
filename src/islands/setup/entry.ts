import { type Entry, isSettled, NOT_LISTED, readEntry } from '../../engine/entries.ts';
import { type ListFact, UNKNOWN } from '../../engine/model.ts';
import { labelOf } from '../words.ts';
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

/** How an entry is called among those given: of several that no list has, each has its number. */
export function nameAmong(session: SetupSession, list: ListFact, entries: readonly Entry[], index: number): string {
  const { id = '' } = entries[index] ?? {};
  const name = nameOf(session, list, id);
  const unlisted = entries.flatMap((entry, place) => (entry.id === NOT_LISTED ? [place] : []));
  if (id !== NOT_LISTED || unlisted.length < 2) return name;
  return session.say('numbered', { name, number: unlisted.indexOf(index) + 1 });
}

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
export function saidOfEntry(session: SetupSession, list: ListFact, entry: Entry): string {
  const { words, say } = session;
  const parts = list.parts.map(({ id }) =>
    say('said', { question: words.facts[id]?.short ?? id, answer: labelOf(words, id, entry.parts[id] ?? UNKNOWN) }),
  );
  const official = words.lists[list.id]?.official.values[entry.official]?.label;
  const found = official && asksOfficial(session, list, entry.id) ? [say('officialSaid', { answer: official })] : [];
  return [...parts, ...found].join('; ');
}

/** Whether a status rests on what the reader found on the official list. */
export const restsOnOfficial = (session: SetupSession, list: ListFact, { id, official }: Entry): boolean =>
  official !== UNKNOWN && asksOfficial(session, list, id);

/** An entry that the site's list does not have, undescribed. */
export const unlisted = (list: string): Draft => ({ list, id: NOT_LISTED, parts: {} });

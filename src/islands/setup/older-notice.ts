import type { Given } from '../../engine/editions/model.ts';
import { NONE, WHOLE } from '../../engine/entries.ts';
import type { Opened } from '../editions/open.ts';
import type { ItemNames } from '../editions/words.ts';
import { entryName } from './entry.ts';
import type { SetupSession } from './session.ts';
import { aboutOf, placeOf, type SetupState } from './state.ts';

/** What the notice about an older link takes of this wizard: where its questions are asked, and how items are called. */
export function noticeOf(session: SetupSession, state: SetupState, opened: Opened) {
  const { words, locale, items, address } = session;
  const topicOf = (id: string) => items.wizard.topics?.find(({ asks }) => asks.includes(id))?.id ?? '';
  return {
    session: {
      words: { facts: { ...words.facts, ...shortWords(session) }, verdicts: words.verdicts },
      locale,
      href: (_answers: unknown, _policy: string, id = '') => address(state, topicOf(id)),
    },
    items: itemNames(session, opened),
  };
}

const shortWords = ({ words }: SetupSession) =>
  Object.fromEntries(Object.entries(words.lists).map(([id, { short }]) => [id, { short }]));

/** How the entries that an older link names are called: an item goes by its place in that link. */
const itemNames = (session: SetupSession, { answered }: Opened): ItemNames => ({
  given: (given) => givenOf(session, given),
  item: (verdict) => {
    const about = aboutOf(verdict);
    const value = session.words.lists[about] && answered.lists?.[about]?.[placeOf(verdict)];
    return value && !WHOLE.includes(value) ? entryName(session, about, value) : undefined;
  },
});

function givenOf(session: SetupSession, { key, value }: Given): ReturnType<ItemNames['given']> {
  const words = session.words.lists[key];
  if (!words) return undefined;
  const whole = value === NONE ? words.none : words.unknown;
  return { question: words.short, value: WHOLE.includes(value) ? whole.label : entryName(session, key, value) };
}

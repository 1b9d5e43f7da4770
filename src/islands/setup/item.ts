import { OVERALL } from '../../engine/items.ts';
import { DEPENDS } from '../../engine/marks.ts';
import { entriesGiven, nameAmong } from './entry.ts';
import { listNamed, type SetupSession } from './session.ts';
import { aboutOf, placeOf, type SetupState } from './state.ts';

/** How an item is called: by the entry that it is about, or by its verdict. */
export function itemName(session: SetupSession, state: SetupState, item: string, how: 'name' | 'short'): string {
  const about = aboutOf(item);
  const words = session.words.verdicts[about];
  const list = session.words.lists[about] && listNamed(session, about);
  const entries = list ? entriesGiven(session, list, state.lists[about]) : [];
  return list && entries.length > 0 ? nameAmong(session, list, entries, placeOf(item)) : (words?.[how] ?? item);
}

/** The word for the verdict of an item. */
export const verdictOf = ({ words, t }: SetupSession, item: string, verdict: string): string =>
  verdict === DEPENDS ? t('depends') : (words.verdicts[aboutOf(item)]?.values[verdict] ?? verdict);

/** The verdicts of the items, without the one over all of them. */
export function itemsOf({ findings }: SetupState) {
  const { [OVERALL]: _whole, ...items } = findings;
  return items;
}

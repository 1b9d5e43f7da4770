import { type Packed, unpack } from '../../engine/catalogue/packed.ts';
import type { Statuses } from '../../engine/entries.ts';
import { loadOlder, type Older } from '../editions/load.ts';
import { json } from '../json.ts';
import { noticeOf } from './older-notice.ts';
import type { AskedWords, SetupProps } from './props.ts';
import type { SetupSession } from './session.ts';
import type { SetupState } from './state.ts';

/**
 * Loads what the links of an older edition need; entries may go by another name now, so the whole lists are among it.
 * @throws when any part of it cannot be had
 */
export async function loadOlderSetup(edition: string, session: SetupSession): Promise<Older> {
  const older = await loadOlder(edition, session.items.wizard, session.props, await statusesNow(session.props));
  const { Notice } = older;
  // The page may have come without the words of questions.
  const { words } = await json<AskedWords>(session.props.sources.asking);
  Object.assign(session.words.facts, words.facts);
  return {
    ...older,
    Notice: (told) => <Notice {...told} {...noticeOf(session, told.state as SetupState, told.opened)} />,
  };
}

async function statusesNow({ indexes }: SetupProps): Promise<Statuses> {
  const lists = Object.entries(indexes).map(async ([list, address]) => {
    const { items } = unpack(await json<Packed>(address));
    return [list, Object.fromEntries(items.map(({ id, facets }) => [id, facets.status?.[0] ?? '']))];
  });
  return Object.fromEntries(await Promise.all(lists));
}

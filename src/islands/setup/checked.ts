import type { ListAnswers } from '../../engine/link.ts';
import { entriesGiven, restsOnOfficial } from './entry.ts';
import type { SetupSession } from './session.ts';

/** Today as the reader's own calendar has it. */
function today(): string {
  const now = new Date();
  return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())).toISOString().slice(0, 10);
}

/**
 * The day on which official lists were read: that of the first reading which still counts, since later ones are no older
 * than it says; none while no answer rests on one (RULES 2, `checked`).
 */
export function dayOfReading(
  session: SetupSession,
  before: string | undefined,
  lists: ListAnswers,
): string | undefined {
  const isRead = (session.items.wizard.lists ?? []).some((list) =>
    entriesGiven(session, list, lists[list.id]).some((entry) => restsOnOfficial(session, list, entry)),
  );
  return isRead ? (before ?? today()) : undefined;
}

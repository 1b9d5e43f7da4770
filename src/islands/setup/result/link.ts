import { RESULT } from '../../../engine/fragment.ts';
import type { SetupSession } from '../session.ts';
import type { SetupState } from '../state.ts';

/** The link of a result: only the answers that matter; while questions are left it says that it means the result. */
export function linkOf(session: SetupSession, state: SetupState): string {
  const kept = Object.entries(state.answers).filter(([id]) => !state.idle.includes(id));
  const said = { ...state, answers: Object.fromEntries(kept), case: {} };
  return new URL(session.address(said, state.left.length > 0 ? RESULT : ''), location.href).href;
}

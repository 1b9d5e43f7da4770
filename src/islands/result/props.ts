import type { Details } from '../details.ts';
import type { Explaining } from '../explain/load.ts';
import type { Lazy } from '../lazy.ts';
import type { Session } from '../session.ts';
import type { State } from '../state.ts';

/** What every part of a result is drawn from. */
export interface ResultProps {
  session: Session;
  state: State;
  details: Details;
}

/** What comes to a result once it stands. */
export interface Later {
  /** What explains it. */
  later: Lazy<Explaining>;
}

import type { Shown } from './view/props.ts';

/** As many as fill a window, so that a choice is answered at once however many there are. */
export const AT_A_TIME = 12;

/** What is on show for the moment: no address tells it. */
export type Momentary = Pick<
  Shown,
  'dropped' | 'guessed' | 'typed' | 'trouble' | 'across' | 'limit' | 'chosen' | 'copied'
>;

/** Before anything has happened. */
export const BLANK: Momentary = {
  dropped: '',
  guessed: false,
  typed: '',
  trouble: undefined,
  across: undefined,
  limit: AT_A_TIME,
  chosen: [],
  copied: undefined,
};

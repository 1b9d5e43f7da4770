import type { State } from '../state.ts';
import type { SetupState } from './state.ts';

/** The state as views that every wizard shares take it. */
export const asSharedState = ({ view, ...state }: SetupState): State => ({
  ...state,
  view: view.kind === 'result' ? view : { kind: 'question', fact: '' },
});

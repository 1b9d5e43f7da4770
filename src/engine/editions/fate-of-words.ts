import type { Fate } from './model.ts';

/**
 * What became of an answer that no table gives, and that therefore stays: only the clauses that it rests on may have
 * other words.
 */
export const fateOfWords = (cited: readonly string[], isReworded: (clause: string) => boolean): Fate =>
  cited.some(isReworded) ? 'reworded' : 'same';

import { UNKNOWN } from '../../engine/model.ts';

/** The value that a number key stands for: 1 for the first, 0 for "I don't know". */
export function valueOfKey(key: string, values: readonly string[]): string | undefined {
  return key === '0' ? UNKNOWN : values[Number(key) - 1];
}

/** More choices than there are number keys become a list that is searched by typing. */
export const MOST_KEYS = 9;

/**
 * The question to go on to after an answer.
 * @param left the questions that can still come, in their order
 * @returns the next one after `fact`, an earlier one if none follows, `null` if none is left
 */
export function following(order: readonly string[], left: readonly string[], fact: string): string | null {
  const after = order.slice(order.indexOf(fact) + 1).find((id) => left.includes(id));
  return after ?? left.find((id) => id !== fact) ?? null;
}

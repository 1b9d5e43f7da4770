import { POLICY } from '../link.ts';

/**
 * The edition under which a link is to be worked out: the first that it names and that is known, otherwise the current
 * one. Total, and of one mind with `decode`.
 * @param editions those known, the current one first
 */
export function editionAsked(query: string, editions: readonly string[]): string {
  const named = new URLSearchParams(query).getAll(POLICY).find((id) => editions.includes(id));
  return named ?? editions[0] ?? '';
}

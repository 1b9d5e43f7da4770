import type { Finding } from '../../../src/engine/decide.ts';
import type { Ruling } from './ruling.ts';

/** What both the engine and the oracle say of an item, as one line. */
export function line(found: Finding | Ruling | undefined): string {
  if (!found) return 'nothing';
  const cited = 'cited' in found ? found.cited : [...found.clauses, ...found.readings];
  const remedies = [...(found.remedies ?? [])].sort().join(' ');
  return `${found.verdict} (${found.scope}): ${remedies}: ${[...new Set(cited)].sort().join(' ')}`;
}

/** Where the engine finds something else than the oracle rules. */
export function differences(found: Record<string, Finding>, ruled: Record<string, Ruling>): string[] {
  const keys = new Set([...Object.keys(found), ...Object.keys(ruled)].filter((key) => key !== 'overall'));
  return [...keys].flatMap((key) => {
    const [is, should] = [line(found[key]), line(ruled[key])];
    return is === should ? [] : [`${key}: ${is} instead of ${should}`];
  });
}

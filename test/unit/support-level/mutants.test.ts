import { describe, expect, test, vi } from 'vitest';
import type { Wizard } from '../../../src/engine/model.ts';
import { supportLevel } from '../../../src/wizards/support-level/index.ts';
import { drawing } from './equivalence.ts';
import { type Mutant, mutants } from './mutants.ts';
import { partOf } from './part.ts';
import { failures } from './policy.ts';

// A slow machine takes its time over more than two thousand tables.
vi.setConfig({ testTimeout: 300_000 });

/** The share of mistakes that may make no difference: shadowed by another row, most of them. */
const MOST_HARMLESS = 0.25;

const verdicts = supportLevel.verdicts.map(({ id }) => id);

/** Looked at first, since most mistakes show there: the verdict itself, for an internal one the first that uses it. */
const nearest = (verdict: string): string => (verdict === 'included' ? 'level-1' : verdict);

const drawings = new Map<string, string>();

/** Does a mistake in the tables of this verdict make no difference to any situation? */
function isEquivalent({ wizard }: Mutant, verdict: string): boolean {
  const same = (name: string, part: (whole: Wizard) => Wizard) => {
    const original = drawings.get(name) ?? drawing(part(supportLevel));
    drawings.set(name, original);
    return drawing(part(wizard)) === original;
  };
  const unchanged = verdict !== 'included' && same(verdict, (whole) => partOf(whole, verdict));
  return unchanged || same('all', (whole) => whole);
}

describe('The policy cases alone find every mistake in the tables', () => {
  test('the tables as they stand break none of them', () => {
    expect(failures(supportLevel)).toEqual([]);
  });

  test.each(verdicts)('of %s', (verdict) => {
    const tried = mutants(supportLevel, verdict);
    const unnoticed = tried.filter(({ wizard }) => failures(partOf(wizard, nearest(verdict))).length === 0);
    const survivors = unnoticed.filter(
      (mutant) => !isEquivalent(mutant, verdict) && failures(mutant.wizard).length === 0,
    );
    expect(survivors.map(({ mistake }) => mistake)).toEqual([]);
    expect(tried.length).toBeGreaterThanOrEqual(30);
    expect(unnoticed.length / tried.length).toBeLessThan(MOST_HARMLESS);
  });
});

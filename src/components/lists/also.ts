import { fold, wordsOf } from '../../engine/catalogue/fold.ts';
import type { Maker } from '../../engine/catalogue/listed.ts';

/** Names of more words than these nobody writes in one piece. */
const TOGETHER = 2;

/**
 * All that a listed thing is looked up by, for the search of the site: its names, the bare codes in them as words of
 * their own, and each in one piece: `SIP-T46U` is found by `t46u`, `VVX 310` by `vvx310`.
 */
export function alsoFoundAs(
  { name, aliases }: Pick<Maker, 'name' | 'aliases'>,
  maker?: Pick<Maker, 'name' | 'aliases'>,
): string {
  const names = [name, ...aliases];
  const makers = maker ? [maker.name, ...maker.aliases] : [];
  const pieces = names.flatMap((one) => (wordsOf(one).length > TOGETHER ? wordsOf(one) : [...wordsOf(one), fold(one)]));
  // Commas and colons would end the attribute that this goes into.
  return [...new Set([...makers, ...names, ...pieces])].join(' ').replace(/[,:]/g, ' ');
}

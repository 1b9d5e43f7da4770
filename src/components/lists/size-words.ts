import type { Tier } from '../../schema/machine.ts';
import type { Context } from '../context.ts';

/** What the table of sizes says of one of them. */
export interface SizeWords {
  load: string;
  /** The number in it. */
  count: number;
  cpu: string;
  linux: string;
  windows: string;
  storage: string;
}

/**
 * The words of one size of machine.
 * @param tiers from small to large: a size without an end is larger than the one before it
 * @param context words of the area `lists`
 */
export function sizeWords(
  of: 'pbx' | 'sbc',
  tiers: readonly Tier[],
  place: number,
  { t }: Pick<Context, 't'>,
): SizeWords {
  const tier = tiers[place];
  if (!tier) throw new Error(`No size of machine at place ${place}`);
  const { upTo, cpu, generation, linux, windows, storage } = tier;
  const count = upTo ?? tiers[place - 1]?.upTo ?? 0;
  const load = t(`sizes.${of}.${upTo === null ? 'more' : 'upTo'}`, { count });
  return {
    load,
    count,
    cpu: t('sizes.generation', { cpu, generation: String(generation) }),
    linux: t('sizes.power', { ...linux }),
    windows: t('sizes.power', { ...windows }),
    storage: t('sizes.gigabytes', { count: storage }),
  };
}

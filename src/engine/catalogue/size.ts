/** One size of machine: what it carries at most, or `null` where there is no end. */
interface Size {
  upTo: number | null;
}

/**
 * The smallest size of machine that carries so much.
 * @param sizes from small to large
 * @param load extensions, or devices behind an SBC
 * @returns undefined where the largest is too small, or where the load is no whole number above 0
 */
export function sizeFor<T extends Size>(sizes: readonly T[], load: number): T | undefined {
  if (!Number.isInteger(load) || load < 1) return undefined;
  return sizes.find(({ upTo }) => upTo === null || load <= upTo);
}

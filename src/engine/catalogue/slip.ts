/** What one slip of the fingers costs, by its kind: the less likely it is a slip, the more. */
const SWAP = 1;
const ONE_MORE = 1.1;
const ONE_LESS = 1.1;
const OTHER = 1.2;
/** Another digit is more often another model than a slip. */
const OTHER_DIGIT = 1.4;

const DIGIT = /\d/;

function firstDifference(typed: string, meant: string): number {
  let index = 0;
  while (index < typed.length && typed[index] === meant[index]) index += 1;
  return index;
}

function sameLength(typed: string, meant: string, at: number): number | undefined {
  const [one = '', two = ''] = [typed[at], typed[at + 1]];
  if (typed.slice(at + 1) === meant.slice(at + 1))
    return DIGIT.test(one) && DIGIT.test(meant[at] ?? '') ? OTHER_DIGIT : OTHER;
  const swapped = two !== '' && one === meant[at + 1] && two === meant[at];
  return swapped && typed.slice(at + 2) === meant.slice(at + 2) ? SWAP : undefined;
}

/**
 * How one word can be a slip for another: a letter more, less, other, or two that changed places
 * (Damerau-Levenshtein distance of at most 1).
 * @returns 0 for the same word, the cost of the slip, or undefined where one slip is not enough
 */
export function slip(typed: string, meant: string): number | undefined {
  if (typed === meant) return 0;
  const longer = typed.length - meant.length;
  if (Math.abs(longer) > 1) return undefined;
  const at = firstDifference(typed, meant);
  if (longer === 0) return sameLength(typed, meant, at);
  if (longer === 1) return typed.slice(at + 1) === meant.slice(at) ? ONE_MORE : undefined;
  return typed.slice(at) === meant.slice(at + 1) ? ONE_LESS : undefined;
}

/** The cheapest slip by which what was typed so far can be the beginning of a word. */
export function slipOfBeginning(typed: string, meant: string): number | undefined {
  const costs = [typed.length - 1, typed.length, typed.length + 1]
    .filter((length) => length <= meant.length)
    .flatMap((length) => slip(typed, meant.slice(0, length)) ?? []);
  return costs.length > 0 ? Math.min(...costs) : undefined;
}

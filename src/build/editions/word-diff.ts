/** A stretch of words that two texts share, or that one of them has alone. */
export interface Stretch {
  words: string;
  in: 'both' | 'before' | 'after';
}

/** The lengths of the longest runs of words, not necessarily together, that the rest of two texts share. */
function shared(before: string[], after: string[]): number[][] {
  const lengths = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  const at = (row: number, column: number) => lengths[row]?.[column] ?? 0;
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const row = lengths[i] as number[];
      row[j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  return lengths;
}

/** What became of a text, word by word: as few words as possible count as changed. */
export function wordDiff(before: string, after: string): Stretch[] {
  const [was, is] = [before.split(/\s+/), after.split(/\s+/)];
  const lengths = shared(was, is);
  const stretches: Stretch[] = [];
  for (let [i, j] = [0, 0]; i < was.length || j < is.length; ) {
    const where = next(was, is, lengths, i, j);
    extend(stretches, where, (where === 'after' ? is[j] : was[i]) as string);
    i += where === 'after' ? 0 : 1;
    j += where === 'before' ? 0 : 1;
  }
  return stretches;
}

function next(was: string[], is: string[], lengths: number[][], i: number, j: number): Stretch['in'] {
  if (i === was.length) return 'after';
  if (j === is.length) return 'before';
  if (was[i] === is[j]) return 'both';
  return (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0) ? 'before' : 'after';
}

function extend(stretches: Stretch[], where: Stretch['in'], word: string): void {
  const last = stretches.at(-1);
  if (last?.in === where) last.words += ` ${word}`;
  else stretches.push({ words: word, in: where });
}

/** The same in one line, as it is read on a terminal: `[-taken away-] {+put in+}`. */
export const diffLine = (before: string, after: string): string =>
  wordDiff(before, after)
    .map(({ words, in: where }) => ({ both: words, before: `[-${words}-]`, after: `{+${words}+}` })[where])
    .join(' ');

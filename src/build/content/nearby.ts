/** How many single changes turn one word into another. */
function distance(from: string, to: string): number {
  let row = [...to, ''].map((_, index) => index);
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...to].entries()) {
      const change = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** The known word that a mistaken one most likely stands for, if one is close enough to be meant. */
export function closest(word: string, known: Iterable<string>): string | undefined {
  const [best] = [...known].map((name) => ({ name, far: distance(word, name) })).sort((a, b) => a.far - b.far);
  return best && best.far <= Math.max(2, word.length / 4) ? best.name : undefined;
}

/** How to mend an id that does not exist, ending in a full stop. */
export function correction(word: string, known: Iterable<string>, otherwise: string): string {
  const name = closest(word, known);
  return name ? `Did you mean "${name}"?` : otherwise;
}

import { expect, test } from 'vitest';
import { ContentCopy, placeBehind, placeIn, swap } from './content-copy.ts';

/** One way to break one content file. */
export interface Mistake {
  /** The mistake, as the end of "the check refuses …". */
  mistake: string;
  /** The file that is broken, by its path in the content folder. */
  file: string;
  /** A piece of the file, and what is put in its place. */
  change: [piece: string | RegExp, other: string] | ((text: string) => string);
  /** Where the problem is reported: at this text of the broken file; without `at` and `after`, at its start. */
  at?: string;
  /** Where the problem is reported: behind this text of the broken file. */
  after?: string;
  /** What the problem says. */
  says: RegExp;
  /** Whether the mistake has consequences elsewhere that are reported too. */
  spreads?: boolean;
}

/** Tests that a mistake stops the check with its file, line, column and reason, and that it is reported once. */
export function refuses(mistakes: readonly Mistake[]): void {
  test.each(mistakes)('the check refuses $mistake', ({ file, change, at, after, says, spreads }) => {
    using copy = new ContentCopy();
    const text = copy.read(file);
    const broken = typeof change === 'function' ? change(text) : swap(text, ...change);
    copy.write(file, broken);
    const place = after === undefined ? placeIn(broken, at ?? '') : placeBehind(broken, after);
    const problems = copy.newProblems();
    expect(problems).toContainEqual({ file: `content/${file}`, ...place, message: expect.stringMatching(says) });
    if (!spreads) expect(problems).toHaveLength(1);
  });
}

/** A paragraph put at the head of the clause of Level 1, and at that place in the file. */
export const inLevelOne = (paragraph: string): Pick<Mistake, 'file' | 'change'> => ({
  file: 'policies/en/levels.mdx',
  change: ['title="Level 1">\n', `title="Level 1">\n\n${paragraph}\n`],
});

import type { Source } from './source.ts';

/** One thing that is wrong with the content, in words for whoever edits it. */
export interface Problem {
  /** Path as it is printed. */
  file: string;
  /** Counted from 1. */
  line: number;
  /** Counted from 1. */
  column: number;
  /** What is wrong, and how to mend it. */
  message: string;
}

/**
 * A problem at a place in a source.
 * @param offset where it is, in UTF-16 units from the start of the text
 * @param message what is wrong and how to mend it, whole sentences
 */
export function problemAt(source: Source, offset: number, message: string): Problem {
  const before = source.text.slice(0, Math.max(0, offset)).split('\n');
  return { file: source.file, line: before.length, column: (before.at(-1) ?? '').length + 1, message };
}

/** The line that is printed for a problem: `file:line:column  message`. */
export const formatProblem = (problem: Problem): string =>
  `${problem.file}:${problem.line}:${problem.column}  ${problem.message}`;

/** Problems by file and place, each once: two checks may meet the same mistake. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  const byLine = new Map(problems.map((problem) => [formatProblem(problem), problem]));
  return [...byLine.values()].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.message, b.message),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

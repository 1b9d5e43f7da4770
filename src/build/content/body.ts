import { type MdastNode, mdxToMdast } from 'satteri';
import { problemAt } from './problem.ts';
import { type Attempt, failure, type Source } from './source.ts';

/** The tree of an MDX text. */
export type Tree = MdastNode;

const LOCATED = /^(\d+):(\d+): (.*)$/s;

const KNOWN: [RegExp, string][] = [
  [
    /closing tag for `<(\w+)>`/,
    'The component opened here is never closed. Put its closing tag, such as </Clause>, on a line of its own.',
  ],
  [
    /Unexpected closing tag/,
    'This closing tag closes nothing. Remove it, or an earlier one that stands there twice, or correct its spelling.',
  ],
  [/character `!`/, 'An HTML comment stands here. Remove it: the text takes no comments.'],
  [/closing brace/, 'A { is opened here and never closed. Remove it: the text takes no expressions.'],
  [
    /valid JSX tag|before name|in name/,
    'A < stands here that begins no component. Remove it, or write the words "less than"; attributes need quotes.',
  ],
];

const reason = (message: string): string =>
  KNOWN.find(([pattern]) => pattern.test(message))?.[1] ??
  `The text cannot be read (${message.replace(/ \(mdx[^)]*\)$/, '')}). Check the components and braces around here.`;

function offsetOf(text: string, line: number, column: number): number {
  const lines = text.split('\n').slice(0, line - 1);
  return lines.reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
}

/**
 * Reads the text of an MDX file into a tree whose positions count from the start of the file.
 * @param start where the front matter ends
 */
export function readBody(source: Source, start: number): Attempt<Tree> {
  const blank = source.text.slice(0, start).replaceAll(/[^\n]/g, ' ');
  try {
    return { ok: true, value: mdxToMdast(blank + source.text.slice(start)) };
  } catch (error) {
    const [, line, column, message] = LOCATED.exec((error as Error).message) ?? [];
    const offset = line ? offsetOf(source.text, Number(line), Number(column)) : start;
    return failure(problemAt(source, offset, reason(message ?? String(error))));
  }
}

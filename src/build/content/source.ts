import { readFileSync } from 'node:fs';
import { type Problem, problemAt } from './problem.ts';

/** The text of a file, and the path by which problems name it. */
export interface Source {
  file: string;
  text: string;
}

/** Either what was asked for, or why it can't be had. */
export type Attempt<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

/** An attempt that failed at one place. */
export const failure = (problem: Problem): Attempt<never> => ({ ok: false, problems: [problem] });

const BYTE_ORDER_MARK = '\uFEFF';

function refused({ file, text }: Source): Problem | undefined {
  if (text.startsWith(BYTE_ORDER_MARK)) {
    return {
      file,
      line: 1,
      column: 1,
      message: 'The file begins with an invisible byte order mark. Save it as UTF-8 without BOM.',
    };
  }
  if (text.trim() === '') {
    return { file, line: 1, column: 1, message: 'The file is empty. Write its content, or delete it.' };
  }
  return undefined;
}

function notUtf8(file: string, bytes: Buffer): Problem {
  const text = bytes.toString('utf8');
  const message = 'A character here is not UTF-8. Save the file in the encoding UTF-8.';
  return problemAt({ file, text }, text.indexOf('\uFFFD'), message);
}

/**
 * Reads a content file, strictly.
 * @param path where it lies on disk
 * @param file its path as problems name it
 */
export function readSource(path: string, file: string): Attempt<Source> {
  const bytes = readFileSync(path);
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const problem = refused({ file, text });
    return problem ? failure(problem) : { ok: true, value: { file, text } };
  } catch {
    return failure(notUtf8(file, bytes));
  }
}

import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { checkContent, type Report } from '../../src/build/content/check.ts';
import { formatProblem, type Problem } from '../../src/build/content/problem.ts';
import type { Wizard } from '../../src/engine/model.ts';
import { wizards } from '../../src/wizards/index.ts';

export const PROJECT = resolve(import.meta.dirname, '../..');

const CONTENT = join(PROJECT, 'content');

/** A day later than any on which the content was reviewed, so that only a test of dates depends on it. */
const TODAY = '2089-12-31';

/** A copy of the site's own content that a test may break. */
export class ContentCopy implements Disposable {
  readonly root = join(mkdtempSync(join(tmpdir(), 'content-')), 'content');

  constructor() {
    cpSync(CONTENT, this.root, { recursive: true });
  }

  /** The text of a file, by its path in the content folder. */
  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  /** Puts a file in place, with the folders that it needs. */
  write(path: string, text: string | Uint8Array): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), text);
  }

  remove(path: string): void {
    rmSync(join(this.root, path), { recursive: true });
  }

  /** Checks the copy as the command checks the content. */
  check(): Report {
    return check(this.root, wizards);
  }

  /** What is wrong with the copy only. */
  newProblems(): Problem[] {
    return newAmong(this.check().problems);
  }

  [Symbol.dispose](): void {
    rmSync(dirname(this.root), { recursive: true });
  }
}

interface At {
  line: number;
  column: number;
}

function endOf(text: string): At {
  const lines = text.split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

const check = (root: string, against: readonly Wizard[]): Report =>
  checkContent({ root, folder: 'content', project: PROJECT, wizards: against, today: TODAY });

let own: Set<string> | undefined;

/** What is wrong that is not wrong with the content itself: one test complains of that, not all. */
function newAmong(problems: readonly Problem[]): Problem[] {
  own ??= new Set(check(CONTENT, wizards).problems.map(formatProblem));
  return problems.filter((problem) => !own?.has(formatProblem(problem)));
}

/** What is wrong with the content itself when the wizards are changed. */
export const problemsWith = (changed: readonly Wizard[]): Problem[] => newAmong(check(CONTENT, changed).problems);

/** Line and column of a piece of text that stands in a text once; of an empty piece, the start of the text. */
export function placeIn(text: string, piece: string): At {
  const [before = '', ...others] = text.split(piece);
  if (piece !== '' && others.length !== 1) throw new Error(`"${piece}" stands in the text ${others.length} times`);
  return endOf(piece === '' ? '' : before);
}

/** Line and column right behind a piece of text that stands in a text once. */
export function placeBehind(text: string, piece: string): At {
  placeIn(text, piece);
  return endOf(text.slice(0, text.indexOf(piece) + piece.length));
}

/** A text with one piece, which must stand in it, replaced. */
export function swap(text: string, piece: string | RegExp, other: string): string {
  const changed = text.replace(piece, () => other);
  if (changed === text) throw new Error(`${String(piece)} does not stand in the text`);
  return changed;
}

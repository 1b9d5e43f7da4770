import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { checkContent } from '../../src/build/content/check.ts';
import type { Wizard } from '../../src/engine/model.ts';
import { wizards } from '../../src/wizards/index.ts';

export const PROJECT = resolve(import.meta.dirname, '../..');

/** The day on which the first edition was reviewed: later days have not come yet. */
export const TODAY = '2026-11-22';

/** A copy of the site's own content that a test may break. */
export class ContentCopy implements Disposable {
  readonly root = join(mkdtempSync(join(tmpdir(), 'content-')), 'content');

  constructor() {
    cpSync(join(PROJECT, 'content'), this.root, { recursive: true });
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
  check(against: readonly Wizard[] = wizards) {
    return checkContent({ root: this.root, folder: 'content', project: PROJECT, wizards: against, today: TODAY });
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

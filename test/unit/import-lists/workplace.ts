import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { importList } from '../../../src/cli/import/lists/command.ts';
import { type ListKind, phones } from '../../../src/cli/import/lists/list-kind.ts';
import type { Device } from '../../../src/schema/device.ts';

const DATA = resolve(import.meta.dirname, '../../../content/data');

export const TODAY = '2026-11-22';

/** What a list needs at the least. */
export const HEADER = 'vendor,model,kind,status,source url,as of';
const LINK = 'https://lists.example/phones';
/** A device of the list as it is shipped, with new evidence. */
export const KNOWN = `Yealink,T46U,desk,preferred,${LINK},2026-11-01`;
/** A device that is not on it. */
export const NEW = `Snom,D815,desk,supported,${LINK},2026-11-01`;
export const csv = (...lines: string[]): string => lines.join('\r\n');

type More = Partial<Parameters<typeof importList>[0]>;

/** A folder with the lists as they are shipped, into which a test imports. */
export class Workplace implements Disposable {
  readonly folder = mkdtempSync(join(tmpdir(), 'lists-'));

  constructor() {
    for (const file of ['hardware', 'vendors', 'trunks', 'integrations'])
      copyFileSync(join(DATA, `${file}.json`), join(this.folder, `${file}.json`));
  }

  /** Puts a list in place and imports it, writing, and keeping what it does not have. */
  import(list: string | Uint8Array, more: More = {}): string {
    const path = join(this.folder, 'list.csv');
    writeFileSync(path, list);
    return this.importFrom(path, more);
  }

  importFrom(path: string, more: More = {}): string {
    const usual = { kind: phones as ListKind, write: true, keep: true, address: undefined, today: TODAY };
    return importList({ ...usual, path, into: this.folder, ...more });
  }

  /** Why a list is refused. */
  refusal(list: string | Uint8Array, more: More = {}): string {
    try {
      this.import(list, more);
    } catch (error) {
      return (error as Error).message;
    }
    throw new Error('The list was taken.');
  }

  read<T = Device[]>(file = 'hardware'): T {
    return JSON.parse(this.text(file)) as T;
  }

  text(file = 'hardware'): string {
    return readFileSync(join(this.folder, `${file}.json`), 'utf8');
  }

  device(id: string): Device | undefined {
    return this.read().find((device) => device.id === id);
  }

  /** Everything in the folder but the list handed in. */
  everything(): Record<string, string> {
    const files = readdirSync(this.folder).filter((file) => file !== 'list.csv');
    return Object.fromEntries(files.map((file) => [file, readFileSync(join(this.folder, file), 'utf8')]));
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true });
  }
}

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importPartners } from '../../../src/cli/import/partners/command.ts';
import { entriesJson } from '../../../src/cli/import/partners/entries-json.ts';
import type { Partner } from '../../../src/schema/partner.ts';

export const TODAY = '2026-11-22';

/** A company that stands in the directory before an import. */
export const OLD: Partner = {
  company: 'Old Hand',
  level: 'gold',
  country: 'GB',
  city: 'Leeds',
  serves: ['GB'],
  languages: [],
  services: [],
  source: { kind: 'own-website', url: 'https://old.example', fact: 'Its pages state Gold.' },
  asOf: '2025',
  confidence: 'medium',
};

/** A folder with a directory of one company, into which a test imports. */
export class Workplace implements Disposable {
  readonly folder = mkdtempSync(join(tmpdir(), 'partners-'));
  readonly into = join(this.folder, 'partners.json');

  constructor() {
    writeFileSync(this.into, entriesJson([OLD]));
  }

  /** Puts a list in place and imports it. */
  import(list: string | Uint8Array, more: { write?: boolean; replace?: boolean } = {}): string {
    const path = join(this.folder, 'list.csv');
    writeFileSync(path, list);
    return this.importFrom(path, more);
  }

  importFrom(path: string, more: { write?: boolean; replace?: boolean } = {}): string {
    return importPartners({ path, into: this.into, write: true, replace: false, today: TODAY, ...more });
  }

  get directory(): Partner[] {
    return JSON.parse(this.text) as Partner[];
  }

  get text(): string {
    return readFileSync(this.into, 'utf8');
  }

  /** The files of the folder: an import leaves nothing lying about. */
  get files(): string[] {
    return readdirSync(this.folder).sort();
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true });
  }
}

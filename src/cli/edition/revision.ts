import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadContent } from '../../build/content/load.ts';
import { type Snapshot, snapshotOf } from '../../build/editions/snapshot.ts';
import type { Wizard } from '../../engine/model.ts';

const PROJECT = new URL('../../..', import.meta.url).pathname;

/** What the project's wizards are made of. */
const CODE = ['src/engine', 'src/wizards'];

const git = (...args: string[]) =>
  execFileSync('git', ['-C', PROJECT, ...args], { maxBuffer: 2 ** 30, stdio: ['ignore', 'pipe', 'pipe'] });

/** @throws when git knows no such revision */
function commitOf(revision: string): string {
  try {
    return git('rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`).toString().trim();
  } catch {
    throw new Error(`"${revision}" is neither an edition nor a revision that git knows.`);
  }
}

/**
 * What answers were made of at a revision of the project.
 * @param parts `content` alone leaves the wizards out and runs no code of the revision
 * @throws when git knows no such revision
 */
export async function snapshotAt(revision: string, parts: 'content' | 'all' = 'all'): Promise<Snapshot> {
  const commit = commitOf(revision);
  const folder = mkdtempSync(join(tmpdir(), 'revision-'));
  try {
    const archive = git('archive', commit, 'content', ...(parts === 'all' ? CODE : []));
    execFileSync('tar', ['-x', '-C', folder], { input: archive });
    const { files } = loadContent(join(folder, 'content'), 'content');
    return snapshotOf({ files, wizards: parts === 'all' ? await wizardsIn(folder) : [] });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function wizardsIn(folder: string): Promise<Wizard[]> {
  const { wizards } = await import(pathToFileURL(join(folder, 'src/wizards/index.ts')).href);
  // Of a module that is gone a moment later nothing may be left to load.
  return structuredClone(wizards as Wizard[]);
}

/**
 * The editions that a revision of the project knows.
 * @throws when git knows no such revision
 */
export function editionsAt(revision: string): string[] {
  const listed = git('ls-tree', '-d', '--name-only', commitOf(revision), 'content/editions/').toString();
  return listed.split('\n').flatMap((path) => path.split('/')[2] ?? []);
}

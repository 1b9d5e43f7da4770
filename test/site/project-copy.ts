import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** What a build of the site is made from. */
const PARTS = ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** Copies what the site is built from to a folder of its own, where it can be changed. */
export function copyProject(name: string): string {
  const copy = mkdtempSync(join(tmpdir(), `${name}-`));
  for (const part of PARTS) cpSync(join(PROJECT, part), join(copy, part), { recursive: true });
  linkPackages(copy);
  return copy;
}

/** Gives a folder the packages of the project, one link each: what a build keeps beside them stays apart. */
export function linkPackages(folder: string): void {
  const packages = join(folder, 'node_modules');
  mkdirSync(packages);
  const names = readdirSync(join(PROJECT, 'node_modules')).filter((name) => !name.startsWith('.') || name === '.bin');
  for (const name of names) symlinkSync(join(PROJECT, 'node_modules', name), join(packages, name));
}

/**
 * What a build is told of the machine and no more: Vitest tells the processes that it starts what it is itself, of which
 * the build must know nothing.
 */
export function buildEnv(env: Record<string, string | undefined> = {}): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR } = process.env;
  return { PATH, HOME, TMPDIR, ASTRO_TELEMETRY_DISABLED: '1', ...env };
}

/**
 * Builds the site in a folder that {@link copyProject} has made, into `dist` there.
 * @param env further environment
 */
export function buildIn(copy: string, env: Record<string, string | undefined> = {}): void {
  execFileSync('astro', ['build'], { cwd: copy, env: buildEnv(env), stdio: 'pipe' });
}

/** Changes what stands in a JSON file. */
export function changeJson<T>(file: string, how: (data: T) => unknown): void {
  writeFileSync(file, JSON.stringify(how(JSON.parse(readFileSync(file, 'utf8')))));
}

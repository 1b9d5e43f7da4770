import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { countStep, countTests } from './count.mjs';

const TIME_LIMIT = 12 * 60_000;

/**
 * Runs one step to its end, or to its time limit.
 * @param {import('./steps.mjs').Step} step
 * @param {AbortSignal} stop ends it early
 * @returns {Promise<import('./count.mjs').Count & { output: string }>} its count and all that it printed
 */
export async function runStep(step, stop) {
  if (!step.vitest) {
    const { ended, output } = await run(step.command, stop);
    return { ...countStep(ended), output };
  }
  const folder = mkdtempSync(join(tmpdir(), 'proof-'));
  const file = join(folder, 'report.json');
  try {
    const { ended, output } = await run(
      `${step.command} --reporter=default --reporter=json --outputFile.json="${file}"`,
      stop,
    );
    return { ...countTests(readReport(file), ended), output };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * @param {string} command
 * @param {AbortSignal} stop
 * @returns {Promise<{ ended: boolean, output: string }>} whether it ended well, and what it printed
 */
async function run(command, stop) {
  // A group of its own, so that ending it ends browsers and servers as well.
  const child = spawn(command, { shell: true, detached: true, stdio: ['ignore', 'pipe', 'pipe'], env: environment() });
  /** @type {string[]} */
  const printed = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => printed.push(text));
  const limit = AbortSignal.any([stop, AbortSignal.timeout(TIME_LIMIT)]);
  limit.addEventListener('abort', () => {
    printed.push(`\nStopped: ${limit.reason}\n`);
    endGroup(child.pid);
  });
  const [code] = await once(child, 'close');
  return { ended: code === 0, output: printed.join('') };
}

/** @param {number | undefined} id */
function endGroup(id) {
  try {
    if (id) process.kill(-id, 'SIGKILL');
  } catch {
    // It has ended by itself meanwhile.
  }
}

function environment() {
  const path = [join(process.cwd(), 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' };
  // What is proved is the site at the root of an unknown origin, wherever this machine would put it.
  const { SITE_URL, BASE_PATH, ...env } = process.env;
  return { ...env, ...colour, PATH: path, CI: '1', ASTRO_TELEMETRY_DISABLED: '1' };
}

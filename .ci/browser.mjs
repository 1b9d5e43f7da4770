import { spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { say } from './say.mjs';

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/**
 * Looks for a Chromium that starts: `CHROME_PATH`, then the system's, then Playwright's own.
 * @returns {Promise<string | undefined>} its path
 */
export async function findBrowser() {
  return [process.env.CHROME_PATH, ...onPath(SYSTEM_NAMES), await playwrightPath()].find(starts);
}

/**
 * Finds a browser or installs one: Debian's package where root may, otherwise Playwright's build.
 * @returns {Promise<string>} its path
 * @throws {Error} saying what to install by hand
 */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found) return found;
  for (const command of installers()) {
    say(`no browser found for the tests, running: ${command}`);
    if (spawnSync(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'], env: quietApt() }).status !== 0)
      continue;
    const installed = await findBrowser();
    if (installed) return installed;
  }
  throw new Error(
    'The browser tests need Chromium, and it could not be installed here.\n' +
      'Install it (Debian: apt-get install chromium; elsewhere: npx playwright install --with-deps chromium),\n' +
      'or set CHROME_PATH to a Chromium or Chrome that is there.',
  );
}

/** @returns {string[]} the commands worth trying, best first */
function installers() {
  const root = process.getuid?.() === 0;
  const debian = 'apt-get update && apt-get install -y chromium';
  // Without root `--with-deps` would ask for a password.
  const playwright = `npx --no-install playwright install ${root ? '--with-deps ' : ''}chromium`;
  return root && isDebian() ? [debian, playwright] : [playwright];
}

function isDebian() {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function quietApt() {
  return { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
}

/** @param {string[]} names */
function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

async function playwrightPath() {
  try {
    return (await import('playwright')).chromium.executablePath();
  } catch {
    return undefined;
  }
}

/**
 * A file that is there may still lack libraries, so it has to say its version.
 * @param {string | undefined} path
 */
function starts(path) {
  if (!path) return false;
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return false;
  }
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

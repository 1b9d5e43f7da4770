import { spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { say } from './say.mjs';

/** Chromium without windows: it opens a page in a quarter of the time, of which the tests open hundreds. */
const HEADLESS = 'chromium-headless-shell';
const SYSTEM_NAMES = [HEADLESS, 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/**
 * Looks for a Chromium that starts: `CHROME_PATH`, then the system's, then Playwright's own.
 * @returns {Promise<string | undefined>} its path
 */
export async function findBrowser() {
  return [process.env.CHROME_PATH, ...onPath(SYSTEM_NAMES), await playwrightPath()].find(starts);
}

/**
 * Finds a browser or installs one: Debian's packages where root may, otherwise Playwright's build. A headless shell is
 * installed beside another browser, too, where that can be done unasked.
 * @returns {Promise<string>} its path
 * @throws {Error} saying what to install by hand
 */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found && (found.endsWith(HEADLESS) || !isRootOnDebian())) return found;
  for (const command of installers(found !== undefined)) {
    say(`a browser for the tests, running: ${command}`);
    const { status } = spawnSync(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'], env: quietApt() });
    const installed = status === 0 && (await findBrowser());
    if (installed) return installed;
  }
  if (found) return found;
  throw new Error(
    'The browser tests need Chromium, and it could not be installed here.\n' +
      'Install it (Debian: apt-get install chromium-headless-shell or chromium; elsewhere: npx playwright install --with-deps chromium),\n' +
      'or set CHROME_PATH to a Chromium or Chrome that is there.',
  );
}

/**
 * @param {boolean} found whether there is a browser that would do
 * @returns {string[]} the commands worth trying, best first
 */
function installers(found) {
  const debian = [HEADLESS, 'chromium'].map((name) => `apt-get update -q && apt-get install -q -y ${name}`);
  if (found) return debian.slice(0, 1);
  // Without root `--with-deps` would ask for a password.
  const playwright = `npx --no-install playwright install ${isRoot() ? '--with-deps ' : ''}chromium`;
  return isRootOnDebian() ? [...debian, playwright] : [playwright];
}

function isRoot() {
  return process.getuid?.() === 0;
}

function isRootOnDebian() {
  try {
    return isRoot() && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
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

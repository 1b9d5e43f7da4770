import { spawnSync } from 'node:child_process';
import { existsSync, statSync, utimesSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { say } from './say.mjs';

const INSTALLED = 'node_modules/.package-lock.json';
const LOCK = 'package-lock.json';
/** The first that strips types without a flag; Astro and Vitest are content with less. */
const NODE_NEEDED = [22, 18];

/**
 * Installs the packages unless what is installed is newer than the lock file.
 * @throws {Error} when npm fails
 */
export function ensurePackages() {
  if (existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync(LOCK).mtimeMs) return;
  say('installing packages (the first time this takes a minute)');
  // The lock file may not name this machine's build of a package, which `ci` takes for a fault and `install` mends.
  if (!npm('ci', 'ignore') && !npm('install --no-save', 2)) {
    throw new Error('npm could not install the packages; its own message stands above.');
  }
  // npm may write the lock file last, which would make the next run install again.
  utimesSync(INSTALLED, new Date(), new Date());
}

/**
 * Checks that the scripts of package.json will find a Node that is new enough.
 * @throws {Error} when they would not
 */
export function checkNode() {
  const version = nodeOfScripts();
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [needMajor = 0, needMinor = 0] = NODE_NEEDED;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  throw new Error(
    `Node ${NODE_NEEDED.join('.')} or newer is needed, and the scripts find ${version || 'none'}.\n` +
      'The package "node" should have brought it; were install scripts switched off?\n' +
      'Then run: npm rebuild node esbuild --ignore-scripts=false',
  );
}

function nodeOfScripts() {
  const path = [join(process.cwd(), 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  const child = spawnSync('node -v', { shell: true, encoding: 'utf8', env: { ...process.env, PATH: path } });
  return child.stdout.trim().replace(/^v/, '');
}

/**
 * @param {string} command
 * @param {'ignore' | 2} output where what npm says goes
 * @returns {boolean} whether npm did it
 */
function npm(command, output) {
  // Development packages bring Node and the tests, whatever NODE_ENV says. Errors only: that Node is what the tools
  // ask for, so npm's warnings about the one that is running mislead.
  const options = '--include=dev --no-audit --no-fund --engine-strict=false --loglevel=error';
  return spawnSync(`npm ${command} ${options}`, { shell: true, stdio: ['ignore', output, output] }).status === 0;
}

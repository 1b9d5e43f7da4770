// Runs on the Node that is installed on the machine (20 or newer), before the project's own is there.
import { fileURLToPath } from 'node:url';
import { checkNode, ensurePackages } from './install.mjs';

const forTests = process.argv.includes('--for-tests');

try {
  process.chdir(fileURLToPath(new URL('..', import.meta.url)));
  ensurePackages();
  checkNode();
  // Playwright's part can only be loaded once it is installed.
  if (forTests) await (await import('./browser.mjs')).ensureBrowser();
} catch (error) {
  process.stderr.write(`\n${error instanceof Error ? error.message : error}\n`);
  if (forTests) process.stdout.write('0 passed, 1 failed\n');
  process.exitCode = 1;
}

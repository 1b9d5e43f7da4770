import { chromium } from 'playwright';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../.ci/browser.mjs';
import { serve } from '../../src/build/serve/serve.ts';
import { dist } from '../site/built.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the served site. */
    site: string;
    /** Where the one browser of all tests is listening. */
    browser: string;
  }
}

/** Serves the built site and starts a browser, once for all test files. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = await findBrowser();
  if (!executablePath) throw new Error('No browser found: npm test installs one, or set CHROME_PATH.');
  const site = await serve(dist);
  const browser = await chromium.launchServer({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
  project.provide('site', site.url);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await site.close();
  };
}

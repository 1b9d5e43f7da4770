import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A busy machine is slow, which is no fault of what is tested. */
const PATIENCE = { testTimeout: 60_000, hookTimeout: 60_000 };

/** A folder of tests and how they run; `npm test` runs each as a step of its own, `bench` excepted. */
function project(name: string, more: object = {}) {
  return { test: { name, root, environment: 'node', include: [`test/${name}/**/*.test.ts`], ...PATIENCE, ...more } };
}

export default defineConfig({
  test: {
    root,
    maxWorkers: '100%',
    projects: [
      project('unit'),
      project('content'),
      project('site'),
      project('browser', { globalSetup: 'test/browser/global.ts' }),
      project('bench', { testTimeout: 600_000 }),
    ],
  },
});

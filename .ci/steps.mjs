/**
 * @typedef {object} Step
 * @property {string} name what it proves, as printed
 * @property {string} command run by the shell, with the project's programs first in PATH
 * @property {boolean} [vitest] whether each of its tests counts
 * @property {string} [after] the step without which it would test something stale
 */

/** @param {string} project */
const vitest = (project) => `vitest run --config test/vitest.config.ts --project ${project}`;

/** @type {Step[]} What `npm test` runs, in this order; the cheapest news first. */
export const steps = [
  { name: 'types', command: 'npm run --silent check:types' },
  { name: 'lint', command: 'npm run --silent lint' },
  { name: 'unit', command: vitest('unit'), vitest: true },
  { name: 'content', command: vitest('content'), vitest: true },
  { name: 'build', command: 'npm run --silent build' },
  { name: 'site', command: vitest('site'), vitest: true, after: 'build' },
  { name: 'browser', command: vitest('browser'), vitest: true, after: 'build' },
];

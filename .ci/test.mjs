// `npm test`: every proof of the project, one after the other. The last line is the count.
import { fileURLToPath } from 'node:url';
import { sum } from './count.mjs';
import { runStep } from './run-step.mjs';
import { steps } from './steps.mjs';

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop.abort());

/** @type {Map<string, import('./count.mjs').Count>} */
const counts = new Map();

try {
  process.chdir(fileURLToPath(new URL('..', import.meta.url)));
  for (const step of steps) counts.set(step.name, await prove(step));
} catch (error) {
  console.log(error);
} finally {
  const { passed, failed } = sum(steps.map((step) => counts.get(step.name) ?? { passed: 0, failed: 1 }));
  process.exitCode = failed > 0 ? 1 : 0;
  console.log(`\n${passed} passed, ${failed} failed`);
}

/**
 * Runs a step and reports on it: a line when all is well, everything it printed otherwise.
 * @param {import('./steps.mjs').Step} step
 */
async function prove(step) {
  if (stop.signal.aborted || (step.after && counts.get(step.after)?.failed)) {
    console.log(`✗ ${step.name}: not run, ${stop.signal.aborted ? 'stopped' : `${step.after} failed`}`);
    return { passed: 0, failed: 1 };
  }
  const start = performance.now();
  const { output, ...count } = await runStep(step, stop.signal);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const mark = count.failed ? '✗' : '✓';
  if (count.failed) console.log(`\n${output.trimEnd()}\n`);
  console.log(`${mark} ${step.name}: ${count.passed} passed, ${count.failed} failed (${seconds} s)`);
  return count;
}

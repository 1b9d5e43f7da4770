/**
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {{ status: string, assertionResults: unknown[] }} FileReport
 * @typedef {{ numPassedTests: number, numFailedTests: number, testResults: FileReport[] }} VitestReport
 */

/**
 * Counts a step that is one proof as a whole: its exit code says it all.
 * @param {boolean} succeeded
 * @returns {Count}
 */
export function countStep(succeeded) {
  return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1 };
}

/**
 * Counts a Vitest run. A file that could not be loaded is a failure, and so is a run that failed
 * without a failing test (an error outside any test, a crash, no report) or that held no test at all.
 * @param {VitestReport | undefined} report what the JSON reporter wrote, if it did
 * @param {boolean} succeeded whether the process ended well
 * @returns {Count}
 */
export function countTests(report, succeeded) {
  if (!report) return { passed: 0, failed: 1 };
  const unloaded = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  const passed = report.numPassedTests;
  const failed = report.numFailedTests + unloaded.length;
  const holds = succeeded && passed > 0;
  return { passed, failed: failed === 0 && !holds ? 1 : failed };
}

/**
 * @param {Count[]} counts
 * @returns {Count} their sum
 */
export function sum(counts) {
  return counts.reduce((all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed }), {
    passed: 0,
    failed: 0,
  });
}

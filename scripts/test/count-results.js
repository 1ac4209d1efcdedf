/**
 * What a run of the test runner has come to.
 *
 * @typedef {object} Results
 * @property {number} passed Tests.
 * @property {number} failed Tests, and files that do not load.
 * @property {number} passedInFailedFiles Those among `passed` that stand in the same file as one that failed.
 * @property {string[]} failedFiles
 * @property {string[]} reports What to show of failed tests.
 */

/**
 * Adds the results of one file to those of the run.
 *
 * @param {import('@web/test-runner-core').TestSession} session @param {Results} results
 */
export function countResults(session, results) {
  const before = {...results};
  if (session.testResults) countTests(session.testResults, [], results);
  // A file that does not load has no tests to fail.
  if (!session.passed && results.failed === before.failed) results.failed++;
  if (results.failed === before.failed) return;
  results.passedInFailedFiles += results.passed - before.passed;
  results.failedFiles.push(session.testFile);
  for (const {message, stack} of session.errors) results.reports.push(stack ?? message);
  results.reports.push(`in ${session.testFile}`);
}

/**
 * @param {import('@web/test-runner-core').TestSuiteResult} suite
 * @param {string[]} path Names of the suites around it.
 * @param {Results} results
 */
function countTests(suite, path, results) {
  for (const test of suite.tests) {
    if (test.skipped) continue;
    if (test.passed) {
      results.passed++;
      continue;
    }
    results.failed++;
    const {message, expected, actual} = test.error ?? {message: 'failed'};
    results.reports.push(`✖ ${[...path, test.name].join(' › ')}\n  ${message}`);
    if (expected !== undefined) results.reports.push(`  expected: ${expected}\n  actual:   ${actual}`);
  }
  for (const inner of suite.suites) countTests(inner, [...path, inner.name], results);
}

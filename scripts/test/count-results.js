/**
 * What a file of tests has come to.
 *
 * @typedef {object} Results
 * @property {string} file
 * @property {number} passed Tests.
 * @property {number} failed Tests, and one for a file that does not load.
 * @property {string[]} reports What to show of what failed.
 */

/**
 * @param {import('@web/test-runner-core').TestSession} session
 * @returns {Results}
 */
export function resultsOf(session) {
  /** @type {Results} */
  const results = {file: session.testFile, passed: 0, failed: 0, reports: []};
  if (session.testResults) countTests(session.testResults, [], results);
  // A file that does not load has no tests to fail.
  if (!session.passed && results.failed === 0) results.failed = 1;
  if (results.failed === 0) return results;
  for (const {message, stack} of session.errors) results.reports.push(stack ?? message);
  results.reports.push(`in ${session.testFile}`);
  return results;
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

import {defaultReporter, startTestRunner} from '@web/test-runner';
import {findBrowser} from '../browser.js';

/**
 * Runs the unit and component tests in a browser, and counts them. Failures are printed by the runner's reporter.
 *
 * @returns {Promise<{passed: number, failed: number}>}
 */
export async function runBrowserTests() {
  // Before the runner does, which would end the process where there is none.
  await findBrowser();
  const runner = await startTestRunner({
    readCliArgs: false,
    autoExitProcess: false,
    config: {reporters: [defaultReporter({reportTestProgress: false})]},
  });
  if (!runner) return {passed: 0, failed: 1};
  await new Promise((resolve) => runner.on('finished', () => resolve(undefined)));
  const counts = {passed: 0, failed: 0};
  for (const session of runner.sessions.all()) {
    if (session.testResults) countTests(session.testResults, counts);
    // A file that does not load has no tests to fail.
    if (!session.passed && !hasFailure(session.testResults)) counts.failed++;
  }
  await runner.stop();
  if (counts.passed === 0) counts.failed++;
  return counts;
}

/**
 * @param {import('@web/test-runner-core').TestSuiteResult} suite
 * @param {{passed: number, failed: number}} counts
 */
function countTests(suite, counts) {
  for (const test of suite.tests) {
    if (test.skipped) continue;
    if (test.passed) counts.passed++;
    else counts.failed++;
  }
  for (const inner of suite.suites) countTests(inner, counts);
}

/** @param {import('@web/test-runner-core').TestSuiteResult | undefined} suite @returns {boolean} */
function hasFailure(suite) {
  if (!suite) return false;
  return suite.tests.some((test) => !test.passed && !test.skipped) || suite.suites.some(hasFailure);
}

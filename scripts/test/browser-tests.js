import {startTestRunner} from '@web/test-runner';
import {findBrowser} from '../browser.js';

/**
 * Runs the unit and component tests in a browser, and counts them.
 *
 * @param {string} [configName] The test runner's configuration, a file of the root without its ending.
 * @returns {Promise<{passed: number, failed: number, output: string}>}
 */
export async function runBrowserTests(configName = 'web-test-runner.config') {
  // Before the runner does, which would end the process where there is none.
  await findBrowser();
  const runner = await startTestRunner({
    readCliArgs: false,
    configName,
    autoExitProcess: false,
    config: {reporters: [], staticLogging: true},
  });
  if (!runner) return {passed: 0, failed: 1, output: 'The test runner did not start.'};
  await new Promise((resolve) => runner.on('finished', () => resolve(undefined)));
  const counts = {passed: 0, failed: 0};
  /** @type {string[]} */
  const reports = [];
  for (const session of runner.sessions.all()) {
    const before = counts.failed;
    if (session.testResults) countTests(session.testResults, [], counts, reports);
    // A file that does not load has no tests to fail.
    if (!session.passed && counts.failed === before) counts.failed++;
    if (counts.failed === before) continue;
    for (const {message, stack} of session.errors) reports.push(stack ?? message);
    reports.push(`in ${session.testFile}`);
  }
  await runner.stop();
  if (counts.passed === 0 && counts.failed === 0) {
    counts.failed++;
    reports.push('There were no tests.');
  }
  return {...counts, output: reports.join('\n')};
}

/**
 * @param {import('@web/test-runner-core').TestSuiteResult} suite
 * @param {string[]} path Names of the suites around it.
 * @param {{passed: number, failed: number}} counts
 * @param {string[]} reports What to show of failed tests.
 */
function countTests(suite, path, counts, reports) {
  for (const test of suite.tests) {
    if (test.skipped) continue;
    if (test.passed) {
      counts.passed++;
      continue;
    }
    counts.failed++;
    const {message, expected, actual} = test.error ?? {message: 'failed'};
    reports.push(`✖ ${[...path, test.name].join(' › ')}\n  ${message}`);
    if (expected !== undefined) reports.push(`  expected: ${expected}\n  actual:   ${actual}`);
  }
  for (const inner of suite.suites) countTests(inner, [...path, inner.name], counts, reports);
}

import {startTestRunner} from '@web/test-runner';
import {findBrowser} from '../browser.js';
import {launchChrome} from './chrome.js';
import {countResults} from './count-results.js';

/**
 * Runs the unit and component tests in a browser, and counts them.
 *
 * Files with a test that fails are run once more, each in a fresh page: among thousands of tests with real input, one is
 * disturbed at times by what else a machine does. What only held at the second attempt is told; it is to be looked
 * into. A fault of the code fails twice.
 *
 * @param {string} [configName] The test runner's configuration, a file of the root without its ending.
 * @returns {Promise<{passed: number, failed: number, output: string}>}
 */
export async function runBrowserTests(configName = 'web-test-runner.config') {
  // Before the runner does, which would end the process where there is none.
  await findBrowser();
  const first = await runOnce(configName);
  // Many are no accident.
  if (first.failedFiles.length === 0 || first.failedFiles.length > 5) return first;
  const second = await runOnce(configName, first.failedFiles);
  console.log(`UNSTEADY, or failing twice:\n${first.output}`);
  return {
    passed: first.passed - first.passedInFailedFiles + second.passed,
    failed: second.failed,
    output: second.output,
  };
}

/**
 * @param {string} configName @param {string[]} [files] Instead of those of the configuration.
 * @returns {Promise<import('./count-results.js').Results & {output: string}>}
 */
async function runOnce(configName, files) {
  /** @type {{default: import('@web/test-runner').TestRunnerConfig}} */
  const {default: config} = await import(`../../${configName}.js`);
  const runner = await startTestRunner({
    readCliArgs: false,
    // What it reads itself would win over what is said here.
    readFileConfig: false,
    autoExitProcess: false,
    config: {
      ...config,
      reporters: [],
      staticLogging: true,
      browsers: [await launchChrome()],
      ...(files ? {files} : {}),
    },
  });
  const results = {passed: 0, failed: 0, passedInFailedFiles: 0, failedFiles: [], reports: []};
  if (!runner) return {...results, failed: 1, output: 'The test runner did not start.'};
  await new Promise((resolve) => runner.on('finished', () => resolve(undefined)));
  for (const session of runner.sessions.all()) countResults(session, results);
  await runner.stop();
  if (results.passed === 0 && results.failed === 0)
    return {...results, failed: 1, output: 'There were no tests.'};
  return {...results, output: results.reports.join('\n')};
}

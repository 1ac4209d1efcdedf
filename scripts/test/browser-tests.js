import {relative} from 'node:path';
import {startTestRunner} from '@web/test-runner';
import {findBrowser} from '../browser.js';
import {tryTwice, unsteadyLine} from './attempts.js';
import {launchChrome} from './chrome.js';
import {resultsOf} from './count-results.js';

/** @typedef {import('./count-results.js').Results} Results */

/**
 * Runs the unit and component tests in a browser, and counts them. A file with a test that fails is run once more, in a
 * fresh page.
 *
 * @param {string} [configName] The test runner's configuration, a file of the root without its ending.
 * @returns {Promise<{passed: number, failed: number, output: string}>}
 */
export async function runBrowserTests(configName = 'web-test-runner.config') {
  // Before the runner does, which would end the process where there is none.
  await findBrowser();
  const files = await runOnce(configName);
  const failing = files.filter(({failed}) => failed > 0).length;
  const counts = {passed: 0, failed: 0};
  /** @type {string[]} */
  const reports = [];
  for (const file of files) {
    // Many are no accident.
    const results = failing > 5 ? file : await lastResults(configName, file);
    counts.passed += results.passed;
    counts.failed += results.failed;
    reports.push(...results.reports);
  }
  if (counts.passed === 0 && counts.failed === 0)
    return {...counts, failed: 1, output: 'There were no tests.'};
  return {...counts, output: reports.join('\n')};
}

/**
 * What a file has come to in the end: once more where it failed.
 *
 * @param {string} configName @param {Results} before
 * @returns {Promise<Results>}
 */
async function lastResults(configName, before) {
  const {result, unsteady} = await tryTwice(
    async (first) => (first ? (await runOnce(configName, [before.file]))[0] : before),
    ({failed, reports}) => (failed > 0 ? reports.join('\n') : undefined),
  );
  if (unsteady) console.log(unsteadyLine(relative('.', before.file), unsteady));
  return result;
}

/**
 * @param {string} configName @param {string[]} [files] Instead of those of the configuration.
 * @returns {Promise<Results[]>} Of each file.
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
  if (!runner) throw new Error('The test runner did not start.');
  await new Promise((resolve) => runner.on('finished', () => resolve(undefined)));
  const results = [...runner.sessions.all()].map(resultsOf);
  await runner.stop();
  return results;
}

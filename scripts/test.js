/**
 * Runs every check and test. The last line is `N passed, N failed`: each test counts one, and so does each check that
 * is one command. What a failing step says is shown.
 */
import {build} from './build.js';
import {testStories} from './stories/test-stories.js';
import {runBrowserTests} from './test/browser-tests.js';
import {runCommand} from './test/command.js';
import {runPackageTests} from './test/package-tests.js';
import {sideBySide} from './test/side-by-side.js';

/** @typedef {Record<string, () => Promise<{passed: number, failed: number, output?: string}>>} Steps */

/** What reads files only, and neither a browser nor a clock: two at a time. @type {Steps} */
const readers = {
  types: () => runCommand('typescript', 'bin/tsc', ['--noEmit']),
  lint: () => runCommand('eslint', 'bin/eslint.js', ['.', '--max-warnings', '0']),
  format: () => runCommand('prettier', 'bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']),
  'unused code': () => runCommand('knip', 'bin/knip.js', ['--no-progress', '--no-config-hints']),
};

/** @type {Steps} */
const steps = {
  'browser tests': runBrowserTests,
  build: async () => ((await build()) ? {passed: 1, failed: 0} : {passed: 0, failed: 1}),
  // They import the package by its name, so they need the build.
  'types of scripts': () => runCommand('typescript', 'bin/tsc', ['--noEmit', '-p', 'tsconfig.scripts.json']),
  'package tests': runPackageTests,
  'build of the stories': () =>
    runCommand('storybook', 'dist/bin/dispatcher.js', ['build', '--disable-telemetry', '--quiet']),
  stories: () => testStories(),
};

let passed = 0;
let failed = 0;

await sideBySide(
  Object.entries(readers).map(([name, run]) => [() => step(name, run)]),
  2,
);
for (const [name, run] of Object.entries(steps)) await step(name, run);

console.log(`\n${passed} passed, ${failed} failed`);
// Ends also where a tool has left something open.
process.exit(failed > 0 ? 1 : 0);

/** @param {string} name @param {Steps[string]} run */
async function step(name, run) {
  const start = performance.now();
  const result = await run().catch((/** @type {unknown} */ error) => ({
    passed: 0,
    failed: 1,
    output: error instanceof Error ? (error.stack ?? error.message) : String(error),
  }));
  if (result.failed > 0 && result.output) console.log(`\n${result.output.trim()}\n`);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `${result.failed > 0 ? 'FAILED' : 'passed'}  ${name}: ${result.passed} passed, ${result.failed} failed (${seconds} s)`,
  );
  passed += result.passed;
  failed += result.failed;
}

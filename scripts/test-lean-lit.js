/**
 * Runs the browser tests of what is made with Lit once more, with the Lit of the bundles: `npm test` gives the elements
 * the whole one, as a project with its own bundler does. The last line is `N passed, N failed`.
 */
import {runBrowserTests} from './test/browser-tests.js';

const {passed, failed, output} = await runBrowserTests('web-test-runner.lean-lit.config');
if (output) console.log(output);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

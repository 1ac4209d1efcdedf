/**
 * Opens every story of the built Storybook, in light and in dark, plays what it does, and fails on what goes wrong: an
 * error of the page, a message in its console, a request to another server, a story that shows nothing or is wider than
 * its window, what axe finds. Pages of documentation are opened once. The last line is `N passed, N failed`.
 *
 * `node scripts/test-stories.js [folder]`; the folder is `storybook-static` by default.
 */
import {testStories} from './stories/test-stories.js';

const {passed, failed, output} = await testStories(process.argv[2]);
if (output) console.log(output);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/**
 * Opens every story of the built Storybook, in light and in dark, plays what it does, and fails on what goes wrong: an
 * error of the page, a message in its console, a request to another server, a story that shows nothing or is wider than
 * its window, what axe finds. Pages of documentation are opened once. The last line is `N passed, N failed`.
 *
 * `node scripts/test-stories.js [--update] [folder]`; the folder is `storybook-static` by default, and `--update`
 * writes the accessibility trees of the documentation anew.
 */
import {parseArgs} from 'node:util';
import {testStories} from './stories/test-stories.js';

const {values, positionals} = parseArgs({allowPositionals: true, options: {update: {type: 'boolean'}}});
const {passed, failed, output} = await testStories({folder: positionals[0], update: values.update});
if (output) console.log(output);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

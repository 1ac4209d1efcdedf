import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromeLauncher} from '@web/test-runner-chrome';
import {browserArguments, findBrowser} from './scripts/browser.js';
import {accessibilityTreePlugin} from './test/helpers/accessibility-tree-plugin.js';
import {commentServerPlugin} from './test/helpers/comment-server-plugin.js';
import {elementTagsPlugin} from './test/helpers/element-tags-plugin.js';
import {manifestPlugin} from './test/helpers/manifest-plugin.js';
import {printPlugin} from './test/helpers/print-plugin.js';
import {propertyBudgetPlugin} from './test/helpers/property-budget-plugin.js';
import {sameOriginPages, sameOriginPlugin} from './test/helpers/same-origin-server.js';
import {timeZonePlugin} from './test/helpers/time-zone-plugin.js';

const {executablePath, args} = await findBrowser();

export default {
  files: ['test/**/*.test.ts', '!test/package/**', '!test/e2e/**'],
  nodeResolve: {exportConditions: ['development']},
  // One page at a time: a browser sends real input and animation frames only to the page in front.
  concurrency: 1,
  browsers: [
    chromeLauncher({launchOptions: {executablePath, args: [...args, ...browserArguments], headless: true}}),
  ],
  middleware: [sameOriginPages],
  plugins: [
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: 'tsconfig.json'}),
    accessibilityTreePlugin(),
    elementTagsPlugin(),
    manifestPlugin(),
    commentServerPlugin(),
    printPlugin(),
    sameOriginPlugin(),
    timeZonePlugin(),
    propertyBudgetPlugin(),
  ],
  testFramework: {config: {timeout: 5000}},
  // Each test says itself which warnings it expects; see test/helpers/console.ts.
  filterBrowserLogs: () => false,
};

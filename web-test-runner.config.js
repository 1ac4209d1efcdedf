import {esbuildPlugin} from '@web/dev-server-esbuild';
import {launchChrome} from './scripts/test/chrome.js';
import {accessibilityTreePlugin} from './test/helpers/accessibility-tree-plugin.js';
import {commentServerPlugin} from './test/helpers/comment-server-plugin.js';
import {elementTagsPlugin} from './test/helpers/element-tags-plugin.js';
import {manifestPlugin} from './test/helpers/manifest-plugin.js';
import {printPlugin} from './test/helpers/print-plugin.js';
import {propertyBudgetPlugin} from './test/helpers/property-budget-plugin.js';
import {sameOriginPages, sameOriginPlugin} from './test/helpers/same-origin-server.js';
import {timeZonePlugin} from './test/helpers/time-zone-plugin.js';

export default {
  files: ['test/**/*.test.ts', '!test/package/**', '!test/e2e/**'],
  nodeResolve: {exportConditions: ['development']},
  browsers: [await launchChrome()],
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

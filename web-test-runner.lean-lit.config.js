import {leanLitPlugin} from './test/helpers/lean-lit-plugin.js';
import config from './web-test-runner.config.js';

/** The tests of what is made with Lit, with the Lit of the bundles. */
export default {
  ...config,
  files: [
    ...config.files,
    // The members that TypeScript's classes document are those of the whole Lit.
    '!test/manifest.test.ts',
    ...['adopt', 'comments', 'image-metadata', 'locales', 'properties', 'text'].map(
      (folder) => `!test/${folder}/**`,
    ),
  ],
  plugins: [await leanLitPlugin(), ...config.plugins],
};

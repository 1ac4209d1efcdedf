import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import MagicString from 'magic-string';
import minifyTemplateLiterals from 'rollup-plugin-minify-template-literals';
import {defineConfig, type Plugin} from 'vite';

const source = (path: string) => fileURLToPath(new URL(`./src/${path}`, import.meta.url));
const {version} = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** Stands in front of every bundle, in place of the nine licence comments of Lit's files. */
export const banner =
  `/*! article-widgets ${version}, MIT licence; ` +
  'includes Lit, copyright Google LLC, BSD-3-Clause licence: see LICENSES.txt */';

/**
 * Lets Lit take its Trusted Types policy from `src/internal/trusted-types.ts`, which says why.
 * Fails the build when Lit no longer creates it in the way expected, rather than ship a bundle with Lit's own policy.
 */
function renameTrustedTypesPolicy(): Plugin {
  const creation = /\w+\?\w+\.createPolicy\((["'`])lit-html\1,\{createHTML:\w+=>\w+\}\):void 0/;
  return {
    name: 'rename-trusted-types-policy',
    transform(code, id) {
      if (!/lit-html\/(development\/)?lit-html\.js/.test(id)) return undefined;
      if (!creation.test(code))
        throw new Error('Lit creates its Trusted Types policy in a new way: adapt the pattern.');
      const policy = JSON.stringify(source('internal/trusted-types.ts'));
      const changed = new MagicString(code);
      changed.replace(creation, 'createTemplatePolicy()');
      changed.prepend(`import {createTemplatePolicy} from ${policy};`);
      return {code: changed.toString(), map: changed.generateMap({hires: true})};
    },
  };
}

/** Makes `DEVELOPMENT` a constant, so that what hangs on it can be left out. */
function fixDevelopment(development: boolean): Plugin {
  const file = source('internal/development.ts');
  return {
    name: 'fix-development',
    transform: (_code, id) =>
      id === file ? {code: `export const DEVELOPMENT = ${String(development)};`, map: null} : undefined,
  };
}

/** The one-module builds: `--mode production` without warnings, `--mode development` with them. */
export default defineConfig(({mode}) => {
  const development = mode === 'development';
  return {
    // Lit's own development build is chosen by this condition; ours carries Lit's production build in both modes.
    resolve: {conditions: ['production', 'module', 'browser']},
    plugins: [
      renameTrustedTypesPolicy(),
      fixDevelopment(development),
      // Lit's own files hold no template that is worth it, and one that the plugin warns about.
      minifyTemplateLiterals({include: '**/src/**', options: {minifyOptions: {}}}) as Plugin,
    ],
    publicDir: false,
    build: {
      target: 'es2022',
      minify: development ? false : 'oxc',
      emptyOutDir: false,
      sourcemap: true,
      // The build prints sizes itself, with Brotli.
      reportCompressedSize: false,
      lib: {
        entry: source('define.ts'),
        formats: ['es'],
        fileName: () => (development ? 'article-widgets.dev.js' : 'article-widgets.js'),
      },
      // In library mode Vite does not minify the white space of ES output by itself.
      rolldownOptions: {
        output: {
          minify: !development,
          codeSplitting: false,
          comments: {legal: false, annotation: false},
          postBanner: banner,
        },
      },
    },
  };
});

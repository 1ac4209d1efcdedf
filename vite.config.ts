import {fileURLToPath} from 'node:url';
import minifyTemplateLiterals from 'rollup-plugin-minify-template-literals';
import {defineConfig, type Plugin} from 'vite';

const source = (path: string) => fileURLToPath(new URL(`./src/${path}`, import.meta.url));

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
      if (!creation.test(code)) throw new Error('Lit creates its Trusted Types policy in a new way: adapt the pattern.');
      const policy = JSON.stringify(source('internal/trusted-types.ts'));
      return `import {createTemplatePolicy} from ${policy};${code.replace(creation, 'createTemplatePolicy()')}`;
    },
  };
}

/** The one-module builds: `--mode production` without warnings, `--mode development` with them. */
export default defineConfig(({mode}) => {
  const development = mode === 'development';
  return {
    define: {'typeof process': '"object"', 'process.env.NODE_ENV': JSON.stringify(mode)},
    // Lit's own development build is chosen by this condition; ours carries Lit's production build in both modes.
    resolve: {conditions: ['production', 'module', 'browser']},
    plugins: [
      renameTrustedTypesPolicy(),
      minifyTemplateLiterals({options: {minifyOptions: {}}}) as Plugin,
    ],
    publicDir: false,
    build: {
      target: 'es2022',
      minify: development ? false : 'oxc',
      emptyOutDir: false,
      sourcemap: true,
      lib: {
        entry: source('define.ts'),
        formats: ['es'],
        fileName: () => (development ? 'article-widgets.dev.js' : 'article-widgets.js'),
      },
      // In library mode Vite does not minify the white space of ES output by itself.
      rolldownOptions: {output: {minify: !development, codeSplitting: false}},
    },
  };
});

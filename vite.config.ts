import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import MagicString from 'magic-string';
import minifyTemplateLiterals from 'rollup-plugin-minify-template-literals';
import {minify} from 'terser';
import {defineConfig, type Plugin, type Rolldown} from 'vite';
import {leanLit} from './scripts/build/lean-lit/lean-lit.js';
import {joinProperties} from './scripts/build/join-properties.js';

const source = (path: string) => fileURLToPath(new URL(`./src/${path}`, import.meta.url));
const {version} = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** Stands in front of every bundle, in place of the nine licence comments of Lit's files. */
const banner = `/*! article-widgets ${version}: MIT. Lit: BSD-3-Clause, Google LLC. See LICENSES.txt */`;

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
      const page = JSON.stringify(source('internal/page-document.ts'));
      const changed = new MagicString(code);
      changed.replace(creation, 'createTemplatePolicy()');
      // The bundle's Lit reads the document through it; see `scripts/build/lean-lit/lit-html.ts`.
      changed.prepend(`import {createTemplatePolicy} from ${policy};import {pageDocument} from ${page};`);
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

/**
 * Replaces TypeScript's helper for decorators, which also serves those of classes and parameters and a draft of
 * `Reflect.decorate`, by the part that our decorator of properties needs: 100 bytes after Brotli.
 */
function shortenDecorate(): Plugin {
  const helper = `
    function __decorate(decorators, target, key) {
      for (const decorate of decorators) decorate(target, key);
    }
    export {__decorate as default};`;
  return {
    name: 'shorten-decorate',
    transform: (_code, id) => (/helpers.esm.decorate\.js$/.test(id) ? {code: helper, map: null} : undefined),
  };
}

/**
 * Finishes what the minifier of styles does: it takes a space from `:nth-child(1 of a)`, without which that selects
 * nothing, and leaves zeros in front of dots in the properties that it does not know, spaces in `var()`, the second colon of
 * `::before`, letters written as numbers, and the spaces of declarations that several styles share. Double quotes are
 * those of the templates.
 */
function finishStyles(): Plugin {
  return {
    name: 'finish-styles',
    transform(code, id) {
      if (!/styles\.ts$/.test(id)) return undefined;
      const finished = code
        .replace(/(child\([-+\dn]+)of/g, '$1 of')
        .replace(/\n? {2,}|(?<=\w:) /g, '')
        .replace(/([: (,])0(?=\.\d)/g, '$1')
        .replace(/(var\(--[\w-]+,) /g, '$1')
        .replace(/::(before|after)/g, ':$1')
        .replace(/\\\\(a0|202f)/g, (_escape, number: string) => String.fromCharCode(parseInt(number, 16)))
        .replaceAll("'", '"');
      return finished === code ? undefined : {code: finished, map: null};
    },
  };
}

/** Minifies once more what Vite has minified: 700 bytes after Brotli, 2 % of the module. */
function minifyAgain(): Plugin {
  return {
    name: 'minify-again',
    async generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const name = `${chunk.fileName}.map`;
        const map = bundle[name] as Rolldown.OutputAsset | undefined;
        const {code, map: newMap} = await minify(chunk.code.replace(/\n\/\/# sourceMappingURL=.*/, ''), {
          module: true,
          ecma: 2020,
          // Each of these was tried with and without; Brotli is the judge, not the length.
          compress: {
            passes: 3,
            keep_fargs: false,
            pure_getters: true,
            hoist_funs: true,
            sequences: false,
            lhs_constants: false,
          },
          format: {comments: false, preamble: banner},
          sourceMap: map && {content: map.source as string, url: name},
        });
        chunk.code = code!;
        if (map) map.source = newMap as string;
      }
    },
  };
}

/** The one-module builds: `--mode production` without warnings, `--mode development` with them. */
export default defineConfig(({mode}) => {
  const development = mode === 'development';
  return {
    // Lit's own development build is chosen by this condition; ours carries Lit's production build in both modes.
    resolve: {conditions: ['production', 'module', 'browser']},
    plugins: [
      leanLit(),
      renameTrustedTypesPolicy(),
      fixDevelopment(development),
      joinProperties(),
      shortenDecorate(),
      // Lit's own files hold no template that is worth it, and one that the plugin warns about.
      minifyTemplateLiterals({
        include: '**/src/**',
        // Declarations without a selector, of which it would only warn.
        exclude: '**/surface.styles.ts',
        options: {minifyOptions: {removeAttributeQuotes: true}},
      }) as Plugin,
      finishStyles(),
      !development && minifyAgain(),
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
        entry: source(development ? 'check/development.ts' : 'define.ts'),
        formats: ['es'],
        fileName: () => (development ? 'article-widgets.dev.js' : 'article-widgets.js'),
      },
      // In library mode Vite does not minify the white space of ES output by itself.
      rolldownOptions: {
        // That the minifier takes most of the time is no news to whoever builds.
        checks: {pluginTimings: false},
        transform: {inject: {Event: [source('internal/page-event.ts'), 'PageEvent']}},
        output: {
          minify: !development,
          codeSplitting: false,
          comments: {legal: false, annotation: false},
          postBanner: development ? banner : undefined,
        },
      },
    },
  };
});

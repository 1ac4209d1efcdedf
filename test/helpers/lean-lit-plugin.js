import {build, loadConfigFromFile} from 'vite';

/** What `src` imports from Lit. Tests and their templates go on with the whole one. */
const lit = /^(lit|@lit\/reactive-element)$/;

const entry = `
  export {LitElement, css, html, nothing} from 'lit';
  export {adoptStyles, ReactiveElement} from '@lit/reactive-element';`;

/** Lists the properties of a class as the build does (`scripts/build/join-properties.ts`). */
const property = `
  export const property = (options = {}) => ({constructor}, name) => {
    if (!Object.hasOwn(constructor, 'properties')) constructor.properties = {};
    constructor.properties[name] = {...options};
  };`;

/** A test runner plugin that gives the elements the Lit of our bundles (`scripts/build/lean-lit`). */
export async function leanLitPlugin() {
  const modules = {'/lean-lit.js': await bundleLit(), '/src/internal/property.ts': property};
  return {
    name: 'lean-lit',
    /** @param {{source: string, context: {path: string}}} request */
    resolveImport: ({source, context}) =>
      lit.test(source) && context.path.startsWith('/src/') ? '/lean-lit.js' : undefined,
    /** @param {{path: keyof typeof modules}} context */
    serve: ({path}) => modules[path] && {body: modules[path], type: 'js'},
  };
}

async function bundleLit() {
  const loaded = await loadConfigFromFile({command: 'build', mode: 'production'});
  const plugins = /** @type {import('vite').Plugin[]} */ (loaded?.config.plugins?.flat() ?? []);
  const bundle = /** @type {import('vite').Rolldown.RolldownOutput} */ (
    await build({
      configFile: false,
      logLevel: 'warn',
      plugins: [
        ...plugins.filter((plugin) => /^(lean-lit|rename-trusted-types-policy)$/.test(plugin?.name)),
        {
          name: 'entry',
          resolveId: (id) => (id === 'entry' ? id : undefined),
          load: (id) => (id === 'entry' ? entry : undefined),
        },
      ],
      build: {
        write: false,
        minify: false,
        rolldownOptions: {input: 'entry', preserveEntrySignatures: 'strict'},
      },
    })
  );
  return bundle.output[0].code;
}

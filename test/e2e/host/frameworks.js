/**
 * Bundles of frameworks for pages: each gives the page one function, `mount(container, tag)`, or those in
 * `frameworks/texts` `mountTexts(container, texts)`.
 */
import {readFile} from 'node:fs/promises';
import {dirname, resolve} from 'node:path';
import {build} from 'vite';
import {elementsOf} from '../../../scripts/build/manifest.js';
import {install, load, packages} from './libraries.js';

/** The frameworks, each with its adapter in `frameworks` and what it imports under another name. */
const adapters = /** @type {const} */ ({
  'React 19': ['react', {}],
  'React 18': ['react', {react: 'react-18', 'react-dom': 'react-dom-18'}],
  Vue: ['vue', {}],
  Preact: ['preact', {}],
  Svelte: ['svelte', {}],
  Solid: ['solid', {}],
  Lit: ['lit', {}],
});

/** @typedef {keyof typeof adapters} Framework */

export const textFrameworkNames = /** @type {Framework[]} */ (Object.keys(adapters));

/** Lit writes what a template says: there is no way of its own to give a value. */
export const frameworkNames = /** @type {Exclude<Framework, 'Lit'>[]} */ (
  textFrameworkNames.filter((name) => name !== 'Lit')
);

/** @type {Map<string, Promise<string>>} */
const bundles = new Map();

/**
 * The development build of a framework with its adapter, as one module; it is made once.
 *
 * @param {Framework} name @param {string} [folder] Of the adapter.
 * @returns {Promise<string>}
 */
export function bundle(name, folder = 'frameworks') {
  const key = `${folder}/${name}`;
  let code = bundles.get(key);
  if (!code) bundles.set(key, (code = make(name, folder)));
  return code;
}

/** @param {Framework} name @param {string} folder */
async function make(name, folder) {
  await install();
  const [adapter, aliases] = adapters[name];
  const result = await build({
    configFile: false,
    root: packages,
    logLevel: 'error',
    mode: 'development',
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
    },
    resolve: {
      conditions: ['browser', 'development', 'module', 'import', 'default'],
      alias: Object.entries(aliases).map(([find, replacement]) => ({
        find: new RegExp(`^${find}(?=/|$)`),
        replacement,
      })),
    },
    plugins: [svelte],
    build: {
      write: false,
      minify: false,
      lib: {entry: resolve(packages, folder, `${adapter}.mjs`), formats: ['es']},
      rollupOptions: {output: {codeSplitting: false}},
    },
  });
  const [{output}] = /** @type {import('vite').Rolldown.RolldownOutput[]} */ (result);
  return output[0].code;
}

/**
 * A component with every tag written out: in a tag that is not known before it runs, Svelte does not give properties.
 */
async function component() {
  const manifest = JSON.parse(await readFile('dist/custom-elements.json', 'utf8'));
  const branches = /** @type {any[]} */ (elementsOf(manifest)).map(
    ({tagName}) =>
      `{#if tag === '${tagName}'}<${tagName} {...rest}><a href="#words">Words</a></${tagName}>{/if}`,
  );
  return `<script>let {tag, rest} = $props();</script>${branches.join('')}`;
}

/** @type {import('vite').Plugin} */
const svelte = {
  name: 'svelte',
  resolveId: (id, importer) => (id.endsWith('.svelte') ? resolve(dirname(importer ?? ''), id) : null),
  async load(id) {
    if (!/\.svelte(\.js)?$/.test(id) || id.includes('node_modules')) return null;
    const {compile, compileModule} = await load('svelte/compiler');
    const source = id.endsWith('/Element.svelte') ? await component() : await readFile(id, 'utf8');
    const options = {filename: id, generate: 'client', dev: true};
    return {code: (id.endsWith('.js') ? compileModule : compile)(source, options).js.code, map: null};
  },
};

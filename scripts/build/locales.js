import {mkdir, readdir, writeFile} from 'node:fs/promises';
import {basename} from 'node:path';
import {pathToFileURL} from 'node:url';
import {bundleAlone} from './bundles.js';

/** The type of all packs, and the language that is built into the module. */
const notPacks = new Set(['messages.ts', 'en.ts']);

/**
 * Builds `dist/locales/<language>.js`: one file for a `<script type="module">`, which registers the language's
 * messages. It is also what a project gets that imports `article-widgets/locales/<language>`.
 */
export async function buildLocales() {
  await mkdir('dist/locales', {recursive: true});
  for (const file of await readdir('src/locales')) {
    if (!file.endsWith('.ts') || notPacks.has(file)) continue;
    const language = basename(file, '.ts');
    const pack = await import(pathToFileURL(`dist/es/locales/${language}.js`).href);
    const [name] = Object.keys(pack);
    await writeFile(`dist/locales/${language}.js`, await bundleAlone(...registration(language, name)));
  }
}

/**
 * A file that exists only during the build: it registers one pack.
 *
 * @param {string} language @param {string} name Name that the pack is exported under.
 * @returns {[string, import('vite').Plugin[]]}
 */
function registration(language, name) {
  const id = `virtual-register-${language}.js`;
  const code = `
    import {registerMessages} from '/src/internal/messages.ts';
    import {${name}} from '/src/locales/${language}.ts';
    registerMessages(${name});
    export {${name}};
  `;
  const plugin = {
    name: 'register-pack',
    resolveId: (/** @type {string} */ source) => (source.endsWith(id) ? `\0${id}` : undefined),
    load: (/** @type {string} */ source) => (source === `\0${id}` ? code : undefined),
  };
  return [id, [plugin]];
}

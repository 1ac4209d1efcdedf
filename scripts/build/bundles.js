import {build} from 'vite';

/** Builds the one-module bundles, for production and for development. */
export async function buildBundles() {
  for (const mode of ['production', 'development']) await build({mode, logLevel: 'warn'});
}

/**
 * Bundles one source file as the production bundle is, without writing it.
 *
 * @param {string} entry Path of the source file.
 * @param {import('vite').Plugin[]} plugins
 * @returns {Promise<string>} The code.
 */
export async function bundleAlone(entry, plugins = []) {
  const result = await build({
    mode: 'production',
    logLevel: 'warn',
    plugins,
    build: {write: false, sourcemap: false, lib: {entry, formats: ['es']}},
  });
  const [{output}] = /** @type {import('vite').Rolldown.RolldownOutput[]} */ (result);
  if (output.length !== 1) throw new Error(`${entry} became ${output.length} files: it has to be one.`);
  // Without the comment that names the licences: this measures code, or makes a file that holds nothing of Lit.
  return output[0].code.replace(/^\/\*!.*\*\/\n/, '');
}

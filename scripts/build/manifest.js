import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';
import {runTool} from './run-tool.js';

/**
 * Writes the custom-elements manifest, and returns it.
 *
 * @returns {Promise<Manifest>}
 */
export async function buildManifest() {
  const manifest = await analyze('dist');
  await writeFile('dist/custom-elements.json', JSON.stringify(manifest, null, 2));
  return manifest;
}

/**
 * Reads the custom-elements manifest from the source, without a build.
 *
 * @returns {Promise<Manifest>}
 */
export async function readManifest() {
  const folder = await mkdtemp(join(tmpdir(), 'manifest-'));
  try {
    // The analyser takes the folder for one below the current folder.
    return await analyze(relative('.', folder));
  } finally {
    await rm(folder, {recursive: true});
  }
}

/** @param {string} folder @returns {Promise<Manifest>} */
async function analyze(folder) {
  await runTool('@custom-elements-manifest/analyzer', 'cem.js', [
    'analyze',
    '--config',
    'custom-elements-manifest.config.js',
    '--outdir',
    folder,
  ]);
  return JSON.parse(await readFile(join(folder, 'custom-elements.json'), 'utf8'));
}

/**
 * The declarations of the elements in a manifest.
 *
 * @param {Manifest} manifest
 * @returns {ElementDeclaration[]}
 */
export function elementsOf(manifest) {
  return manifest.modules
    .flatMap((file) => file.declarations ?? [])
    .filter((declaration) => declaration.tagName !== undefined)
    .sort((one, other) => (one.tagName < other.tagName ? -1 : 1));
}

/**
 * The parts of a manifest that the build reads.
 *
 * @typedef {object} ElementDeclaration
 * @property {string} name
 * @property {string} tagName
 * @property {{name: string, fieldName?: string, description?: string}[]} [attributes]
 * @property {{kind: string, name: string, static?: boolean, readonly?: boolean, description?: string}[]} [members]
 * @property {{name: string, type: {text: string}, description?: string}[]} [events]
 *
 * @typedef {{schemaVersion: string, modules: any[]}} Manifest
 */

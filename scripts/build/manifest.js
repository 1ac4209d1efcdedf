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
 * @typedef {{text: string}} Type
 * @typedef {{name: string, default?: string, description?: string}} Item
 * @typedef {Item & {type: Type, parsedType?: Type}} TypedItem With the values that a type of ours allows spelled out.
 *
 * @typedef {object} ElementDeclaration
 * @property {string} name
 * @property {string} tagName
 * @property {string} summary
 * @property {(TypedItem & {fieldName?: string})[]} [attributes]
 * @property {(TypedItem & {kind: string, static?: boolean, readonly?: boolean})[]} [members]
 * @property {(Item & {type: Type})[]} [events]
 * @property {Item[]} [slots]
 * @property {Item[]} [cssParts]
 * @property {Item[]} [cssProperties]
 * @property {Item[]} [cssStates]
 *
 * @typedef {{schemaVersion: string, modules: any[]}} Manifest
 */

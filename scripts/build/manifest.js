import {readFile, writeFile} from 'node:fs/promises';
import {runTool} from './run-tool.js';

const path = 'dist/custom-elements.json';

/**
 * Writes the custom-elements manifest, and returns it.
 *
 * @returns {Promise<Manifest>}
 */
export async function buildManifest() {
  await runTool('@custom-elements-manifest/analyzer', 'cem.js', [
    'analyze',
    '--config',
    'custom-elements-manifest.config.js',
  ]);
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(path, JSON.stringify(manifest, null, 2));
  return manifest;
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

import {mkdir, readdir, writeFile} from 'node:fs/promises';
import {basename} from 'node:path';
import {bundleAlone} from './bundles.js';

/** Builds `dist/additions/<name>.js`: what a page loads beside the module when it wants more than that does. */
export async function buildAdditions() {
  await mkdir('dist/additions', {recursive: true});
  for (const file of await readdir('src/additions')) {
    await writeFile(`dist/additions/${basename(file, '.ts')}.js`, await bundleAlone(`src/additions/${file}`));
  }
}

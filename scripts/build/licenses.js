import {readFile, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';

const require = createRequire(import.meta.url);

/** Writes the licences of what the bundles contain: ours, and those of Lit's packages. */
export async function buildLicenses() {
  const texts = [`article-widgets\n\n${await readFile('LICENSE', 'utf8')}`];
  for (const name of ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', '@lit/context']) {
    const path = require.resolve(name).replace(new RegExp(`(node_modules/${name})/.*`), '$1/LICENSE');
    texts.push(`${name}\n\n${await readFile(path, 'utf8')}`);
  }
  await writeFile('dist/LICENSES.txt', texts.join('\n----\n\n'));
}

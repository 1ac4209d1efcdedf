import {readFile, writeFile} from 'node:fs/promises';
import {withAdditions} from '../addition-attributes.js';
import {elementsOf} from '../manifest.js';
import {cssData, htmlData} from './visual-studio-code.js';
import {webTypes} from './web-types.js';

/**
 * Writes what editors complete and explain tags from: `html-data.json` and `css-data.json` (Visual Studio Code) and
 * `web-types.json` (JetBrains).
 *
 * @param {import('../manifest.js').Manifest} manifest
 */
export async function buildEditorData(manifest) {
  const {name, version} = JSON.parse(await readFile('package.json', 'utf8'));
  const elements = await withAdditions(elementsOf(manifest));
  const files = {
    'html-data': htmlData(elements),
    'css-data': cssData(elements),
    'web-types': webTypes(elements, name, version),
  };
  for (const [file, data] of Object.entries(files))
    await writeFile(`dist/${file}.json`, `${JSON.stringify(data, null, 2)}\n`);
}

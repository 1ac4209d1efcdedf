import {readFile, writeFile} from 'node:fs/promises';
import {getWebTypesData} from 'custom-element-jet-brains-integration';
import {getVsCodeCssCustomData, getVsCodeHtmlCustomData} from 'custom-element-vs-code-integration';

/**
 * Writes what editors complete and explain tags from: `html-data.json` and `css-data.json` (Visual Studio Code) and
 * `web-types.json` (JetBrains).
 *
 * @param {import('./manifest.js').Manifest} manifest
 */
export async function buildEditorData(manifest) {
  const {name, version} = JSON.parse(await readFile('package.json', 'utf8'));
  const options = {hideLogs: true, packageJson: false, name, version};
  await writeFile('dist/html-data.json', getVsCodeHtmlCustomData(manifest, options));
  await writeFile('dist/css-data.json', getVsCodeCssCustomData(manifest, options));
  await writeFile('dist/web-types.json', getWebTypesData(manifest, options));
}

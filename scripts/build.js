/** Builds everything that is published into `dist`, prints its sizes, and fails when a size budget is exceeded. */
import {rm} from 'node:fs/promises';
import {buildAdditions} from './build/additions.js';
import {buildApiReference} from './build/api-reference.js';
import {buildBundles} from './build/bundles.js';
import {buildEditorData} from './build/editor-data/editor-data.js';
import {buildFrameworkTypes} from './build/framework-types.js';
import {buildLicenses} from './build/licenses.js';
import {buildLocales} from './build/locales.js';
import {buildManifest} from './build/manifest.js';
import {buildModules} from './build/modules.js';
import {reportSizes} from './build/sizes.js';
import {buildSnippet} from './build/snippet.js';
import {buildStyles} from './build/styles.js';

/** @returns {Promise<boolean>} Whether every size is within its budget. */
export async function build() {
  await rm('dist', {recursive: true, force: true});
  await buildModules();
  await buildBundles();
  await buildAdditions();
  await buildStyles();
  await buildLocales();
  await buildSnippet();
  await buildLicenses();
  const manifest = await buildManifest();
  await buildEditorData(manifest);
  await buildFrameworkTypes(manifest);
  await buildApiReference(manifest);
  return reportSizes();
}

if (process.argv[1] === import.meta.filename) process.exitCode = (await build()) ? 0 : 1;

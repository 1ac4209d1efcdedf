/**
 * Follows the README of every kit in `examples` in an empty folder, with the real tool, and opens what it built in
 * Chromium. Kits whose tool is not installed are skipped. Names of kits as arguments choose among them.
 */
import {spawn} from 'node:child_process';
import {readdir} from 'node:fs/promises';
import {buildAdditions} from './build/additions.js';
import {buildBundles} from './build/bundles.js';
import {buildLocales} from './build/locales.js';
import {buildModules} from './build/modules.js';
import {buildStyles} from './build/styles.js';

const folder = 'test/kits';
const values = process.argv.slice(2);
const chosen = values.filter((value) => !value.startsWith('--'));
const kits = (await readdir(folder))
  .filter((name) => name.endsWith('.test.js'))
  .map((name) => name.replace('.test.js', ''))
  .sort();
const unknown = chosen.filter((name) => !kits.includes(name));
if (unknown.length > 0) throw new Error(`No such kit: ${unknown.join(', ')}.`);

// The build can be left out where it has just been made.
if (!values.includes('--no-build')) {
  await buildModules();
  await buildBundles();
  await buildAdditions();
  await buildLocales();
  await buildStyles();
}

let failed = 0;
for (const kit of chosen.length > 0 ? chosen : kits) {
  const code = await new Promise((resolve) => {
    // Ends also where a server of a tool has not ended.
    const options = ['--test', '--test-force-exit', '--test-reporter=spec', `${folder}/${kit}.test.js`];
    spawn(process.execPath, options, {stdio: 'inherit'}).on('close', resolve);
  });
  if (code !== 0) failed++;
}
console.log(failed > 0 ? `FAILED: ${failed} kits` : 'Every kit that could be run has passed.');
process.exit(failed > 0 ? 1 : 0);

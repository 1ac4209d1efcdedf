/**
 * Follows the README of every kit in `examples` in an empty folder, with the real tool, and opens what it built in
 * Chromium, two kits at a time. Kits whose tool is not installed are skipped. Names of kits as arguments choose among them.
 */
import {spawn} from 'node:child_process';
import {readdir} from 'node:fs/promises';
import {buildAdditions} from './build/additions.js';
import {buildBundles} from './build/bundles.js';
import {buildLocales} from './build/locales.js';
import {buildModules} from './build/modules.js';
import {buildStyles} from './build/styles.js';
import {sideBySide} from './test/side-by-side.js';

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
// Each has a folder, servers and a browser of its own, and waits for its tools. What it says is shown when it has ended.
await sideBySide(
  (chosen.length > 0 ? chosen : kits).map((kit) => [
    async () => {
      const {code, report} = await testKit(kit);
      console.log(report);
      if (code !== 0) failed++;
    },
  ]),
  2,
);
console.log(failed > 0 ? `FAILED: ${failed} kits` : 'Every kit that could be run has passed.');
process.exit(failed > 0 ? 1 : 0);

/** @param {string} kit @returns {Promise<{code: number | null, report: string}>} */
function testKit(kit) {
  return new Promise((resolve) => {
    // Ends also where a server of a tool has not ended.
    const options = ['--test', '--test-force-exit', '--test-reporter=spec', `${folder}/${kit}.test.js`];
    const child = spawn(process.execPath, options, {stdio: ['ignore', 'pipe', 'pipe']});
    let report = '';
    child.stdout.on('data', (text) => (report += text));
    child.stderr.on('data', (text) => (report += text));
    child.on('close', (code) => resolve({code, report}));
  });
}

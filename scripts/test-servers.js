/**
 * Compares the number of comments that a badge shows with what real comment servers show themselves. It starts the
 * servers, on this machine only, and skips those whose packages are missing. Needs `npm run build`.
 */
import {spawn} from 'node:child_process';
import {readdir} from 'node:fs/promises';

const folder = 'test/servers';
const files = (await readdir(folder)).filter((name) => name.endsWith('.test.js')).sort();

let passed = 0;
let failed = 0;
let skipped = 0;

for (const file of files) {
  const report = await run(`${folder}/${file}`);
  const count = (/** @type {string} */ what) =>
    Number(new RegExp(`^# ${what} (\\d+)$`, 'm').exec(report)?.[1]);
  const failures = count('fail') + count('cancelled');
  // A file that ended before its summary has failed.
  if (!(failures === 0)) console.log(report);
  for (const [line] of report.matchAll(/^ok .* # SKIP .*$/gm)) console.log(line);
  passed += count('pass') || 0;
  skipped += count('skipped') || 0;
  failed += failures >= 0 ? failures : 1;
  console.log(`${failures === 0 ? 'passed' : 'FAILED'}  ${file}`);
}

console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(failed > 0 ? 1 : 0);

/** @param {string} file @returns {Promise<string>} What its tests report. */
function run(file) {
  return new Promise((resolve) => {
    // Ends also where a server has not ended.
    const child = spawn(process.execPath, ['--test', '--test-force-exit', '--test-reporter=tap', file]);
    let report = '';
    child.stdout.on('data', (text) => (report += text));
    child.stderr.on('data', (text) => (report += text));
    child.on('close', () => resolve(report));
  });
}

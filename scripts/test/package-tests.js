import {readdir} from 'node:fs/promises';
import {run} from 'node:test';
import {spec} from 'node:test/reporters';

/**
 * Runs the tests of what the build has made, alone and in whole pages, and counts them.
 *
 * @returns {Promise<{passed: number, failed: number, output: string}>}
 */
export async function runPackageTests() {
  const folders = ['test/package', 'test/e2e'];
  const names = await Promise.all(folders.map((folder) => readdir(folder)));
  const files = folders.flatMap((folder, index) => names[index].map((name) => `${folder}/${name}`));
  const counts = {passed: 0, failed: 0, output: ''};
  const events = run({files: files.filter((file) => file.endsWith('.test.js')), concurrency: 2, timeout: 120_000});
  events.on('test:pass', ({details, skip}) => {
    if (details.type !== 'suite' && !skip) counts.passed++;
  });
  events.on('test:fail', ({details}) => {
    if (details.type !== 'suite') counts.failed++;
  });
  for await (const text of events.compose(new spec())) counts.output += text;
  if (counts.passed === 0) counts.failed++;
  return counts;
}

import {readdir} from 'node:fs/promises';
import {relative} from 'node:path';
import {run} from 'node:test';

const folders = ['test/package', 'test/e2e'];

/**
 * Runs the tests of what the build has made, alone and in whole pages, and counts them.
 *
 * @returns {Promise<{passed: number, failed: number, output: string}>}
 */
export async function runPackageTests() {
  const names = await Promise.all(folders.map((folder) => readdir(folder)));
  const files = folders
    .flatMap((folder, index) => names[index].map((name) => `${folder}/${name}`))
    .filter((file) => file.endsWith('.test.js'));
  const counts = {passed: 0, failed: 0};
  /** @type {string[]} */
  const reports = [];
  for await (const {type, data} of run({files, concurrency: 2, timeout: 300_000})) {
    if (type === 'test:pass' && data.details.type !== 'suite' && !data.skip) counts.passed++;
    if (type === 'test:fail' && data.details.type !== 'suite') {
      counts.failed++;
      const {cause, message} = data.details.error;
      const reason = cause instanceof Error ? cause.message : String(cause ?? message);
      reports.push(`✖ ${data.name} (${relative('.', data.file ?? '')})\n${indent(reason)}`);
    }
    // What a test file prints, such as the reason why it ended early.
    if (type === 'test:stderr') reports.push(data.message);
  }
  return {...counts, output: reports.join('\n')};
}

/** @param {string} text */
function indent(text) {
  return text.replace(/^/gm, '  ');
}

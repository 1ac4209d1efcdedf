import {spawn} from 'node:child_process';
import {readFileSync} from 'node:fs';

/**
 * Runs a tool of a dependency as one check.
 *
 * @param {string} name Package that the tool comes from.
 * @param {string} path Path of its script in the package.
 * @param {string[]} values
 * @returns {Promise<{passed: number, failed: number, output: string}>}
 */
export function runCommand(name, path, values) {
  return new Promise((resolve) => {
    const script = `node_modules/${name}/${path}`;
    // A missing tool would otherwise read like a failing check.
    readFileSync(script);
    const tool = spawn(process.execPath, [script, ...values], {stdio: ['ignore', 'pipe', 'pipe']});
    let output = '';
    tool.stdout.on('data', (text) => (output += text));
    tool.stderr.on('data', (text) => (output += text));
    tool.on('close', (code) =>
      resolve(code === 0 ? {passed: 1, failed: 0, output} : {passed: 0, failed: 1, output}),
    );
  });
}

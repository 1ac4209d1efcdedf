import {execFile} from 'node:child_process';
import {createRequire} from 'node:module';
import {promisify} from 'node:util';

const require = createRequire(import.meta.url);
const execute = promisify(execFile);

/**
 * Runs a command-line tool of a dependency with this Node, without a shell: the same on every system.
 *
 * @param {string} name Package that the tool comes from.
 * @param {string} path Path of its script in the package.
 * @param {string[]} values
 */
export async function runTool(name, path, values) {
  const script = require.resolve(`${name}/package.json`).replace('package.json', path);
  try {
    await execute(process.execPath, [script, ...values], {maxBuffer: 2 ** 26});
  } catch (error) {
    const {stdout, stderr} = /** @type {{stdout: string, stderr: string}} */ (error);
    throw new Error(`${name} failed:\n${stdout}${stderr}`, {cause: error});
  }
}

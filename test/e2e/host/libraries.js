/**
 * The page libraries, frameworks and tools that the checks run for real. They are packages of their own, beside the
 * project's: a check that needs them installs what their lock file says, once.
 */
import {execFile} from 'node:child_process';
import {createHash} from 'node:crypto';
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {promisify} from 'node:util';

export const run = promisify(execFile);

/** Where the packages are, in the repository and so on the server. */
export const packages = 'test/e2e/host';

/** @type {Map<string, Promise<void>>} */
const installed = new Map();

/**
 * Installs the packages of a folder, unless what is there comes from the same lock file.
 *
 * @param {string} [folder]
 * @returns {Promise<void>}
 */
export function install(folder = packages) {
  let result = installed.get(folder);
  if (!result) installed.set(folder, (result = installOnce(folder)));
  return result;
}

/** @param {string} folder */
async function installOnce(folder) {
  const lock = createHash('sha256')
    .update(await readFile(join(folder, 'package-lock.json')))
    .digest('hex');
  const mark = join(folder, 'node_modules/.installed-from');
  if ((await readFile(mark, 'utf8').catch(() => '')) === lock) return;
  // No script of a package is run: none of these needs one.
  await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {cwd: folder});
  await writeFile(mark, lock);
}

/**
 * A package, in Node.
 *
 * @param {string} name
 * @returns {Promise<any>}
 */
export async function load(name) {
  await install();
  return import(name);
}

/**
 * The tag of a script that a package ships for pages.
 *
 * @param {string} path Below `node_modules`.
 * @param {string} [attributes]
 */
export const scriptOf = (path, attributes = '') =>
  `<script src="/${packages}/node_modules/${path}" ${attributes}></script>`;

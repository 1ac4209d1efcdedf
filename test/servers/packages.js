import {execFile} from 'node:child_process';
import {access} from 'node:fs/promises';
import {join} from 'node:path';
import {promisify} from 'node:util';

const execute = promisify(execFile);

/**
 * Installs a server from the package registry once, apart from the project's own packages.
 *
 * @param {string} name The package. @param {string} version
 * @param {string[]} [built] Packages below it that have to be compiled; no other install script is run.
 * @returns {Promise<string>} The folder of the package.
 */
export async function installServer(name, version, built = []) {
  const folder = join('.cache/servers', name.replace(/\W+/g, '-'));
  const done = join(folder, 'node_modules', name);
  const isThere = await access(done).then(
    () => true,
    () => false,
  );
  if (!isThere) {
    const quiet = ['--prefix', folder, '--no-audit', '--no-fund', '--loglevel=error'];
    await execute('npm', ['install', ...quiet, '--no-save', '--ignore-scripts', `${name}@${version}`]);
    if (built.length > 0) await execute('npm', ['rebuild', ...quiet, ...built]);
  }
  return done;
}

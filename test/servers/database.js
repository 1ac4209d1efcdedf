import {execFile} from 'node:child_process';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {freePort, startServer, until} from './tools.js';

const execute = promisify(execFile);

/** Whether what Debian packages as mariadb-server is there. */
export async function hasDatabase() {
  return execute('mariadbd', ['--version']).then(
    () => true,
    () => false,
  );
}

/**
 * Starts a MariaDB of its own in a new folder, which is removed with it. The user root has no password.
 *
 * @param {string} name Name of the database in it.
 */
export async function startDatabase(name) {
  const folder = await mkdtemp(join(tmpdir(), 'database-'));
  const data = join(folder, 'data');
  const port = await freePort();
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  await execute('mariadb-install-db', [
    ...['--no-defaults', `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db'],
    ...user,
  ]);
  const stop = startServer('mariadbd', [
    ...['--no-defaults', `--datadir=${data}`, `--socket=${join(folder, 'socket')}`],
    ...['--bind-address=127.0.0.1', `--port=${port}`, ...user],
  ]);
  /** @param {string} text @param {string[]} [options] */
  const query = (text, options = []) =>
    execute('mariadb', [
      ...['--no-defaults', '--host=127.0.0.1', `--port=${port}`, '--user=root', ...options],
      ...['--execute', text],
    ]);
  await until(async () => Boolean(await query('SELECT 1')));
  await query(`CREATE DATABASE ${name} CHARACTER SET utf8mb4`);
  return {
    port,
    /** @param {string} text */
    query: (text) => query(text, [`--database=${name}`]),
    async close() {
      await stop();
      await rm(folder, {recursive: true, force: true});
    },
  };
}

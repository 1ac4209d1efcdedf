import {execFile, fork} from 'node:child_process';
import {chown, mkdtemp, readdir, rm, stat} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {installServer} from '../packages.js';
import {freePort, startServer, until} from '../tools.js';

const execute = promisify(execFile);
const versions = '/usr/lib/postgresql';

/** Whether what Debian packages as postgresql and redis-server is there. */
export async function hasStores() {
  const found = await Promise.allSettled([stat(versions), execute('redis-server', ['--version'])]);
  return found.every(({status}) => status === 'fulfilled');
}

/**
 * Starts a whole Bluesky with some posts.
 *
 * @param {number} posts
 */
export async function startBluesky(posts) {
  const packageFolder = await installServer('@atproto/dev-env', '0.3.172', ['better-sqlite3', 'sharp']);
  const folder = await mkdtemp(join(tmpdir(), 'bluesky-'));
  const [postgresPort, redisPort] = [await freePort(), await freePort()];
  const stopPostgres = await startPostgres(folder, postgresPort);
  const stopRedis = startServer('redis-server', [
    '--port',
    String(redisPort),
    '--bind',
    '127.0.0.1',
    '--save',
    '',
  ]);
  const network = fork(join(import.meta.dirname, 'network.js'), [packageFolder, String(posts)], {
    env: {
      ...process.env,
      DB_POSTGRES_URL: `postgresql://postgres@127.0.0.1:${postgresPort}/postgres`,
      REDIS_HOST: `127.0.0.1:${redisPort}`,
      LOG_ENABLED: 'false',
    },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  process.once('exit', () => network.kill());
  /** @type {{url: string, posts: {uri: string, replies: number}[]}} */
  const known = await new Promise((resolve, reject) => {
    network.once('message', resolve);
    network.once('exit', () => reject(new Error('Bluesky has not started.')));
  });
  return {
    ...known,
    async close() {
      network.removeAllListeners('exit');
      network.kill('SIGKILL');
      await stopRedis();
      await stopPostgres();
      await rm(folder, {recursive: true, force: true});
    },
  };
}

/** PostgreSQL refuses to run as root: there, it runs as the user that its package has made. */
async function startPostgres(/** @type {string} */ folder, /** @type {number} */ port) {
  const [version] = (await readdir(versions)).sort().reverse();
  const [asUser, ...options] =
    process.getuid?.() === 0
      ? ['setpriv', '--reuid=postgres', '--regid=postgres', '--clear-groups']
      : ['env'];
  const tool = (/** @type {string} */ name) => [...options, join(versions, version, 'bin', name)];
  const data = join(folder, 'data');
  if (asUser === 'setpriv') {
    const {uid, gid} = await stat('/var/lib/postgresql');
    await chown(folder, uid, gid);
  }
  await execute(asUser, [...tool('initdb'), '-D', data, '-A', 'trust', '-U', 'postgres']);
  const stop = startServer(asUser, [
    ...tool('postgres'),
    ...['-D', data, '-h', '127.0.0.1', '-p', String(port), '-k', folder, '-c', 'fsync=off'],
  ]);
  await until(async () =>
    Boolean(
      await execute(join(versions, version, 'bin/pg_isready'), ['-h', '127.0.0.1', '-p', String(port)]),
    ),
  );
  return stop;
}

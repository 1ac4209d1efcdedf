import {execFile} from 'node:child_process';
import {access, readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {startDatabase} from '../database.js';
import {freePort, startServer, until} from '../tools.js';

const execute = promisify(execFile);

/** The version of the server from the package registry, and where it is put: outside of the project's own packages. */
const server = '@waline/vercel@1.39.3';
const folder = '.cache/servers/waline';

/** Installs the server once. Without install scripts: what they build is another database. */
async function install() {
  const start = join(folder, 'node_modules/@waline/vercel/vanilla.js');
  const isThere = await access(start).then(
    () => true,
    () => false,
  );
  if (!isThere) {
    await execute('npm', [
      ...['install', '--prefix', folder, '--no-save', '--ignore-scripts', '--no-audit', '--no-fund'],
      ...['--loglevel=error', server],
    ]);
  }
  return start;
}

/** Starts a Waline server with its own database. */
export async function startWaline() {
  const start = await install();
  const database = await startDatabase('waline');
  await database.query(await readFile(join(import.meta.dirname, 'tables.sql'), 'utf8'));
  const [port, signInPort] = [await freePort(), await freePort()];
  // Waline asks another server on every request in which ways its readers may sign in.
  const signIn = createServer((_request, response) => response.end('{"services": []}')).listen(
    signInPort,
    'localhost',
  );
  const url = `http://127.0.0.1:${port}`;
  const stop = startServer(process.execPath, [start, String(port)], {
    OAUTH_URL: `http://localhost:${signInPort}`,
    AKISMET_KEY: 'false',
    MYSQL_HOST: '127.0.0.1',
    MYSQL_PORT: String(database.port),
    MYSQL_DB: 'waline',
    MYSQL_USER: 'root',
    MYSQL_PASSWORD: '',
    // As many comments in a minute as a test likes.
    IPQPS: '0',
  });
  await until(async () => (await fetch(`${url}/api/comment?type=count&url=/`)).ok);
  return {
    url,
    /** @param {string} path */
    async comment(path) {
      const response = await fetch(`${url}/api/comment`, {
        method: 'POST',
        headers: {'Content-Type': 'application/json'},
        body: JSON.stringify({
          comment: `A comment ${Math.random()}`,
          nick: 'Ann',
          mail: '',
          ua: '',
          url: path,
        }),
      });
      const {errno, errmsg} = await response.json();
      if (errno) throw new Error(errmsg);
    },
    /** How many comments the server lists, which is what its own page shows. @param {string} path */
    async listed(path) {
      const response = await fetch(`${url}/api/comment?path=${encodeURIComponent(path)}&pageSize=100&page=1`);
      const {data} = await response.json();
      return data.data.reduce(
        (/** @type {number} */ sum, /** @type {any} */ {children}) => sum + 1 + children.length,
        0,
      );
    },
    async close() {
      await stop();
      signIn.close();
      await database.close();
    },
  };
}

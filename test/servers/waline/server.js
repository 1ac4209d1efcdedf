import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {startDatabase} from '../database.js';
import {installServer} from '../packages.js';
import {freePort, startServer, until} from '../tools.js';

/** Starts a Waline server with its own database. */
export async function startWaline() {
  // What install scripts would build is another database.
  const start = join(await installServer('@waline/vercel', '1.39.3'), 'vanilla.js');
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

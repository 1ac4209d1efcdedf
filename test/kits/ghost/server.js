/** A new Ghost site, in a folder that is removed with it, whose theme has been changed as the README says. */
import {cp, mkdtemp, rm} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {freePort, startServer, until} from '../../servers/tools.js';
import {followReadme} from '../readme.js';
import {installGhost} from './install.js';

const owner = {name: 'Ann Lee', email: 'ann@example.org', password: 'a long sentence of words'};

export async function startGhost() {
  const ghost = await installGhost();
  const folder = await mkdtemp(join(tmpdir(), 'kit-ghost-site-'));
  await cp(join(ghost, 'content'), folder, {recursive: true});
  await followReadme('ghost', join(folder, 'themes/source'));
  await cp('examples/article/cover.svg', join(folder, 'images/cover.svg'));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const database = join(folder, 'ghost.db');
  const environment = {
    NODE_ENV: 'development',
    url,
    server__port: String(port),
    server__host: 'localhost',
    database__client: 'sqlite3',
    database__connection__filename: database,
    database__useNullAsDefault: 'true',
    paths__contentPath: folder,
    logging__transports: '["file"]',
    privacy__useUpdateCheck: 'false',
    privacy__useGravatar: 'false',
    security__staffDeviceVerification: 'false',
    mail__transport: 'stub',
  };
  const stop = startServer(process.execPath, ['index.js'], environment, ghost);
  await until(async () => (await fetch(url)).ok);
  const ask = await signIn(url);
  const query = openDatabase(ghost, database);
  return {
    url,
    ask,
    query,
    async close() {
      await stop();
      await rm(folder, {recursive: true, force: true});
    },
  };
}

/**
 * Sets the site up and signs its owner in.
 *
 * @param {string} url
 * @returns {Promise<(method: string, path: string, body: object) => Promise<any>>} Asks the interface for administrators.
 */
async function signIn(url) {
  let cookie = '';
  const ask = async (
    /** @type {string} */ method,
    /** @type {string} */ path,
    /** @type {object} */ body,
  ) => {
    const response = await fetch(`${url}/ghost/api/admin/${path}`, {
      method,
      headers: {'Content-Type': 'application/json', 'Accept-Version': 'v5.0', Origin: url, Cookie: cookie},
      body: JSON.stringify(body),
    });
    cookie ||= response.headers.get('Set-Cookie')?.split(';')[0] ?? '';
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return text.startsWith('{') ? JSON.parse(text) : undefined;
  };
  await ask('POST', 'authentication/setup/', {setup: [{...owner, blogTitle: 'The Civic Desk'}]});
  await ask('POST', 'session/', {username: owner.email, password: owner.password});
  return ask;
}

/**
 * What Ghost lets only its members do is written into its database.
 *
 * @param {string} ghost @param {string} file
 * @returns {(statement: string, values?: unknown[]) => Promise<void>}
 */
function openDatabase(ghost, file) {
  const {Database} = createRequire(join(ghost, 'index.js'))('sqlite3');
  return (statement, values = []) =>
    new Promise((resolve, reject) => {
      const database = new Database(file);
      database.run(statement, values, (/** @type {Error | null} */ error) =>
        database.close(() => (error ? reject(error) : resolve())),
      );
    });
}

import assert from 'node:assert/strict';
import {mkdir, mkdtemp, rm, symlink, writeFile} from 'node:fs/promises';
import {connect} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {serve} from '../../scripts/static-server.js';

/** @type {string} */
let folder;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'article-widgets-'));
  await mkdir(join(folder, 'site/inner'), {recursive: true});
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'site/inner/index.html'), '<p>Inner</p>');
  await writeFile(join(folder, 'site/module.js'), 'export {};');
  await symlink(join(folder, 'secret.txt'), join(folder, 'site/link.txt'));
  server = await serve({root: join(folder, 'site')});
});

after(async () => {
  await server.close();
  await rm(folder, {recursive: true});
});

/**
 * Asks for a path as it is written; `fetch` would resolve the dots.
 *
 * @param {string} path @param {string} method @returns {Promise<string>} The answer's head and body.
 */
function ask(path, method = 'GET') {
  const {hostname, port} = new URL(server.url);
  return new Promise((resolve, reject) => {
    let answer = '';
    const connection = connect(Number(port), hostname);
    connection.on('data', (text) => (answer += text));
    connection.on('end', () => resolve(answer));
    connection.on('error', reject);
    connection.write(`${method} ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  });
}

test('a file is served with its type', async () => {
  const answer = await ask('/module.js?version=1');
  assert.match(answer, /^HTTP\/1\.1 200 /);
  assert.match(answer, /Content-Type: text\/javascript; charset=utf-8/);
  assert.match(answer, /export \{\};/);
});

test('a folder is served as its index, under a path that ends with a slash', async () => {
  assert.match(await ask('/inner'), /^HTTP\/1\.1 301 [^]*Location: \/inner\//);
  assert.match(await ask('/inner/'), /<p>Inner<\/p>/);
});

for (const path of [
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/inner/../../secret.txt',
  '/..\\secret.txt',
  '/link.txt',
  '/%00',
  '/%',
  '/none.txt',
]) {
  test(`nothing outside of the folder is served: ${path}`, async () => {
    const answer = await ask(path);
    assert.match(answer, /^HTTP\/1\.1 40[04] /);
    assert.doesNotMatch(answer, /secret/);
  });
}

test('only reading is allowed', async () => {
  assert.match(await ask('/module.js', 'POST'), /^HTTP\/1\.1 405 /);
  assert.doesNotMatch(await ask('/module.js', 'HEAD'), /export/);
});

test('a port that is taken is passed over', async () => {
  const taken = Number(new URL(server.url).port);
  const second = await serve({root: folder, port: taken});
  assert.ok(Number(new URL(second.url).port) > taken);
  await second.close();
});

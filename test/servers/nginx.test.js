/** The proxy of docs/comment-counts-at-scale.md, as it stands there, before a comment system that counts its requests. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, beforeEach, test} from 'node:test';
import {promisify} from 'node:util';
import {freePort, startServer, until} from './tools.js';

const isInstalled = await promisify(execFile)('nginx', ['-v']).then(
  () => true,
  () => false,
);
const skip = isInstalled ? false : 'nginx is not installed';

/** @type {{method?: string, url?: string, headers: import('node:http').IncomingHttpHeaders, body: string}[]} */
let requests = [];
let status = 200;
let proxy = '';
/** @type {(() => Promise<unknown>)[]} */
const closing = [];

before(async () => {
  if (skip) return;
  const system = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    requests.push({method: request.method, url: request.url, headers: request.headers, body});
    await new Promise((resolve) => setTimeout(resolve, 100));
    response.writeHead(status, {
      'Content-Type': 'application/json',
      'X-WP-Total': '7',
      'Set-Cookie': 'reader=1',
      'Cache-Control': 'no-store',
    });
    response.end(
      body ? JSON.stringify(JSON.parse(body).map((/** @type {string} */ path) => path.length)) : '[]',
    );
  });
  const port = await freePort();
  await new Promise((resolve) => system.listen(port, '127.0.0.1', () => resolve(undefined)));
  proxy = await startProxy(port);
  closing.push(() => new Promise((resolve) => system.close(resolve)));
});

after(async () => {
  for (const close of closing) await close();
});

beforeEach(() => {
  requests = [];
  status = 200;
});

/** The location as it is on this machine, where a minute is a second. @param {string} location @param {number} system */
function hereFrom(location, system) {
  assert.match(location, /proxy_cache_valid 200 404 1m;/);
  return location.replace('127.0.0.1:8080', `127.0.0.1:${system}`).replace('200 404 1m;', '200 404 2s;');
}

/** @param {number} system Port of the comment system. @returns {Promise<string>} */
async function startProxy(system) {
  const folder = await mkdtemp(join(tmpdir(), 'nginx-'));
  const page = await readFile('docs/comment-counts-at-scale.md', 'utf8');
  const [http, location] = [...page.matchAll(/```nginx\n([^]*?)```/g)].map(([, code]) => code);
  const port = await freePort();
  const configuration = `
    daemon off; pid ${folder}/pid; error_log stderr;
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    events {}
    http {
      access_log off;
      client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fastcgi;
      uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
      ${http.replace('/var/cache/nginx/comments', `${folder}/cache`)}
      server { listen 127.0.0.1:${port}; ${hereFrom(location, system)} }
    }`;
  await writeFile(join(folder, 'nginx.conf'), configuration);
  closing.push(startServer('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')]));
  closing.push(() => rm(folder, {recursive: true}));
  const url = `http://127.0.0.1:${port}`;
  await until(async () => (await fetch(url)).status === 404);
  return `${url}/comment-counts`;
}

const wordpress = (/** @type {number} */ post) =>
  `${proxy}/wp/v2/comments?post=${post}&per_page=1&_fields=id`;

/** @param {string} path @param {string[]} threads */
const ask = (path, threads) =>
  fetch(proxy + path, {
    method: 'POST',
    headers: {'Content-Type': 'application/json'},
    body: JSON.stringify(threads),
  });

test('two hundred readers at once cost one request', {skip}, async () => {
  const answers = await Promise.all(Array.from({length: 200}, () => fetch(wordpress(1))));
  assert.deepEqual(new Set(answers.map(({headers}) => headers.get('X-WP-Total'))), new Set(['7']));
  assert.deepEqual(
    requests.map(({url}) => url),
    ['/wp/v2/comments?post=1&per_page=1&_fields=id'],
  );
});

test('nothing about the reader passes, in either direction', {skip}, async () => {
  const answer = await fetch(wordpress(2), {
    headers: {
      Cookie: 'a=1',
      Authorization: 'Basic eA==',
      Referer: 'http://a.example/',
      'User-Agent': 'Reader',
    },
  });
  const [{headers}] = requests;
  for (const name of [
    'cookie',
    'authorization',
    'referer',
    'user-agent',
    'x-forwarded-for',
    'accept-language',
  ])
    assert.equal(headers[name], undefined, name);
  assert.equal(answer.headers.get('Set-Cookie'), null);
  assert.equal(answer.headers.get('Cache-Control'), 'public, max-age=60');
});

test('the body of a request is a part of the question', {skip}, async () => {
  for (const threads of [['/a/'], ['/a/', '/bb/'], ['/a/']])
    assert.deepEqual(
      await (await ask('/count', threads)).json(),
      threads.map(({length}) => length),
    );
  assert.deepEqual(
    requests.map(({method, body}) => `${method} ${body}`),
    ['POST ["/a/"]', 'POST ["/a/","/bb/"]'],
  );
});

test('a system that has broken down is answered for', {skip}, async () => {
  await fetch(wordpress(3));
  status = 503;
  /** @type {Response} */
  let answer;
  // Until the known answer is no longer good, and the system has been asked again.
  await until(async () => {
    answer = await fetch(wordpress(3));
    return requests.length === 2;
  });
  answer = await fetch(wordpress(3));
  assert.deepEqual([answer.status, answer.headers.get('X-WP-Total')], [200, '7']);
});

test('nothing else is reached through it, and nobody writes', {skip}, async () => {
  const answers = await Promise.all([
    fetch(`${proxy}/wp/v2/users`),
    fetch(`${proxy}/wp-login.php`),
    fetch(`${proxy}/wp/v2/comments/../users`),
    fetch(wordpress(4), {method: 'DELETE'}),
    ask('/wp/v2/comments', ['a']),
    ask('/api/comment', ['a']),
  ]);
  assert.deepEqual(new Set(answers.map(({status}) => status)), new Set([404]));
  // The proxy may still be asking for what the test before this one has let grow old.
  assert.deepEqual(
    requests.filter(({url}) => !url?.includes('post=3&')),
    [],
  );
});

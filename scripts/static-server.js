import {createReadStream} from 'node:fs';
import {realpath, stat} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, sep} from 'node:path';

const types = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** @typedef {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => unknown} Answer */

/**
 * Serves a folder to this machine only.
 *
 * @param {object} options
 * @param {string} options.root The folder; nothing outside of it is served, through links neither.
 * @param {number} [options.port] The first port to try, then the next ones; 0, the default, for any free one.
 * @param {Record<string, string>} [options.headers] Sent with every answer, such as a Content-Security-Policy.
 * @param {Record<string, string | Answer>} [options.pages] Answers that are no files: text by path; a path without
 *   extension is HTML. A function answers itself.
 * @returns {Promise<{url: string, close: () => Promise<void>}>}
 */
export async function serve({root, port = 0, headers = {}, pages = {}}) {
  const folder = await realpath(root);
  const server = createServer(async (request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const answer = (/** @type {number} */ status, text = '') => response.writeHead(status).end(text);
    const path = pathOf(request.url ?? '/');
    const page = path !== null && Object.hasOwn(pages, path) ? pages[path] : undefined;
    if (typeof page === 'function') return page(request, response);
    if (request.method !== 'GET' && request.method !== 'HEAD') return answer(405);
    if (path === null) return answer(400);
    if (page !== undefined) {
      response.setHeader('Content-Type', typeOf(path) ?? types['.html']);
      return answer(200, page);
    }
    const file = await fileOf(folder, path);
    if (!file) return answer(404, 'Not found');
    if (file.isFolder) return response.writeHead(301, {Location: `${path}/`}).end();
    const type = typeOf(file.path) ?? 'application/octet-stream';
    response.writeHead(200, {
      'Content-Type': type,
      'Cache-Control': 'no-cache',
      'X-Content-Type-Options': 'nosniff',
    });
    if (request.method === 'HEAD') return response.end();
    return createReadStream(file.path)
      .on('error', () => response.destroy())
      .pipe(response);
  });
  await listen(server, port);
  const {port: used} = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://localhost:${used}`,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** @param {string} path @returns {string | undefined} */
function typeOf(path) {
  return /** @type {Record<string, string>} */ (types)[extname(path)];
}

/** @param {string} url @returns {string | null} The decoded path; null when it is malformed. */
function pathOf(url) {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    return path.includes('\0') ? null : path;
  } catch {
    return null;
  }
}

/**
 * The file of a path, or the `index.html` of its folder.
 *
 * @param {string} root @param {string} path
 * @returns {Promise<{path: string, isFolder: boolean} | undefined>}
 */
async function fileOf(root, path) {
  try {
    const real = await realpath(join(root, path, path.endsWith('/') ? 'index.html' : ''));
    if (!`${real}${sep}`.startsWith(`${root}${sep}`)) return undefined;
    return {path: real, isFolder: (await stat(real)).isDirectory()};
  } catch {
    return undefined;
  }
}

/** @param {import('node:http').Server} server @param {number} port */
async function listen(server, port) {
  for (let candidate = port; ; candidate++) {
    const error = await new Promise((resolve) => {
      server.once('error', resolve);
      server.listen(candidate, 'localhost', () => {
        server.off('error', resolve);
        resolve(null);
      });
    });
    if (!error) return;
    if (error.code !== 'EADDRINUSE' || candidate >= port + 100) throw error;
  }
}

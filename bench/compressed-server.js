import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {brotliCompressSync} from 'node:zlib';

/** @type {Record<string, string>} */
const types = {'.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml', '': 'text/html'};

/**
 * Serves the repository to this machine as a real server would: compressed, and to other origins too.
 *
 * @param {object} options
 * @param {number} [options.connection] Milliseconds that a connection takes from its beginning. None is kept then.
 * @param {Record<string, string>} [options.pages] Pages by path.
 */
export async function serveCompressed({connection = 0, pages = {}}) {
  /** @type {Map<string, Buffer>} */
  const compressed = new Map();
  /** @type {WeakMap<object, number>} */
  const opened = new WeakMap();
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    try {
      if (!compressed.has(path)) {
        const content = Object.hasOwn(pages, path) ? pages[path] : await readFile(`.${path}`);
        compressed.set(path, brotliCompressSync(content));
      }
      const since = performance.now() - (opened.get(request.socket) ?? 0);
      if (since < connection) await wait(connection - since);
      response.writeHead(200, {
        'Access-Control-Allow-Origin': '*',
        'Content-Encoding': 'br',
        'Content-Type': `${types[extname(path)] ?? 'application/octet-stream'}; charset=utf-8`,
        ...(connection && {Connection: 'close'}),
      });
      response.end(compressed.get(path));
    } catch {
      response.writeHead(404).end();
    }
  });
  server.on('connection', (socket) => opened.set(socket, performance.now()));
  await new Promise((resolve) => server.listen(0, 'localhost', () => resolve(undefined)));
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://localhost:${port}`,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve(undefined)));
    },
  };
}

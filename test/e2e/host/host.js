/**
 * The server that the host pages come from. It is its own proxy: a browser that has been told so asks it for every
 * address of every host, so that no request goes unseen and none leaves this machine.
 */
import {createServer, request as forward} from 'node:http';
import {serve} from '../../../scripts/static-server.js';
import {recorder} from './recorder.js';

/** @returns {Promise<Host>} */
export async function openHost() {
  /** @type {Record<string, string | import('../../../scripts/static-server.js').Answer>} */
  const pages = {'/favicon.ico': '', '/recorder.js': recorder};
  const server = await serve({root: '.', pages});
  const target = new URL(server.url);
  /** @type {string[]} */
  const requests = [];

  const proxy = createServer((request, response) => {
    const url = new URL(request.url ?? '/', server.url);
    requests.push(url.href);
    const onward = forward(
      {host: target.hostname, port: target.port, path: url.pathname + url.search, method: request.method},
      (answer) => {
        response.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(response);
      },
    );
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  });
  proxy.on('connect', (request, socket) => {
    requests.push(`https://${request.url}`);
    socket.on('error', () => {});
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise((resolve) => proxy.listen(0, '127.0.0.1', () => resolve(undefined)));
  const {port} = /** @type {import('node:net').AddressInfo} */ (proxy.address());

  let count = 0;
  return {
    url: server.url,
    proxy: `127.0.0.1:${port}`,
    requests,
    add(answer, headers = {}, path = `/host-page/${++count}`) {
      pages[path] =
        typeof answer === 'function'
          ? answer
          : (_, response) => {
              response.writeHead(200, {'Content-Type': 'text/html; charset=utf-8', ...headers}).end(answer);
            };
      return server.url + path;
    },
    async close() {
      proxy.closeAllConnections();
      proxy.close();
      await server.close();
    },
  };
}

/**
 * @typedef {object} Host
 * @property {string} url Where the repository's files are served: `${url}/dist/article-widgets.js`.
 * @property {string} proxy `host:port`, for `launch(engine, {proxy})`; every host is this one then.
 * @property {string[]} requests The addresses that browsers with that proxy have asked for; empty it as you like.
 * @property {(answer: string | import('../../../scripts/static-server.js').Answer, headers?: Record<string, string>, path?: string) => string} add
 *   Serves a page of HTML, with headers such as a Content-Security-Policy, or whatever a function answers. Returns its
 *   address.
 * @property {() => Promise<void>} close
 */

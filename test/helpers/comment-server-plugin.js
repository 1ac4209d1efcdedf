import {createServer} from 'node:http';
import {setTimeout as wait} from 'node:timers/promises';

/**
 * A test runner plugin: a comment server of another origin that behaves, or misbehaves on purpose, as its address says.
 * The command `comment-server` answers with its address and takes the requests that have come since. See
 * `comment-server.ts` for the tests' side.
 */
export function commentServerPlugin() {
  /** @type {import('node:http').Server} */
  let server;
  /** @type {{method: string, path: string, headers: object, body: string, sent: number, aborted: boolean}[]} */
  let requests = [];
  return {
    name: 'comment-server',
    async serverStart() {
      server = createServer(async (request, response) => {
        let body = '';
        for await (const chunk of request) body += chunk;
        const {method, url, headers} = request;
        const entry = {method, path: url, headers, body, sent: 0, aborted: false};
        response.on('close', () => (entry.aborted = !response.writableFinished));
        response.setHeader('Access-Control-Allow-Origin', '*');
        response.setHeader('Access-Control-Allow-Headers', '*');
        response.setHeader('Access-Control-Expose-Headers', 'X-WP-Total, Retry-After');
        if (method === 'OPTIONS') return void response.writeHead(204).end();
        requests.push(entry);
        await answer(new URL(url, 'http://localhost'), response, entry, body);
      });
      await new Promise((resolve) => server.listen(0, 'localhost', () => resolve(undefined)));
    },
    serverStop() {
      server?.closeAllConnections();
      server?.close();
    },
    async executeCommand({command, payload}) {
      if (command !== 'comment-server') return undefined;
      const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
      const mark = payload?.mark ?? '';
      const taken = requests.filter(({path}) => path.includes(mark));
      if (payload?.take) requests = requests.filter((request) => !taken.includes(request));
      return {url: `http://localhost:${port}`, requests: taken};
    },
  };
}

/**
 * The first part of the path names what happens; the second is a mark, so that tests do not see each other's requests.
 */
async function answer({pathname, searchParams}, response, entry, body) {
  const json = (value, status = 200) =>
    response.writeHead(status, {'Content-Type': 'application/json'}).end(JSON.stringify(value));
  const [, behaviour] = pathname.split('/');
  switch (behaviour) {
    // As WordPress: the number of a post's comments is the number of the post.
    case 'wordpress':
      response.setHeader('X-WP-Total', searchParams.get('post'));
      return json([{id: 1}]);
    case 'late':
      await wait(150);
      response.setHeader('X-WP-Total', searchParams.get('post'));
      return json([{id: 1}]);
    // Counts the threads in the body of a POST by their length.
    case 'lengths':
      return json(JSON.parse(body).map((thread) => thread.length));
    // Answers with what the address holds.
    case 'echo':
      response.setHeader('X-WP-Total', searchParams.get('total') ?? '');
      response.setHeader('Content-Type', searchParams.get('type') ?? 'application/json');
      for (const name of ['Cache-Control', 'Retry-After']) {
        if (searchParams.has(name)) response.setHeader(name, searchParams.get(name));
      }
      return response.writeHead(Number(searchParams.get('status') ?? 200)).end(searchParams.get('body'));
    case 'redirect':
      return response.writeHead(302, {Location: '/wordpress/?post=5'}).end();
    case 'hang':
      return response.writeHead(200, {'Content-Type': 'application/json'}).write('[');
    case 'huge':
      response.writeHead(200, {'Content-Type': 'application/json', 'X-WP-Total': '5'}).write('["');
      while (entry.sent < 50_000_000 && !response.destroyed) {
        entry.sent += 16_384;
        await new Promise((resolve) => response.write('x'.repeat(16_384), resolve));
      }
      return response.end('"]');
    default:
      return response.writeHead(404, {'Content-Type': 'text/html'}).end('<h1>Not found</h1>');
  }
}

import {readFile} from 'node:fs/promises';

/** Requests that have come, as the tests ask for them. */
let requests = [];

/**
 * Pages and pictures of the tests' own origin that behave, or misbehave on purpose, as their address says:
 * `/same-origin/<behaviour>/…`.
 */
export async function sameOriginPages(context, next) {
  if (!context.path.startsWith('/same-origin/')) return next();
  const [, , behaviour, name] = context.path.split('/');
  const {headers, path, search, query, res} = context;
  const entry = {path: path + search, headers, sent: 0, aborted: false};
  requests.push(entry);
  res.on('close', () => (entry.aborted = !res.writableFinished));
  context.respond = false;
  const file = () => readFile(`test/image-metadata/files/${name}.jpg`);
  switch (behaviour) {
    // Answers with what the address holds.
    case 'echo':
      res.writeHead(Number(query.status ?? 200), {'Content-Type': query.type ?? 'text/html; charset=utf-8'});
      return res.end(query.encoding ? Buffer.from(query.body, query.encoding) : query.body);
    case 'picture': {
      const [, end] = /^bytes=0-(\d+)$/.exec(headers.range ?? '') ?? [];
      const bytes = await file();
      res.writeHead(end ? 206 : 200, {'Content-Type': 'image/jpeg'});
      return res.end(end ? bytes.subarray(0, Number(end) + 1) : bytes);
    }
    // Does not know ranges, and never ends.
    case 'endless':
      res.writeHead(200, {'Content-Type': name === 'page' ? 'text/html' : 'image/jpeg'});
      res.write(name === 'page' ? query.body : await file());
      while (entry.sent < 50_000_000 && !res.destroyed) {
        entry.sent += 16_384;
        await new Promise((resolve) => res.write('x'.repeat(16_384), resolve));
      }
      return res.end();
    case 'hang':
      res.writeHead(200, {'Content-Type': 'text/html'});
      return res.write('<!doctype html>');
    // Sends the parts of a page one after the other, as a slow server does.
    case 'slow':
      res.writeHead(200, {'Content-Type': 'text/html; charset=utf-8'});
      for (const part of [].concat(query.part)) {
        res.write(part);
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
      return res.end();
    case 'away':
      return res.writeHead(302, {Location: query.to}).end();
    default:
      return res.writeHead(404).end();
  }
}

/** A test runner plugin: the command `same-origin-requests` takes the requests whose address holds a mark. */
export function sameOriginPlugin() {
  return {
    name: 'same-origin',
    async executeCommand({command, payload}) {
      if (command !== 'same-origin-requests') return undefined;
      const taken = requests.filter(({path}) => path.includes(payload));
      requests = requests.filter((request) => !taken.includes(request));
      return taken;
    },
  };
}

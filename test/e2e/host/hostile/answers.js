/**
 * Answers that no comment system should give, as functions that give them. The endpoint is that of the system `json` with
 * the thread `count`, or of `wordpress`, which reads a header.
 */
import {gzipSync} from 'node:zlib';

/** @typedef {import('../../../../scripts/static-server.js').Answer} Answer */

/** @param {string | Buffer} body @param {Record<string, string>} [headers] @param {number} [status] @returns {Answer} */
const answer =
  (body, headers = {}, status = 200) =>
  (_, response) =>
    response.writeHead(status, {'Content-Type': 'application/json', ...headers}).end(body);

/** What stands where the number should be. */
const values = [
  ...[
    '-1',
    '-0.5',
    '1.5',
    '1e309',
    '-1e309',
    '9007199254740993',
    '1e21',
    'null',
    'true',
    'false',
    '""',
    '" "',
    '"-3"',
    '"0x10"',
  ],
  ...[
    '"1e3"',
    '"1,000"',
    '"5<b>"',
    '"<img src=x onerror=alert(1)>"',
    '"javascript:alert(1)"',
    '[]',
    '[5]',
    '[[5]]',
    '{}',
  ],
  ...[
    '{"toString": 5}',
    '{"valueOf": 5}',
    '{"count": 5}',
    '{"__proto__": 5}',
    '"NaN"',
    '"Infinity"',
    '"\\u0665"',
    '"\\ud800"',
  ],
];

/** What is no object with a number in it, or no JSON. */
const bodies = [
  ...[
    '',
    ' ',
    'null',
    '5',
    '"5"',
    '[]',
    '[5]',
    '[{"count": 5}]',
    '{',
    '{"count": 5',
    '{"count": 5}}',
    "{'count': 5}",
  ],
  ...[
    '{count: 5}',
    '{"count": 05}',
    '{"count": 5,}',
    '{"count": NaN}',
    '{"count": Infinity}',
    '{"count": undefined}',
    'count=5',
  ],
  ...[
    '{"__proto__": {"count": 5}}',
    '{"constructor": {"count": 5}}',
    '{"Count": 5}',
    '{"count ": 5}',
    '\u0000',
    '//5',
    ')]}\',\n{"count": 5}',
  ],
  ...[
    '<h1>5</h1>',
    '<script>alert(1)</script>',
    '<?xml version="1.0"?><count>5</count>',
    'callback({"count": 5})',
    '\ufeff',
  ],
  ...['['.repeat(100_000), '{"count":'.repeat(20_000), `{"count": ${'9'.repeat(100_000)}}`],
];

/**
 * Answers to a question about one thread.
 *
 * @param {(value: string) => string} write The answer of a system, with the JSON of a value where its number stands.
 * @returns {[string, Answer][]}
 */
export const answersOf = (write) => [
  ...values.map((value) => /** @type {[string, Answer]} */ ([value, answer(write(value))])),
  ...bodies.map((body) => /** @type {[string, Answer]} */ ([body.slice(0, 40), answer(body)])),
  ...[
    'text/html',
    'text/plain',
    'text/javascript',
    'image/svg+xml',
    'application/xhtml+xml',
    'multipart/mixed',
    'x',
    '',
  ].map(
    (type) => /** @type {[string, Answer]} */ ([`as ${type}`, answer(write('5'), {'Content-Type': type})]),
  ),
  ...[204, 205, 304, 400, 401, 403, 404, 407, 408, 410, 418, 425, 429, 451, 500, 502, 503, 504, 599].map(
    (status) =>
      /** @type {[string, Answer]} */ ([
        `status ${status}`,
        answer(status < 400 ? '' : write('5'), {'Retry-After': 'x'}, status),
      ]),
  ),
  ...[301, 302, 303, 307, 308].flatMap((status) =>
    ['/counts-good', '//localhost:9/', 'javascript:alert(1)', 'data:application/json,{"count":5}', ''].map(
      (to) => /** @type {[string, Answer]} */ ([`${status} to ${to}`, answer('', {Location: to}, status)]),
    ),
  ),
  ['closes at once', (_, response) => response.destroy()],
  [
    'closes in the middle',
    (_, response) => {
      response.writeHead(200, {'Content-Type': 'application/json', 'Content-Length': '1000'});
      response.write(write('5').slice(0, -1), () => response.destroy());
    },
  ],
  ['never answers', () => {}],
  [
    'never ends',
    (_, response) =>
      response.writeHead(200, {'Content-Type': 'application/json'}).write(write('5').slice(0, -1)),
  ],
  [
    'sends without end',
    async (_, response) => {
      response.writeHead(200, {'Content-Type': 'application/json'}).write('{"count": "');
      for (let sent = 0; sent < 50_000_000 && !response.destroyed; sent += 16_384)
        await new Promise((resolve) => response.write('x'.repeat(16_384), resolve));
      response.end('"}');
    },
  ],
  [
    'unpacks to a thousand times its size',
    answer(gzipSync(write('5') + ' '.repeat(20_000_000)), {'Content-Encoding': 'gzip'}),
  ],
];

/** @type {[string, Answer][]} */
export const headerAnswers = [
  '-1',
  '1.5',
  '1e3',
  '0x10',
  'NaN',
  '5 5',
  '5,5',
  '5<b>',
  '',
  '99999999999999999999',
].map((total) => [`X-WP-Total: ${total}`, answer('[]', {'X-WP-Total': total})]);

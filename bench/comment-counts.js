/**
 * Works out what the comment counts of a million page views cost, for each system: prints the tables of
 * `docs/comment-counts-at-scale.md`. Requests are built by the systems themselves; what is assumed stands below.
 * `node bench/comment-counts.js` needs `npm run build`; it asks nobody.
 */
import {readdir} from 'node:fs/promises';

const VIEWS = 1_000_000;

/** A front page has fifty badges, of which twenty come near the view of a reader. An article has one. */
const FRONT_PAGES = 0.3;
const BADGES = 50;
const NEAR = 20;

/** Bytes of the headers of one request and of its answer, compressed as in HTTP/2. */
const HEADERS = 450 + 350;

/** Share of the views that come within a minute after another of the same page by the same reader. */
const AGAIN = 0.1;

/** What one thread takes in an answer, in bytes, beside what every answer has. From answers in the tests. */
const answers = {
  artalk: [12, 34],
  bluesky: [13, 1500],
  comentario: [21, 34],
  coral: [13, 0],
  cusdis: [11, 34],
  discourse: [900, 0],
  ghost: [2, 30],
  giscus: [1200, 0],
  github: [2500, 0],
  isso: [2, 3],
  json: [2, 60],
  mastodon: [2, 2000],
  remark42: [2, 70],
  waline: [35, 3],
  wordpress: [12, 0],
};

const endpoints = {
  bluesky: 'https://public.api.bsky.app/',
  cusdis: 'https://comments.example/api/open/project/a9b1c2d3',
  giscus: 'https://giscus.app/?repo=owner/name&category=Comments',
  github: 'https://api.github.com/repos/owner/name',
  remark42: 'https://comments.example/?site=blog',
};

/** Names of threads as long as they are in practice. */
const threads = {
  bluesky: (/** @type {number} */ n) =>
    `at://did:plc:z72i7hdynmk6r22z27h6tvur/app.bsky.feed.post/3l6oveex3i${n}`,
  discourse: (/** @type {number} */ n) => String(12_300 + n),
  ghost: (/** @type {number} */ n) => `64d0a1b2c3d4e5f607182${n}`,
  github: String,
  mastodon: (/** @type {number} */ n) => `1032701158260489${n}`,
  wordpress: (/** @type {number} */ n) => String(12_300 + n),
};

/** @type {Record<string, any>} */
const systems = {};
for (const file of await readdir('dist/es/comments')) {
  const [, name] = /^(\w+)\.js$/.exec(file) ?? [];
  if (!name || !Object.hasOwn(answers, name)) continue;
  systems[name] = (await import(`../dist/es/comments/${file}`))[name];
}

/** Requests and bytes of one page with some badges, in batches of a size. @param {string} name */
function costOf(/** @type {string} */ name, /** @type {number} */ badges, /** @type {number} */ size) {
  const system = systems[name];
  const nameThread =
    threads[name] ??
    ((n) => system.threadOf?.(`https://blog.example/2019/02/an-article-${n}/`) ?? `article-${n}`);
  const [fixed, each] = answers[name];
  let requests = 0;
  let bytes = 0;
  for (let start = 0; start < badges; start += size) {
    const batch = Array.from({length: Math.min(size, badges - start)}, (_, index) =>
      nameThread(10 + start + index),
    );
    const {url, body = '', method} = system.request(endpoints[name] ?? 'https://comments.example', batch);
    requests++;
    bytes += HEADERS + url.length + body.length + fixed + each * (name === 'json' ? BADGES : batch.length);
    // JSON that is sent to another origin is preceded by a question whether it may be.
    if (method === 'POST') bytes += HEADERS;
  }
  return {requests, bytes};
}

/** A million views, in which a front page costs this, and an article one badge. */
function total(name, badges, size) {
  const front = costOf(name, badges, size);
  const article = costOf(name, 1, 1);
  const sum = (key) => VIEWS * (FRONT_PAGES * front[key] + (1 - FRONT_PAGES) * article[key]);
  return {requests: sum('requests'), bytes: sum('bytes')};
}

const million = (number) => `${(number / 1e6).toFixed(1)} M`;
const gigabytes = (number) => `${(number / 1e9).toFixed(1)} GB`;
const cell = ({requests, bytes}) => `${million(requests)}, ${gigabytes(bytes)}`;

console.log(
  '| `system` | every badge by itself | only near the view | one request for many | kept for a minute |',
);
console.log('| --- | --- | --- | --- | --- |');
for (const name of Object.keys(systems).sort()) {
  const limit = Math.min(systems[name].limit ?? 1, BADGES);
  // A request for many takes along what waits, so that one batch holds more than what is near.
  const batched = limit === 1 ? total(name, NEAR, 1) : total(name, Math.max(NEAR, limit), limit);
  const kept = {requests: batched.requests * (1 - AGAIN), bytes: batched.bytes * (1 - AGAIN)};
  const row = [total(name, BADGES, 1), total(name, NEAR, 1), batched, kept].map(cell);
  console.log(`| \`${name}\` | ${row.join(' | ')} |`);
}

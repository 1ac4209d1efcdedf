/** A real Waline, which counts several threads at once: a front page makes one request. */
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {hasDatabase} from './database.js';
import {openPage} from './tools.js';
import {startWaline} from './waline/server.js';

const skip = (await hasDatabase()) ? false : 'mariadb-server is not installed';

/** @type {Awaited<ReturnType<typeof startWaline>>} */
let server;

before(async () => {
  if (!skip) server = await startWaline();
});
after(() => server?.close());

test('fifty badges of a front page make one request, and are right', {skip}, async () => {
  const paths = Array.from({length: 50}, (_, index) => `/article-${index}/`);
  for (const [index, path] of paths.entries()) {
    for (let comment = 0; comment < index % 4; comment++) await server.comment(path);
  }
  const badges = paths.map(
    (path) => `<article-comment-count><a href="${path}#comments">Comments</a></article-comment-count>`,
  );
  const body = `<article-context system="waline" endpoint="${server.url}">${badges.join(' ')}</article-context>`;
  await openPage(body, async ({texts, requests, warnings}) => {
    const seen = await texts();
    const listed = await Promise.all(paths.map((path) => server.listed(path)));
    assert.deepEqual(listed.slice(0, 4), [0, 1, 2, 3]);
    assert.deepEqual(
      seen.map((text) => parseInt(text.replace('No', '0'))),
      listed,
    );
    assert.equal(requests.length, 1);
    assert.deepEqual(warnings, []);
  });
});

test('one badge alone is counted too', {skip}, async () => {
  await server.comment('/alone/');
  const body = `<article-comment-count system="waline" endpoint="${server.url}" thread="/alone/"></article-comment-count>`;
  await openPage(body, async ({texts}) => assert.deepEqual(await texts(), ['1 comment']));
});

/** A real Bluesky, which counts twenty-five posts at once: a front page of fifty makes two requests. */
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {hasStores, startBluesky} from './bluesky/server.js';
import {openPage} from './tools.js';

const skip = (await hasStores()) ? false : 'postgresql or redis-server is not installed';

/** @type {Awaited<ReturnType<typeof startBluesky>>} */
let server;

before(async () => {
  if (!skip) server = await startBluesky(50);
});
after(() => server?.close());

test('fifty badges show the replies that the server lists, with two requests', {skip}, async () => {
  const badges = server.posts.map(
    ({uri}) => `<article-comment-count label="replies" thread="${uri}"></article-comment-count>`,
  );
  const body = `<article-context system="bluesky" endpoint="${server.url}">${badges.join(' ')}</article-context>`;
  await openPage(body, async ({texts, requests, warnings}) => {
    const seen = await texts();
    const replies = server.posts.map(({replies}) => replies);
    assert.deepEqual(new Set(replies), new Set([0, 1, 2]));
    assert.deepEqual(
      seen.map((text) => parseInt(text.replace('No', '0'))),
      replies,
    );
    assert.equal(requests.length, 2);
    assert.deepEqual(warnings, []);
  });
});

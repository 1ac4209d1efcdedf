/** A real WordPress: the badge says what the site itself shows. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, test} from 'node:test';
import {openPage} from './tools.js';
import {hasWordPress, startWordPress} from './wordpress/server.js';

const skip = (await hasWordPress())
  ? false
  : 'wordpress, php-cli, php-mysql or mariadb-server is not installed';

/** @type {Awaited<ReturnType<typeof startWordPress>>} */
let site;

before(async () => {
  if (!skip) site = await startWordPress();
});
after(() => site?.close());

/** @param {string} post @param {string} [endpoint] */
const badge = (post, endpoint = `${site.url}/wp-json`) => `
  <article-comment-count system="wordpress" endpoint="${endpoint}" thread="${post}">
    <a href="#comments">Comments</a>
  </article-comment-count>`;

/** What the site's own page says of a post: its number, and the comments it lists. */
async function shown(/** @type {string} */ post) {
  const text = await (await fetch(`${site.url}/?p=${post}`)).text();
  return {
    number: Number(/<p id="number">(\d+)</.exec(text)?.[1]),
    listed: text.match(/<li[^>]* id="comment-\d+"/g)?.length ?? 0,
  };
}

test('the badge shows the comments that the page of the post shows', {skip}, async () => {
  const post = await site.post('Totals');
  const first = await site.comment(post);
  await site.comment(post, {parent: first});
  await site.comment(post, {approved: false});
  assert.deepEqual(await shown(post), {number: 2, listed: 2});
  await openPage(badge(post) + badge(post, `${site.url}/?rest_route=/`), async ({texts, warnings}) => {
    assert.deepEqual(await texts(), ['2 comments', '2 comments']);
    assert.deepEqual(warnings, []);
  });
});

test('the number changes when a comment is approved', {skip}, async () => {
  const post = await site.post('Approval');
  const waiting = await site.comment(post, {approved: false});
  await openPage(badge(post), async ({page, texts}) => {
    assert.deepEqual(await texts(), ['No comments']);
    await site.approve(waiting);
    await page.$eval('article-comment-count', (element) => /** @type {any} */ (element).refresh());
    assert.deepEqual(await texts(), ['1 comment']);
  });
  assert.deepEqual(await shown(post), {number: 1, listed: 1});
});

test('pings are no comments: here the badge and the number of the theme differ', {skip}, async () => {
  const post = await site.post('Pings');
  await site.comment(post);
  await site.comment(post, {type: 'pingback'});
  assert.equal((await shown(post)).number, 2);
  await openPage(badge(post), async ({texts}) => assert.deepEqual(await texts(), ['1 comment']));
});

test('twenty badges of one post make one request', {skip}, async () => {
  const post = await site.post('Often');
  await openPage(badge(post).repeat(20), async ({texts, requests}) => {
    assert.deepEqual(new Set(await texts()), new Set(['No comments']));
    assert.equal(requests.length, 1);
  });
});

test('a page that WordPress has made needs neither an address nor a number', {skip}, async () => {
  const post = await site.post('Found');
  await site.comment(post);
  const text = await (await fetch(`${site.url}/?p=${post}`)).text();
  const [link] = /<link [^>]*application\/json[^>]*>/.exec(text) ?? [];
  assert.ok(link);
  const body = `${link}<article-comment-count system="wordpress"><a href="#comments">Comments</a></article-comment-count>`;
  await openPage(body, async ({texts, warnings}) => {
    assert.deepEqual(await texts(), ['1 comment']);
    assert.deepEqual(warnings, []);
  });
});

test('a post that does not exist leaves the words of the page', {skip}, async () => {
  await openPage(badge('999999'), async ({texts}) => {
    const [text] = await texts();
    assert.ok(['Comments', 'No comments'].includes(text), text);
  });
});

test(
  'the reference article shows the comments of a post, and one more when it is approved',
  {skip},
  async () => {
    const post = await site.post('Reference article');
    await site.comment(post);
    const waiting = await site.comment(post, {approved: false});
    const [, article] = (await readFile('examples/article/index.html', 'utf8')).split('<body>');
    const body = article
      .replace(
        '<article-context>',
        `<article-context system="wordpress" endpoint="${site.url}/wp-json" thread="${post}">`,
      )
      .replace('<article-comment-count count="0">', '<article-comment-count>');
    await openPage(body, async ({page, texts}) => {
      assert.deepEqual(await texts(), ['1 comment']);
      await site.approve(waiting);
      await page.reload();
      assert.deepEqual(await texts(), ['2 comments']);
    });
  },
);

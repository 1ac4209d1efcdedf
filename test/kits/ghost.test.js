/** A real Ghost with its own theme: the sample article in a Markdown card, its comments asked for. */
import assert from 'node:assert/strict';
import {randomBytes} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {after, before, describe, test} from 'node:test';
import {openBrowser} from './browser.js';
import {articleChecks, checkWithoutScript, noteChecks} from './checks.js';
import {startGhost} from './ghost/server.js';

const caption =
  'The results were presented in downtown Los Angeles. Drawing: article-widgets contributors, <a href="https://creativecommons.org/licenses/by-sa/4.0/">CC BY-SA 4.0</a>';

const newId = () => randomBytes(12).toString('hex');

const [major] = process.versions.node.split('.');
const skip = ['18', '20', '22'].includes(major) ? false : `Ghost does not run on Node ${major}`;

describe('ghost', {skip}, () => {
  /** @type {Awaited<ReturnType<typeof startGhost>>} */
  let site;
  /** @type {Awaited<ReturnType<typeof openBrowser>>} */
  let browser;
  let article = {id: '', url: ''};

  before(async () => {
    site = await startGhost();
    // Scripts of Ghost that come from other machines, and the theme's picture of a member who has none.
    browser = await openBrowser({
      ignore: /cdn\.jsdelivr\.net|static\.ghost\.org|\/ghost\/api|members\/api\/(member|session)/,
    });
    const [, front, body] = (await readFile('examples/shared/article.md', 'utf8')).split(/^---\n/m);
    const settings = [
      {key: 'comments_enabled', value: 'all'},
      // Ghost's own pink is too light for a link.
      {key: 'accent_color', value: '#8a1c4a'},
    ];
    await site.ask('PUT', 'settings/', {settings});
    for (const [, title] of front.matchAll(/ - title: "(.*)"\n/g))
      await post({title, published_at: '2018-09-01T09:00:00.000Z'}, 'Earlier.');
    article = await post(
      {
        title: /^title: "(.*)"$/m.exec(front)?.[1],
        published_at: '2019-02-06T17:00:00.000Z',
        feature_image: `${site.url}/content/images/cover.svg`,
        feature_image_alt: 'Drawing: a public building.',
        feature_image_caption: caption,
      },
      body,
    );
    await site.query("update posts set updated_at = '2019-08-01 16:00:00' where id = ?", [article.id]);
    for (let number = 1; number <= 3; number++) await comment('published');
    await comment('hidden');
  });

  after(async () => {
    await browser?.close();
    await site?.close();
  });

  for (const [name, check] of Object.entries({...articleChecks, ...noteChecks}))
    test(name, () => browser.onPage(article.url, check));

  test('without the script every word is there', () =>
    browser.onPage(article.url, checkWithoutScript, {script: false}));

  test('the byline names the author', () =>
    browser.onPage(article.url, async (opened) => {
      const text = await opened.$eval('article-byline', (element) => element.textContent);
      assert.match(text ?? '', /Ann Lee/);
    }));

  test('the number follows when there is one more comment', async () => {
    await comment('published');
    await browser.onPage(article.url, async (opened) => {
      await opened.waitForFunction(() =>
        /4 comments/i.test(
          /** @type {HTMLElement} */ (document.querySelector('article-comment-count')).innerText,
        ),
      );
    });
  });

  /** @param {object} values @param {string} markdown @returns {Promise<{id: string, url: string}>} */
  async function post(values, markdown) {
    const card = {type: 'markdown', version: 1, markdown};
    const lexical = JSON.stringify({
      root: {children: [card], direction: null, format: '', indent: 0, type: 'root', version: 1},
    });
    const {posts} = await site.ask('POST', 'posts/', {
      posts: [{...values, lexical, status: 'published', tags: [{name: 'Courts'}]}],
    });
    return posts[0];
  }

  /** @param {string} status */
  const comment = (status) =>
    site.query(
      "insert into comments (id, post_id, status, html, created_at, updated_at) values (?, ?, ?, '<p>Yes.</p>', datetime(), datetime())",
      [newId(), article.id, status],
    );
});

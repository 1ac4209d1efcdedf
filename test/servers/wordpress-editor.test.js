/** The block editor of a real WordPress: each block of the plugin shows the element itself, as readers will see it. */
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {launch} from 'puppeteer-core';
import {browserArguments, findBrowser} from '../../scripts/browser.js';
import {followReadme} from '../kits/readme.js';
import {hasWordPress, startWordPress} from './wordpress/server.js';

const skip = (await hasWordPress())
  ? false
  : 'wordpress, php-cli, php-mysql or mariadb-server is not installed';

const password = 'a long sentence of words';

/** What is filled in, and what the editor then has to show. @type {Record<string, [object, RegExp]>} */
const blocks = {
  'related-link': [{url: 'https://example.org/', title: 'How to read a total'}, /How to read a total/],
  'key-figure': [{value: '10949', label: 'cases'}, /10,949[\s\S]*cases/],
  'pull-quote': [
    {quotation: 'It ought to concern us.', attribution: 'Ann Lee'},
    /concern us\.[\s\S]*Ann Lee/,
  ],
  source: [{url: 'https://example.org/', title: 'Read it', publisher: 'The Desk'}, /Read it/],
  'image-credit': [{src: '/wp-includes/images/w-logo-blue.png', alt: '', creator: 'Ann Lee'}, /Ann Lee/],
  'comment-count': [{}, /No comments/],
  byline: [{}, /admin/],
  share: [{}, /Copy link/],
};

/** @type {Awaited<ReturnType<typeof startWordPress>>} */
let site;
/** @type {import('puppeteer-core').Browser} */
let browser;

before(async () => {
  if (skip) return;
  site = await startWordPress();
  await followReadme('wordpress', site.folder);
  await site.activate('article-widgets/article-widgets.php', password);
  const {executablePath, args} = await findBrowser();
  browser = await launch({executablePath, args: [...args, ...browserArguments]});
});
after(async () => {
  await browser?.close();
  await site?.close();
});

test('each block shows its element', {skip}, async () => {
  const page = await browser.newPage();
  await page.setViewport({width: 1200, height: 900});
  await page.goto(`${site.url}/wp-login.php`);
  // A moment after loading, the page of WordPress selects what is in this field: what is typed before is typed over.
  await page.waitForFunction(() => document.activeElement?.id === 'user_login');
  await page.type('#user_login', 'admin');
  await page.type('#user_pass', password);
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
  const post = await site.post('Editor');
  await page.goto(`${site.url}/wp-admin/post.php?post=${post}&action=edit`);
  await page.waitForFunction(() =>
    /** @type {any} */ (globalThis).wp?.data?.select('core/editor')?.getCurrentPostId(),
  );
  await page.evaluate((blocks) => {
    const {wp} = /** @type {any} */ (globalThis);
    for (const [name, [attributes]] of Object.entries(blocks))
      wp.data
        .dispatch('core/block-editor')
        .insertBlocks(wp.blocks.createBlock(`article-widgets/${name}`, attributes));
  }, blocks);
  for (const [name, [, expected]] of Object.entries(blocks)) {
    const tag = `article-${name}`;
    const block = `[data-type="article-widgets/${name}"] ${tag}:defined`;
    const element = await page.waitForSelector(block, {timeout: 20_000});
    await page.waitForFunction((shown) => shown?.getBoundingClientRect().height, {}, element);
    const text = await element?.evaluate((shown) =>
      [
        /** @type {HTMLElement} */ (shown).innerText,
        ...[...(shown.shadowRoot?.querySelectorAll('button') ?? [])].map((button) => button.textContent),
      ].join(' '),
    );
    assert.match(text ?? '', expected, tag);
  }
});

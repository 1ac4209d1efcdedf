import assert from 'node:assert/strict';
import {test} from 'node:test';
import {setTimeout} from 'node:timers/promises';
import {openBuiltPage, script} from './built-page.js';

test('the development bundle tells of mistakes in the page, later ones too, and each once', () =>
  openBuiltPage(
    {
      head: script('/dist/article-widgets.dev.js'),
      body: '<article-footnotes>Note</article-footnotes><article-share url="/"></article-share><article-share url="/a"></article-share>',
    },
    async ({page, messages}) => {
      await setTimeout(300);
      assert.deepEqual(
        messages.map((text) => text.split('.')[0]?.replace(/^\w+: /, '')),
        ['<article-footnotes> is no element of article-widgets', '<article-share> has no attribute "url"'],
      );
      await page.evaluate(() => document.body.append(document.createElement('article-key-figure')));
      await setTimeout(900);
      assert.match(messages[2] ?? '', /<article-key-figure> holds no number/);
      assert.equal(messages.length, 3);
    },
  ));

test('the production bundle says nothing of them', () =>
  openBuiltPage(
    {body: '<article-footnotes>Note</article-footnotes><article-share url="/"></article-share>'},
    async ({messages}) => {
      await setTimeout(300);
      assert.deepEqual(messages, []);
    },
  ));

test('an addition is asked for only where the page has not loaded it', () =>
  openBuiltPage(
    {
      head: script('/dist/additions/share-quote.js') + script('/dist/article-widgets.dev.js'),
      body: '<article-share quotes mastodon></article-share>',
    },
    async ({messages}) => {
      await setTimeout(300);
      assert.equal(messages.length, 1);
      assert.match(
        messages[0] ?? '',
        /^<article-share> has the attribute mastodon .* additions\/share-mastodon\.js/,
      );
    },
  ));

import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {numbers} from './checks.js';
import {testKit} from './kit.js';

testKit('html', {
  output: '.',
  article: '/article.html',
  hasTags: true,
  checks: {
    'plain links are footnotes too': [
      '/second.html',
      async (page) => {
        await page.waitForSelector('article-footnote');
        assert.deepEqual(await numbers(page), ['1', '2']);
      },
      true,
    ],
  },
});

test('the feed can be read when the tags are dropped', async () => {
  const feed = await readFile('examples/html/feed.xml', 'utf8');
  const content = /<!\[CDATA\[([\s\S]*)\]\]>/.exec(feed)?.[1] ?? '';
  const text = content
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  assert.equal(
    text,
    'By Ann Lee February 6, 2019 3 comments Photo: Ann Lee, CC BY-SA 4.0 This report is about human trafficking. ' +
      '339 arrests (the participating agencies, 2019) The TVPA (Trafficking Victims Protection Act of 2000) has been ' +
      'renewed. “It ought to concern every person.” Barack Obama, New York, 2012 An arrest is not a conviction.[1] ' +
      'A total adds up both (Report of 2019, p. 12), so ask what was counted. What a T visa is ' +
      'Related: Inside a regional task force KTLA’s full coverage Link to this article CitationsReport of 2018, p. 3.',
  );
  for (const [, address] of content.matchAll(/(?:href|src)="([^"]*)"/g)) assert.match(address, /^https:\/\//);
  assert.doesNotMatch(content, /<script|\sstyle=/);
});

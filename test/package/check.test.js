import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {setTimeout} from 'node:timers/promises';
import {packedLanguages} from '../../dist/es/check/check-language.js';
import {knownTags} from '../../dist/es/check/known-markup.js';
import {openBuiltPage, script} from './built-page.js';

test('the check knows the slots, the additions and the packs of words that there are', () => {
  /** @type {{modules: {declarations?: {tagName?: string, slots?: {name: string}[]}[]}[]}} */
  const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  const slots = manifest.modules
    .flatMap(({declarations = []}) => declarations)
    .flatMap(({tagName, slots: found = []}) =>
      tagName ? [[tagName, found.map(({name}) => name).filter(Boolean)]] : [],
    );
  assert.deepEqual(
    Object.fromEntries(Object.entries(knownTags).map(([tag, known]) => [tag, known.slots ?? []])),
    Object.fromEntries(slots),
  );
  const additions = Object.values(knownTags).flatMap((known) => Object.values(known.additions ?? {}));
  const files = additions.flatMap((names) => (typeof names === 'string' ? names : Object.values(names)));
  for (const file of files) assert.ok(existsSync(`dist/additions/${file}.js`), file);
  for (const language of packedLanguages) assert.ok(existsSync(`dist/locales/${language}.js`), language);
});

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

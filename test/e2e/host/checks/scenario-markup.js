import assert from 'node:assert/strict';
import {openUpgraded} from '../check.js';
import {show} from '../forms.js';
import {load} from '../libraries.js';
import {article, hostPage} from '../page.js';
import {pageState} from '../page-state.js';

/** Scenarios 18 and 22: a minifier over the whole page, and tags where the HTML parser does not leave them. */

/** @type {import('../../engines/engine.js').EngineName[]} */
const all = ['chromium', 'firefox', 'webkit'];

/** The text with the spaces between its words. */
const text = "document.body.textContent.replace(/\\s+/g, ' ')";

/** Every option that makes a page smaller, but the one that deletes what is empty. */
const options = {
  collapseBooleanAttributes: true,
  collapseWhitespace: true,
  // Without it, the space behind a note in a sentence is lost: to the minifier, a tag that it does not know is no word.
  conservativeCollapse: true,
  decodeEntities: true,
  html5: true,
  minifyCSS: true,
  minifyJS: true,
  removeAttributeQuotes: true,
  removeComments: true,
  removeEmptyAttributes: true,
  removeOptionalTags: true,
  removeRedundantAttributes: true,
  sortAttributes: true,
  sortClassName: true,
  useShortDoctype: true,
};

/** The words of the article that are not hidden, and those of closed notes, which open by a press. */
const seen = `[...document.querySelectorAll('article, article *')]
  .filter((element) => getComputedStyle(element).display !== 'none')
  .flatMap((element) => [...element.childNodes].filter((node) => node instanceof Text).map(({data}) => data))
  .join(' ')`;

/** Markup that the parser takes apart, and its words. @type {Record<string, {html: string, words: string}>} */
const misplaced = {
  'a block in a note in a paragraph': {
    html: '<p>One<article-footnote><p>two</p></article-footnote> three.</p>',
    words: 'One two three.',
  },
  'a note that closes itself': {
    html: '<p>One<article-footnote/> two.</p><p>Three.</p>',
    words: 'One two. Three.',
  },
  'a number of comments that closes itself': {
    html: `<p>One <article-comment-count count="3"/> two${' and'.repeat(30)} three.</p><p>Four.</p>`,
    words: 'One two and three. Four.',
  },
  'a card in a link': {
    html: '<a href="/one/">One <article-related-link><a href="/two/">two</a></article-related-link> three</a>',
    words: 'One two three',
  },
  'a card with a heading in a paragraph': {
    html: '<p>One <article-related-link><h3><a href="/two/">two</a></h3></article-related-link> three</p>',
    words: 'One two three',
  },
  'a figure between the rows of a table': {
    html: '<table><article-key-figure><data value="2">two</data> <span slot="label">words</span></article-key-figure><tr><td>One</td></tr></table>',
    words: 'One two words',
  },
  'a note in a row of a table': {
    html: '<table><tr><article-footnote>One</article-footnote><td>two</td></tr></table>',
    words: 'One two',
  },
  'a list of notes in a paragraph': {
    html: '<p>One <article-footnote-list><ol><li id="n">two</li></ol></article-footnote-list> three</p>',
    words: 'One two three',
  },
  'a quotation that is never closed': {
    html: '<p>One</p><article-pull-quote>two <p>three</p><p>four<article-footnote>five</article-footnote></p>',
    words: 'One two three four five',
  },
  'a note in a note': {
    html: '<p>One<article-footnote>two<article-footnote>three</article-footnote></article-footnote> four</p>',
    words: 'One two three four',
  },
  'a byline of blocks in a paragraph': {
    html: '<p><article-byline><div>Ann</div> <div>Bo</div></article-byline> three</p>',
    words: 'Ann Bo three',
  },
};

/** @type {import('../check.js').Check[]} */
export const checks = [
  {
    number: 36,
    name: 'scenario 18: html-minifier-terser with all of its options leaves the same page; what it deletes as empty had no content',
    engines: all,
    async run(engine, context) {
      const {minify} = await load('html-minifier-terser');
      const page = hostPage();
      await openUpgraded(engine, context.add(page));
      await engine.evaluate('new Promise((done) => setTimeout(done, 300))');
      const expected = await engine.run(pageState);
      const words = await engine.evaluate(text);
      const small = await minify(page, options);
      assert.ok(small.length < page.length * 0.95, 'nothing has been minified');
      await openUpgraded(engine, context.add(small));
      await engine.evaluate('new Promise((done) => setTimeout(done, 300))');
      assert.deepEqual(await engine.run(pageState), expected);
      assert.equal(await engine.evaluate(text), words);

      // What has no content anyway is deleted as empty; nothing with words is.
      const tags = (/** @type {string} */ html) => html.match(/<article-[\w-]+/g)?.sort() ?? [];
      const left = tags(await minify(article, {...options, removeEmptyElements: true}));
      assert.deepEqual(
        tags(article).filter((tag) => !left.includes(tag)),
        ['<article-age-notice', '<article-contents', '<article-enhance', '<article-reading-progress'],
      );
    },
  },
  {
    number: 36,
    name: 'scenario 22: a tag where the HTML parser does not leave it, or one that is never closed, loses no word and throws nothing',
    engines: all,
    async run(engine, context) {
      await openUpgraded(engine, context.add(hostPage({body: '<article></article>'})));
      for (const [name, {html, words}] of Object.entries(misplaced)) {
        await show(engine, html);
        const shown = await engine.evaluate(seen);
        const lost = words.split(' ').filter((word) => !shown.includes(word));
        assert.deepEqual(lost, [], `${name}: ${shown}`);
      }
      assert.deepEqual(await engine.evaluate('pageErrors'), []);
    },
  },
  {
    number: 36,
    name: 'scenario 22: a development build says why a note that the parser has emptied does not open',
    engines: ['chromium'],
    async run(engine, context) {
      const library = '<script type="module" src="/dist/article-widgets.dev.js"></script>';
      const body = `<article>${misplaced['a block in a note in a paragraph'].html}</article>`;
      await openUpgraded(engine, context.add(hostPage({library, body})));
      await engine.click("document.querySelector('article-footnote').reference");
      const warnings = await engine.evaluate('pageWarnings');
      assert.ok(/without blocks such as <p> in a <p>/.test(warnings.join()), warnings.join());
    },
  },
];

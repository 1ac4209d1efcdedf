/** Sets the style sheets of the guide for authors of themes, all at once, as somebody who follows it does. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {openBuiltPage, script} from './built-page.js';

const guide = await readFile('docs/theme-author.md', 'utf8');
const styles = [...guide.matchAll(/^```css\n(.*?)^```/gms)].map(([, css]) => css).join('\n');

const body = `<main class="entry-content"><h1>Page</h1>
  <article-byline><a rel="author" href="/ann/">Ann</a>
    <article-comment-count slot="more" count="0"><a href="#comments">Comments</a></article-comment-count>
    <article-comment-count slot="more" count="3"><a href="#comments">Comments</a></article-comment-count></article-byline>
  <p>One.<article-footnote>A note.</article-footnote></p>
  <article-related-link><a href="/totals/">A card</a><span slot="description">Words</span></article-related-link>
  <article-key-figure><data value="339">339</data><span slot="label">arrests</span></article-key-figure>
  <article-share><a href="/">Link</a></article-share></main>`;

for (const scheme of ['light', 'dark'])
  test(`a theme that follows the guide can be read on a ${scheme} page, and leaves no dot alone`, () =>
    openBuiltPage(
      {
        head: `${script()}<style>${styles} html {background: light-dark(#ffffff, #111111)}</style>${script('/node_modules/axe-core/axe.min.js')}`,
        body,
      },
      async ({page}) => {
        await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
        const {found, looked, hidden} = await page.evaluate(async () => {
          document.querySelector('article-footnote')?.show();
          const {violations, passes} = await /** @type {any} */ (globalThis).axe.run(document.body, {
            runOnly: ['color-contrast'],
          });
          const nodes = (/** @type {any[]} */ rules) => rules.flatMap((rule) => rule.nodes);
          return {
            found: nodes(violations).map(({html, failureSummary}) => `${html} ${failureSummary}`),
            looked: nodes(passes).length,
            hidden: [...document.querySelectorAll('article-comment-count')].filter(
              (count) => !count.checkVisibility(),
            ).length,
          };
        });
        assert.deepEqual(found, []);
        assert.ok(looked > 8, `${looked} texts were looked at`);
        assert.equal(hidden, 0);
      },
    ));

/** The additions in a page whose forms have the names of what scripts ask of a document; the module has host check 27. */
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {test} from 'node:test';
import {setTimeout} from 'node:timers/promises';
import {pollution} from '../e2e/host/hostile/pollute.js';
import {openBuiltPage, script} from './built-page.js';

const additions = readdirSync('dist/additions').filter((file) => /^[a-z-]+\.js$/.test(file));

const forms =
  'createElement createTextNode createRange getElementById querySelector querySelectorAll addEventListener activeElement body ' +
  'head documentElement title URL baseURI hidden visibilityState getSelection elementsFromPoint implementation';

const article = `<article lang="en"><h1>The report</h1>
  <article-content-note category="violence" reason=""><p>Content.</p></article-content-note>
  <article-image-credit creator="Ann Lee" year="2019" modified="cropped" copy>
    <img src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E" width="320" height="240" alt="A drawing">
  </article-image-credit>
  <article-key-figure compact unit="USD"><data value="1234567">1,234,567</data><span slot="label">spent</span></article-key-figure>
  <p>Words.<article-footnote preview="hover" placement="inline">A note.</article-footnote>
  <article-footnote placement="margin">Another note.</article-footnote></p>
  <article-comment-count count="3" id="part"><a href="#c">Comments</a></article-comment-count>
  <article-comment-count sum="#part"><a href="#c">All comments</a></article-comment-count>
  <article-related-link kind="video" duration="PT3M" access="paid" external><a href="https://example.org/">A film</a></article-related-link>
  <article-source publisher="KTLA" license="CC BY 4.0" archived-url="/archived" copy><a href="https://example.org/">Report</a></article-source>
  <article-share quotes mastodon><a href="/report/">Link</a></article-share>
  <article-contents roots></article-contents><h2>A heading</h2>
  <article-reading-progress time-left></article-reading-progress>
  <article-footnote-list heading="Notes" copy></article-footnote-list></article>`;

/**
 * What every element shows: the words and the names of its shadow tree and of its content.
 *
 * @param {string} body @param {string} [first] Markup before the library.
 */
async function shown(body, first = '') {
  /** @type {string[]} */
  let found = [];
  const head = first + script() + additions.map((file) => script(`/dist/additions/${file}`)).join('');
  await openBuiltPage({head, body}, async ({page, errors}) => {
    await setTimeout(600);
    assert.deepEqual(errors, []);
    found = await page.evaluate(() => {
      const elements = [...Document.prototype.querySelectorAll.call(document, 'article *')];
      return elements
        .filter(({localName}) => localName.startsWith('article-'))
        .map((element) =>
          [
            element.localName,
            element.textContent,
            element.shadowRoot?.textContent,
            ...[...(element.shadowRoot?.querySelectorAll('[aria-label]') ?? [])].map(
              ({ariaLabel}) => ariaLabel,
            ),
          ]
            .join(' ')
            .replace(/\s+/g, ' '),
        );
    });
  });
  return found;
}

/** What they show on a page that is in nobody's way. */
const expected = await shown(article);

test('every addition works where forms have the names of what it asks the document for', async () => {
  assert.ok(additions.length > 15, additions.join());
  // The additions have come: some of what they alone show.
  for (const words of ['2019', '$1.2M', 'Video', 'CC BY 4.0', 'Mastodon', 'min'])
    assert.ok(expected.join().includes(words), `${words} in ${expected.join('\n')}`);
  const names = forms.split(' ').map((name) => `<form name="${name}" hidden></form>`);
  assert.deepEqual(await shown(names.join('') + article), expected);
});

for (const how of /** @type {const} */ (['values', 'setters']))
  test(`every addition shows the same with the library's options on Object.prototype, as ${how}`, async () => {
    // Browsers read `unit` from the options of every number: whoever writes it there breaks all numbers of a page.
    const first = pollution(how).replace('"unit",', '');
    assert.deepEqual(await shown(article, first), expected);
  });

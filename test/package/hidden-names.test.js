/** The additions in a page whose forms have the names of what scripts ask of a document; the module has host check 27. */
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {before, test} from 'node:test';
import {pollution} from '../e2e/host/hostile/pollute.js';
import {openBuiltPage, script} from './built-page.js';
import {eventually} from './eventually.js';

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
 * Opens a page with the module and all additions, and waits until it shows what it has to.
 *
 * @param {string} body @param {string} first Markup before the library.
 * @param {(found: string[]) => void} check Throws as long as something is not as it has to be.
 */
async function shows(body, first, check) {
  const head = first + script() + additions.map((file) => script(`/dist/additions/${file}`)).join('');
  await openBuiltPage({head, body}, async ({page, errors}) => {
    await eventually(async () => check(await page.evaluate(shown)));
    assert.deepEqual(errors, []);
  });
}

/** What every element shows: the words and the names of its shadow tree and of its content. Runs in the page. */
function shown() {
  const elements = [...Document.prototype.querySelectorAll.call(document, 'article *')];
  return elements
    .filter(({localName}) => localName.startsWith('article-'))
    .map((element) =>
      [
        element.localName,
        element.textContent,
        element.shadowRoot?.textContent,
        ...[...(element.shadowRoot?.querySelectorAll('[aria-label]') ?? [])].map(({ariaLabel}) => ariaLabel),
      ]
        .join(' ')
        .replace(/\s+/g, ' '),
    );
}

/** What they show on a page that is in nobody's way, once nothing more comes. @type {string[]} */
let expected = [];

before(async () => {
  assert.ok(additions.length > 15, additions.join());
  let looks = 0;
  await shows(article, '', (found) => {
    // The additions have come: some of what they alone show.
    for (const words of ['2019', '$1.2M', 'Video', 'CC BY 4.0', 'Mastodon', 'min'])
      assert.ok(found.join().includes(words), `${words} in ${found.join('\n')}`);
    looks = found.join() === expected.join() ? looks + 1 : 0;
    expected = found;
    assert.ok(looks === 5, 'it does not come to rest');
  });
});

const showsTheSame = (/** @type {string} */ body, first = '') =>
  shows(body, first, (found) => assert.deepEqual(found, expected));

test('every addition works where forms have the names of what it asks the document for', async () => {
  const names = forms.split(' ').map((name) => `<form name="${name}" hidden></form>`);
  await showsTheSame(names.join('') + article);
});

for (const how of /** @type {const} */ (['values', 'setters']))
  test(`every addition shows the same with the library's options on Object.prototype, as ${how}`, async () => {
    // Browsers read `unit` from the options of every number: whoever writes it there breaks all numbers of a page.
    const first = pollution(how).replace('"unit",', '');
    await showsTheSame(article, first);
  });

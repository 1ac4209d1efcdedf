/** What has to hold on the page that uses every shortcode, include or component of a kit. */
import assert from 'node:assert/strict';
import {numbers} from './checks.js';

/** @param {import('puppeteer-core').Page} page */
export async function checkShortcodes(page) {
  assert.deepEqual(await numbers(page), ['1']);
  const before = await page.$eval('article-footnote', ({previousSibling}) => previousSibling?.textContent);
  assert.match(before ?? '', /sentence\.$/, 'A space has come before the number.');
  const seen = (/** @type {string} */ selector) =>
    page.$eval(selector, (element) => /** @type {HTMLElement} */ (element).innerText);
  assert.match(await seen('article-footnote-list'), /Report of 2019, p\. 12\./);
  const heading = await page.$('article-footnote-list >>> [part~=heading]');
  assert.equal(await heading?.evaluate((element) => element.textContent?.trim()), 'Citations');
  assert.match(await seen('article-related-link'), /How to read an arrest total[\s\S]*Four questions/);
  assert.equal(await seen('article-related-link > [slot="description"]'), 'Four questions to ask.');
  assert.equal(await page.$eval('article-related-link', (card) => card.getAttribute('label')), 'Read next');
  assert.match(await seen('article-image-credit'), /Ann Lee/);
  assert.match(await seen('article-comment-count'), /12 comments/i);
  // No markup has come out as text, which is how a Markdown processor fails.
  assert.doesNotMatch(await seen('body'), /<\/?[a-z]|&lt;|\{[{%]|undefined/);
}

/**
 * A feed has the note of the page too, told from its sentence without a tag. It is read as a feed reader does, which
 * takes the markup that stands in it as text.
 *
 * @param {string} address @returns {(page: import('puppeteer-core').Page) => Promise<void>}
 */
export const checkFeed = (address) => async (page) => {
  const texts = await page.evaluate(async (feed) => {
    const parser = new DOMParser();
    const tree = parser.parseFromString(await (await fetch(feed)).text(), 'application/xml');
    return [...tree.querySelectorAll('entry > content, item > description')].map(
      ({textContent}) => parser.parseFromString(textContent ?? '', 'text/html').body.textContent,
    );
  }, address);
  assert.match(texts.join('\n'), /sentence\. \(Report of 2019, p\. 12\. example\.org\) The sentence goes on/);
};

/** What the example of every framework must do. */
import assert from 'node:assert/strict';
import {root} from './root.js';

/** @typedef {import('puppeteer-core').Page} Page */

/** What the server sends, without a script. @param {Page} page */
export async function checkServed(page) {
  const article = await rootOf(page);
  const text = await article.$eval('article', (article) => article.innerText);
  for (const words of ['Act of 2000', 'Report of 2019', 'Ann Lee', 'Comments', 'The note is closed.'])
    assert.ok(text.includes(words), `${words} is missing in ${text}`);
  const creator = await article.$eval('article-image-credit', (credit) => credit.getAttribute('creator'));
  assert.equal(creator, 'Ann Lee');
}

/** @type {Record<string, (page: Page) => Promise<void>>} */
export const checks = {
  'every element is upgraded, and the server’s own nodes are kept': async (page) => {
    const root = await rootOf(page);
    assert.equal(await root.$$eval('article :not(:defined)', (elements) => elements.length), 0);
    assert.deepEqual(
      await root.$$eval('article', (articles) => articles.map((article) => 'isServed' in article)),
      [true],
    );
    await see(page, 'article-footnote', '1');
  },

  'an attribute follows the state': async (page) => {
    await see(page, 'article-image-credit', 'Ann Lee');
    await press(page, 'Change the creator');
    await see(page, 'article-image-credit', 'Bo Chen');
  },

  'a number follows the state, though the element has changed the words of the link': async (page) => {
    const link = 'article-comment-count a';
    await see(page, link, '12 comments');
    await press(page, 'Add a comment');
    await see(page, link, '13 comments');
    await press(page, 'Add a comment');
    await see(page, link, '14 comments');
  },

  'a boolean is there or not': async (page) => {
    await see(page, 'article-byline', 'min');
    await press(page, 'Switch the reading time');
    const root = await rootOf(page);
    await page.waitForFunction(
      (root) => !root.querySelector('article-byline')?.hasAttribute('reading-time'),
      {},
      root,
    );
    await see(page, 'article-byline', 'min', false);
    await press(page, 'Switch the reading time');
    await see(page, 'article-byline', 'min');
  },

  'a boolean opens a note, and an event tells of its closing': async (page) => {
    for (const time of ['first', 'second']) {
      await see(page, 'output', 'The note is closed.');
      await press(page, 'Open the note');
      await see(page, 'output', 'The note is open.');
      const root = await rootOf(page);
      assert.ok(await root.$eval('article-footnote', (note) => note.matches('[open]')), `the ${time} time`);
      await page.keyboard.press('Escape');
      await see(page, 'output', 'The note is closed.');
    }
  },

  'a property takes an element': async (page) => {
    const second = 'article-footnote:last-of-type';
    await see(page, second, '2');
    const reference = await page.evaluateHandle(
      (root, selector) => root.querySelector(selector)?.shadowRoot?.querySelector('button'),
      await rootOf(page),
      second,
    );
    await /** @type {import('puppeteer-core').ElementHandle<Element>} */ (reference).click();
    await see(page, second, 'Report of 2019, p. 12.');
  },

  'an element is removed and made again': async (page) => {
    await see(page, 'article-footnote:last-of-type', '2');
    const root = await rootOf(page);
    for (const round of [1, 2]) {
      await press(page, 'Switch the first note');
      await page.waitForFunction((root) => root.querySelectorAll('article-footnote').length === 1, {}, root);
      await see(page, 'article-footnote', '1');
      await press(page, 'Switch the first note');
      await see(page, 'article-footnote:last-of-type', '2');
      assert.equal((await root.$$('article-footnote')).length, 2, `round ${round}`);
    }
    await press(page, 'Open the note');
    await see(page, 'output', 'The note is open.');
  },
};

/** @param {Page} page @param {string} name */
async function press(page, name) {
  // By the keyboard, so that an open note is not closed by the press itself.
  const buttons = await (await rootOf(page)).$$('article button');
  for (const button of buttons)
    if ((await button.evaluate(({textContent}) => textContent?.trim())) === name) await button.focus();
  await page.keyboard.press('Enter');
}

/**
 * Waits until the visible text of the first element that matches, with its shadow root, holds the words.
 *
 * @param {Page} page @param {string} selector @param {string} words @param {boolean} [expected]
 */
async function see(page, selector, words, expected = true) {
  const holds = (
    /** @type {ParentNode} */ root,
    /** @type {string} */ selector,
    /** @type {string} */ words,
    /** @type {boolean} */ expected,
  ) => {
    const element = /** @type {HTMLElement | null} */ (root.querySelector(selector));
    if (!element) return false;
    const shadow = [...(element.shadowRoot?.querySelectorAll('*') ?? [])]
      .filter((inner) => inner.checkVisibility() && inner.localName !== 'style')
      .map((inner) => inner.textContent);
    return [element.innerText, ...shadow].join(' ').includes(words) === expected;
  };
  const root = await rootOf(page);
  await page.waitForFunction(holds, {timeout: 5000}, root, selector, words, expected).catch(async () => {
    const found = await root.$$eval(selector, (all) => all.map((element) => element.outerHTML));
    assert.fail(`${selector} should ${expected ? '' : 'not '}say “${words}”: ${found}`);
  });
}

/** Where the article stands. @param {Page} page @returns {Promise<import('puppeteer-core').ElementHandle<Element>>} */
async function rootOf(page) {
  return /** @type {any} */ (await page.evaluateHandle(root));
}

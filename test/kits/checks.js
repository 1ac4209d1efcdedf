/** What has to hold on the sample article, whatever tool has built it. */
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {existsSync} from 'node:fs';
import {checkAccessibility} from './browser.js';

/** @typedef {import('puppeteer-core').Page} Page */

/** Why checks of notes that were not written as tags are left out, if they are. @type {string | false} */
export const withoutEnhance = existsSync('src/define/article-enhance.ts')
  ? false
  : 'the module has no article-enhance';

/** The text that a reader of the page gets, shadow trees included. @param {Page} page @param {string} selector */
const textOf = (page, selector) =>
  page.$eval(selector, (element) => /** @type {HTMLElement} */ (element).innerText);

/** @type {Record<string, (page: Page) => Promise<void>>} */
export const articleChecks = {
  async 'the module is loaded once, with the hash of what was loaded'(page) {
    const scripts = await page.$$eval('script[type=module][src*="article-widgets."]', (elements) =>
      elements.map(({src, integrity}) => ({src, integrity})),
    );
    assert.equal(scripts.length, 1);
    const [{src, integrity}] = scripts;
    const body = await page.evaluate(async (address) => (await fetch(address)).text(), src);
    assert.equal(integrity, `sha384-${createHash('sha384').update(body).digest('base64')}`);
  },

  async 'the picture has its credit, with the licence as a link'(page) {
    assert.equal(await page.$$eval('article-image-credit', ({length}) => length), 1);
    assert.match(await textOf(page, 'article-image-credit'), /article-widgets contributors/);
    const license = await page.$eval(
      'article-image-credit a[href*="creativecommons.org"]',
      (link) => /** @type {HTMLAnchorElement} */ (link).textContent,
    );
    assert.match(license ?? '', /CC BY-SA 4\.0/);
    assert.ok(
      await page.$eval(
        'article-image-credit img',
        (image) => /** @type {HTMLImageElement} */ (image).naturalWidth > 0,
      ),
      'The picture has not been loaded.',
    );
  },

  async 'four cards lead to related articles'(page) {
    const cards = await page.$$eval('article-related-link', (elements) =>
      elements.map((element) => ({
        links: [...element.querySelectorAll('a')].map(({textContent}) => textContent?.trim()),
        hasBox: element.getBoundingClientRect().height > 30,
      })),
    );
    assert.deepEqual(
      cards.sort((one, other) => String(one.links).localeCompare(String(other.links))),
      [
        'Five questions for a labor inspector',
        'How to read an arrest total',
        'Inside a regional task force: who sits at the table, and who pays',
        'What a T visa is, and why so few are issued',
      ].map((title) => ({links: [title], hasBox: true})),
    );
  },

  async 'the number of comments is told'(page) {
    assert.match(await textOf(page, 'article-comment-count'), /3 comments/i);
  },

  async 'the dates are told'(page) {
    const dates = await page.$$eval('article-date', (elements) =>
      elements.map((element) =>
        (element.shadowRoot?.querySelector('[part=date]') ?? element).textContent?.trim(),
      ),
    );
    assert.deepEqual(dates, ['February 6, 2019', 'August 1, 2019']);
  },
};

/** On an article with four references to three notes. @type {Record<string, (page: Page) => Promise<void>>} */
export const noteChecks = {
  async 'the four notes of the text are footnotes, numbered as they come'(page) {
    await page.waitForSelector('article-footnote');
    assert.deepEqual(await numbers(page), ['1', '2', '1', '3']);
  },

  async 'a note opens by a press with its text, and Escape leads back'(page) {
    await page.waitForSelector('article-footnote');
    const reference = await page.$('article-footnote >>> button[part~=reference]');
    assert.ok(reference, 'There is no reference.');
    await reference.click();
    await page.waitForFunction(() =>
      document.querySelector('article-footnote:state(open), article-footnote[open]'),
    );
    const note = await page.$eval('article-footnote', (element) => {
      const popover = /** @type {HTMLElement} */ (
        /** @type {ShadowRoot} */ (element.shadowRoot).querySelector('[role=doc-footnote]')
      );
      const {width, height} = popover.getBoundingClientRect();
      return {isOpen: popover.matches(':popover-open'), isSeen: width > 50 && height > 20};
    });
    assert.deepEqual(note, {isOpen: true, isSeen: true});
    assert.match(await accessibleText(page, 'doc-footnote'), /Pub\. L\. 106-386/);
    await page.keyboard.press('Escape');
    assert.equal(
      await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute('part')),
      'reference',
    );
  },

  async 'the page is accessible, with a note closed and open'(page) {
    await checkAccessibility(page);
    await (await page.$('article-footnote >>> button[part~=reference]'))?.click();
    await checkAccessibility(page);
  },
};

/** @param {Page} page @returns {Promise<string[]>} The numbers that the references show. */
export const numbers = (page) =>
  page.$$eval('article-footnote', (elements) =>
    elements.map(
      (element) =>
        element.shadowRoot?.querySelector('[part~=reference]')?.textContent?.replace(/\D/g, '') ?? '',
    ),
  );

/** The picture of the sample is larger than any phone: a layout has to say that it gives way. @param {Page} page */
export async function checkNarrow(page) {
  await page.setViewport({width: 340, height: 700});
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 340);
}

/** The page without its script: every word is there. @param {Page} page */
export async function checkWithoutScript(page) {
  const text = await textOf(page, 'body');
  for (const words of [
    'Pub. L. 106-386',
    'PLOS Medicine',
    'How to read an arrest total',
    'Comments',
    'labor inspector',
  ])
    assert.ok(text.includes(words), `"${words}" is missing.`);
}

/** What is said inside the first element of a role, for assistive technology. @param {Page} page @param {string} role */
export async function accessibleText(page, role) {
  const tree = await page.accessibility.snapshot({interestingOnly: false});
  const find = (/** @type {any} */ node) => {
    if (node.role === role) return node;
    for (const child of node.children ?? []) {
      const found = /** @type {any} */ (find(child));
      if (found) return found;
    }
    return undefined;
  };
  const names = (/** @type {any} */ node) =>
    node.role === 'StaticText' ? [node.name] : (node.children ?? []).flatMap(names);
  const found = find(tree);
  return found ? names(found).join(' ') : '';
}

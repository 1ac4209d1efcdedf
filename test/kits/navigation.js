/** What has to hold when a script swaps one page for another without a reload. */
import assert from 'node:assert/strict';
import {accessibleText, numbers} from './checks.js';

/** @param {import('puppeteer-core').Page} page */
export async function checkNavigation(page) {
  await page.evaluate(() => Object.assign(globalThis, {isTheSameDocument: true}));
  for (let round = 0; round < 3; round++) {
    await go(page, 'second.html', ['1', '2'], /Report of 2018/);
    await go(page, 'article.html', ['1', '2', '1', '3'], /Pub\. L\./);
  }
  await back(page, ['1', '2'], /Report of 2018/);
  await back(page, ['1', '2', '1', '3'], /Pub\. L\./);
  assert.ok(
    await page.evaluate(() => 'isTheSameDocument' in globalThis),
    'The page has been loaded anew, so nothing has been tested.',
  );
}

/** @param {import('puppeteer-core').Page} page @param {string} link @param {string[]} expected @param {RegExp} text */
async function go(page, link, expected, text) {
  await page.$eval(`a[href="${link}"]`, (element) => /** @type {HTMLElement} */ (element).click());
  await page.waitForFunction((name) => location.pathname.endsWith(name), {}, link);
  await checkNotes(page, expected, text);
}

/** @param {import('puppeteer-core').Page} page @param {string[]} expected @param {RegExp} text */
async function back(page, expected, text) {
  await page.evaluate(() => history.back());
  await checkNotes(page, expected, text);
}

/** @param {import('puppeteer-core').Page} page @param {string[]} expected @param {RegExp} text */
async function checkNotes(page, expected, text) {
  await page
    .waitForFunction(
      (count) => document.querySelectorAll('article-footnote').length === count,
      {timeout: 5000},
      expected.length,
    )
    .catch(() => {});
  // Longer than the wait for content that arrives.
  await new Promise((resolve) => setTimeout(resolve, 250));
  assert.deepEqual(await numbers(page), expected);
  await (await page.$('article-footnote >>> button[part~=reference]'))?.click();
  assert.match(await accessibleText(page, 'doc-footnote'), text);
  await page.keyboard.press('Escape');
}

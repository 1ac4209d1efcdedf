/** Opens the pages of a kit in Chromium and collects what went wrong on them. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {launch} from 'puppeteer-core';
import {browserArguments, findBrowser} from '../../scripts/browser.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** @typedef {import('puppeteer-core').Page} Page */

/** @param {{ignore?: RegExp}} [options] Complaints that are none of the kit's: their text and address. */
export async function openBrowser({ignore} = {}) {
  const {executablePath, args} = await findBrowser();
  const browser = await launch({executablePath, args: [...args, ...browserArguments]});

  return {
    browser,
    close: () => browser.close(),

    /**
     * Opens a page, runs a check on it, and fails when the page has complained or asked for what is not there.
     *
     * @param {string} url @param {(page: Page) => Promise<void>} check @param {{script?: boolean}} [options]
     */
    async onPage(url, check, {script = true} = {}) {
      const page = await browser.newPage();
      /** @type {string[]} */
      const complaints = [];
      page.on('console', (message) => {
        if (['error', 'warn'].includes(message.type()))
          complaints.push(`${message.text()} ${message.location().url ?? ''}`);
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('response', (response) => {
        if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
      });
      try {
        await page.setJavaScriptEnabled(script);
        await page.setViewport({width: 1280, height: 900});
        await page.goto(url);
        if (script)
          await page.waitForFunction(() => customElements.get('article-footnote'), {timeout: 10_000});
        await check(page);
        assert.deepEqual(
          complaints.filter((text) => !ignore?.test(text)),
          [],
        );
      } finally {
        await page.close();
      }
    },
  };
}

/** @param {Page} page */
export async function checkAccessibility(page) {
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => {
    const {violations} = await /** @type {any} */ (globalThis).axe.run('main', {
      rules: {
        // Roles of notes that a Markdown processor itself still writes.
        'aria-deprecated-role': {enabled: false},
      },
    });
    return violations.map((/** @type {any} */ violation) => [
      violation.id,
      ...violation.nodes.map((/** @type {any} */ node) => node.html),
    ]);
  });
  assert.deepEqual(violations, []);
}

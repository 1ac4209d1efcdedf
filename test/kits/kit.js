/** Tests a kit that builds a site of files. */
import {after, before, describe, test} from 'node:test';
import {join} from 'node:path';
import {serve} from '../../scripts/static-server.js';
import {openBrowser} from './browser.js';
import {articleChecks, checkNarrow, checkWithoutScript, noteChecks, withoutEnhance} from './checks.js';
import {followReadme} from './readme.js';

/** @typedef {import('puppeteer-core').Page} Page */

/**
 * @param {string} kit Name of its folder in `examples`.
 * @param {object} options
 * @param {string} options.output Folder of the built site.
 * @param {string} options.article Address of the sample article on it.
 * @param {Record<string, [path: string, check: (page: Page) => Promise<void>, needsEnhance?: boolean]>} [options.checks] More checks, on other pages.
 * @param {boolean} [options.hasTags] Whether the notes of the article are written as tags.
 * @param {string | false} [options.skip] Why the kit cannot be tested here.
 */
export function testKit(kit, {output, article, checks = {}, hasTags = false, skip = false}) {
  describe(kit, {skip}, () => {
    /** @type {Awaited<ReturnType<typeof openBrowser>>} */
    let browser;
    /** @type {Awaited<ReturnType<typeof serve>>} */
    let server;
    /** @type {() => Promise<void>} */
    let remove;

    before(async () => {
      const site = await followReadme(kit);
      remove = site.remove;
      server = await serve({root: join(site.folder, output), pages: {'/favicon.ico': ''}});
      browser = await openBrowser();
    });

    after(async () => {
      await browser?.close();
      await server?.close();
      await remove?.();
    });

    for (const [name, check] of Object.entries(articleChecks))
      test(name, () => browser.onPage(server.url + article, check));
    for (const [name, check] of Object.entries(noteChecks))
      test(name, {skip: !hasTags && withoutEnhance}, () => browser.onPage(server.url + article, check));
    test('the page is no wider than a phone', () => browser.onPage(server.url + article, checkNarrow));
    test('without the script every word is there', () =>
      browser.onPage(server.url + article, checkWithoutScript, {script: false}));
    for (const [name, [path, check, needsEnhance = false]] of Object.entries(checks))
      test(name, {skip: needsEnhance && withoutEnhance}, () => browser.onPage(server.url + path, check));
  });
}

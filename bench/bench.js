import {readdir} from 'node:fs/promises';
import {launch} from 'puppeteer-core';
import {browserArguments, findBrowser} from '../scripts/browser.js';
import {bundleAlone} from '../scripts/build/bundles.js';
import {serve} from '../scripts/static-server.js';
import {articlesPage, badgesPage, commentCounts, emptyPage, inlinePage, linkedPage} from './pages.js';

/** Numbers of notes that there are pages of. */
const counts = [100, 1_000, 10_000];

/** The pages by path, and the classes as they are shipped. */
async function pagesByPath() {
  const asJson = (/** @type {unknown} */ value) =>
    /** @type {import('../scripts/static-server.js').Answer} */ (
      (_, response) =>
        response.writeHead(200, {'Content-Type': 'application/json'}).end(JSON.stringify(value))
    );
  /** @type {Record<string, string | import('../scripts/static-server.js').Answer>} */
  const pages = {
    '/empty': emptyPage,
    '/articles': articlesPage,
    '/badges/json': badgesPage('json'),
    '/badges/isso': badgesPage('isso'),
    '/counts/json': asJson(commentCounts),
    // A hundred threads in one request.
    '/counts/isso/count': asJson(Array(100).fill(5)),
    '/favicon.ico': '',
    // The classes without their registration, so that a measurement can choose the moment.
    '/article-widgets.js': await bundleAlone('src/index.ts'),
  };
  for (const count of counts) {
    pages[`/inline/${count}`] = inlinePage(count);
    pages[`/linked/${count}`] = linkedPage(count);
  }
  return pages;
}

/**
 * One browser, and a server with the pages and the contestants.
 *
 * @typedef {Awaited<ReturnType<typeof openBench>>} Bench
 */
export async function openBench() {
  const server = await serve({
    root: '.',
    pages: await pagesByPath(),
    headers: {
      // A page of its own process, whose clock counts in steps of 5 rather than 100 microseconds.
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
    },
  });
  const {executablePath, args} = await findBrowser();
  const browser = await launch({executablePath, args: [...args, ...browserArguments]});

  return {
    browserVersion: await browser.version(),

    /**
     * Opens a page for one measurement and closes it.
     *
     * @template Result
     * @param {string} path
     * @param {(page: import('puppeteer-core').Page, client: import('puppeteer-core').CDPSession) => Promise<Result>} measure
     * @param {(page: import('puppeteer-core').Page) => Promise<unknown>} [prepare] Called before the page is loaded.
     */
    async onPage(path, measure, prepare) {
      const page = await browser.newPage();
      try {
        await page.setViewport({width: 1280, height: 900});
        await prepare?.(page);
        await page.goto(server.url + path);
        return await measure(page, await page.createCDPSession());
      } finally {
        await page.close();
      }
    },

    /**
     * Names of the contestants of a kind of page that can start: an element that does not exist yet cannot.
     *
     * @param {'inline' | 'linked'} kind
     */
    async contestants(kind) {
      const files = (await readdir(`bench/contestants/${kind}`)).sort();
      const available = await this.onPage('/empty', (page) =>
        page.evaluate(
          async (paths) => Promise.all(paths.map(async (path) => (await import(path)).isAvailable)),
          files.map((file) => `/bench/contestants/${kind}/${file}`),
        ),
      );
      return files.filter((_, index) => available[index]).map((file) => file.replace('.js', ''));
    },

    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** Opens samples of markup in Chromium, as a page that somebody has pasted them into. */
import {readFile} from 'node:fs/promises';
import {launch} from 'puppeteer-core';
import {browserArguments, findBrowser} from '../../../scripts/browser.js';

const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"><rect width="4" height="3"/></svg>';

/** A text tells which file a sample takes, where the sample does not load it itself. */
const isOfAddition = /has the attribute [\w-]+ of an addition that the page does not load/;

/** What samples of one element refer to, and any page has: regions, the article, its date. */
const context = `<meta property="article:published_time" content="2019-02-06">
  <div class="entry-content"></div><div class="post"></div><div id="story"></div>`;

/** A sample that brings no module gets the development build, which warns of mistakes. */
const library =
  '<link rel="stylesheet" href="/article-widgets.css"><script type="module" src="/article-widgets.dev.js"></script>';

/**
 * What the page's server, and any server that a sample names, would send.
 *
 * @param {URL} url
 * @returns {Promise<Partial<import('puppeteer-core').ResponseForRequest>>}
 */
async function answer({pathname}) {
  // Wherever a sample has put the files: beside the page, in `dist`, among its assets.
  const file = /(?:^|\/dist|\/assets)(\/(?:additions\/|locales\/|es\/)?[\w.-]+\.(js|css))$/.exec(pathname);
  if (file) {
    const contentType = file[2] === 'js' ? 'text/javascript' : 'text/css';
    const body = await readFile(`dist${file[1]}`);
    return {body, contentType, headers: {'Access-Control-Allow-Origin': '*'}};
  }
  if (/\.(jpg|png|svg|webp)$/.test(pathname)) return {body: picture, contentType: 'image/svg+xml'};
  if (pathname.startsWith('/wp-json'))
    return {body: '[]', contentType: 'application/json', headers: {'X-WP-Total': '12'}};
  if (/count/.test(pathname)) return {body: '{"count": 12}', contentType: 'application/json'};
  return {body: '<!doctype html><title>Page</title>', contentType: 'text/html'};
}

/** @returns {Promise<{see: (markup: string, headers?: Record<string, string>) => Promise<Seen>, close: () => Promise<void>}>} */
export async function openSamplePages() {
  const {executablePath, args} = await findBrowser();
  const browser = await launch({executablePath, args: [...args, ...browserArguments]});
  return {close: () => browser.close(), see: (markup, headers) => see(browser, markup, headers)};
}

/**
 * @param {import('puppeteer-core').Browser} browser @param {string} markup
 * @param {Record<string, string>} [headers] What the page's server says of it.
 * @returns {Promise<Seen>}
 */
async function see(browser, markup, headers = {}) {
  const page = await browser.newPage();
  /** @type {string[]} */
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (['warn', 'error'].includes(message.type())) complaints.push(message.text());
  });
  page.on('requestfailed', (request) => complaints.push(`${request.failure()?.errorText} ${request.url()}`));
  try {
    await page.setRequestInterception(true);
    page.on('request', async (request) => {
      const url = new URL(request.url());
      if (url.protocol === 'data:') return request.continue();
      try {
        await request.respond(
          url.href === 'https://page.example/'
            ? {body: whole(markup), contentType: 'text/html', headers}
            : await answer(url),
        );
      } catch (error) {
        complaints.push(String(error));
        await request.abort();
      }
    });
    await page.goto('https://page.example/', {waitUntil: 'load'});
    await page.waitForFunction(() => customElements.get('article-term'), {timeout: 10_000});
    const elements = await page.evaluate(async () => {
      const found = [...document.querySelectorAll('*')].filter((element) =>
        element.localName.startsWith('article-'),
      );
      await Promise.all(found.map((element) => /** @type {any} */ (element).updateComplete));
      // What the elements say of themselves comes after their first update.
      await new Promise((resolve) => setTimeout(resolve, 50));
      return found.map((element) => ({
        tag: element.localName,
        isDefined: element.matches(':defined'),
        attributes: element.getAttributeNames(),
        slots: [...element.children].map((child) => child.slot).filter(Boolean),
        /** @type {{taken: unknown[], left: unknown[]} | undefined} Of `article-enhance`. */
        report: /** @type {any} */ (element).report,
      }));
    });
    return {complaints: complaints.filter((text) => !isOfAddition.test(text)), elements};
  } finally {
    await page.close();
  }
}

/** @param {string} markup */
function whole(markup) {
  if (/^<!doctype/i.test(markup)) return markup;
  const head = /article-widgets(\.dev)?\.js/.test(markup) ? '' : library;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>${head}<body>${markup}${context}`;
}

/**
 * @typedef {object} Seen
 * @property {string[]} complaints Errors and warnings.
 * @property {{tag: string, isDefined: boolean, attributes: string[], slots: string[], report?: {taken: unknown[], left: unknown[]}}[]} elements
 */

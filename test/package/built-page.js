import {readdir, readFile} from 'node:fs/promises';
import {basename} from 'node:path';
import {launch} from 'puppeteer-core';
import {browserArguments, findBrowser} from '../../scripts/browser.js';
import {serve} from '../../scripts/static-server.js';

/** Every tag, from the files that define them. */
export const tags = (await readdir('src/define')).map((file) => basename(file, '.ts')).sort();

export const {version} = JSON.parse(await readFile('package.json', 'utf8'));

const {executablePath, args} = await findBrowser();

/**
 * Opens a page that holds every tag and loads the built bundle, and hands it to a test.
 *
 * @param {object} options
 * @param {string} [options.head] Markup of the head, by default the script of the bundle.
 * @param {string} [options.body]
 * @param {string} [options.policy] The page's Content-Security-Policy.
 * @param {Record<string, string>} [options.pages] Other answers of the server.
 * @param {(seen: BuiltPage) => Promise<void>} test
 */
export async function openBuiltPage({head = script(), body = everyTag(), policy, pages}, test) {
  const markup = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>${head}<body>${body}`;
  const server = await serve({
    root: '.',
    headers: policy ? {'Content-Security-Policy': policy} : {},
    pages: {'/page': markup, '/favicon.ico': '', ...pages},
  });
  const browser = await launch({executablePath, args: [...args, ...browserArguments]});
  try {
    const page = await browser.newPage();
    /** @type {string[]} */
    const messages = [];
    /** @type {string[]} */
    const errors = [];
    page.on('console', (message) => {
      if (message.type() === 'warn' || message.type() === 'error') messages.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.evaluateOnNewDocument(() => {
      /** @type {string[]} */
      const violations = [];
      Object.assign(globalThis, {violations});
      document.addEventListener('securitypolicyviolation', (event) => {
        violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
      });
    });
    await page.goto(`${server.url}/page`, {waitUntil: 'load'});
    await test({page, messages, errors});
  } finally {
    await browser.close();
    await server.close();
  }
}

/** @param {string} path */
export function script(path = '/dist/article-widgets.js') {
  return `<script type="module" src="${path}"></script>`;
}

/** A page with every tag around a text that names it. */
export function everyTag() {
  return `<article>${tags.map((tag) => `<${tag}>Text of ${tag}.</${tag}>`).join('\n')}</article>`;
}

/**
 * The tags that the page has defined.
 *
 * @param {import('puppeteer-core').Page} page @returns {Promise<string[]>}
 */
export function definedTags(page) {
  return page.evaluate((names) => names.filter((name) => customElements.get(name)), tags);
}

/** @typedef {{page: import('puppeteer-core').Page, messages: string[], errors: string[]}} BuiltPage */

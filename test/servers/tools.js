import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:net';
import {setTimeout as wait} from 'node:timers/promises';
import {launch} from 'puppeteer-core';
import {browserArguments, findBrowser} from '../../scripts/browser.js';
import {serve} from '../../scripts/static-server.js';

/**
 * Starts a server, which ends at the latest with this process.
 *
 * @param {string} command @param {string[]} values @param {Record<string, string>} [environment]
 * @param {string} [folder] Where it runs; here by default.
 * @returns {() => Promise<void>} Ends it.
 */
export function startServer(command, values, environment = {}, folder = '.') {
  // A group of its own, so that it ends with the workers that it may start.
  const server = spawn(command, values, {
    env: {...process.env, ...environment},
    cwd: folder,
    stdio: 'ignore',
    detached: true,
  });
  const kill = () =>
    server.exitCode === null &&
    server.signalCode === null &&
    process.kill(-(/** @type {number} */ (server.pid)));
  process.once('exit', kill);
  return async () => {
    process.off('exit', kill);
    if (kill()) await once(server, 'exit');
  };
}

/** @returns {Promise<number>} A port that nobody listens on. */
export async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, 'localhost', () => resolve(undefined)));
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/**
 * Waits until something is so; what it throws meanwhile counts as no.
 *
 * @param {() => Promise<boolean>} isSo @param {number} [seconds]
 */
export async function until(isSo, seconds = 60) {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const error = await isSo().then(
      (answer) => (answer ? null : new Error('It did not become so in time.')),
      (/** @type {unknown} */ thrown) => thrown,
    );
    if (error === null) return;
    if (Date.now() > end) throw error;
    await wait(200);
  }
}

/**
 * Opens a page with the built module and its addition, of another origin than the comment server.
 *
 * @param {string} body
 * @param {(page: CommentPage) => Promise<void>} test
 */
export async function openPage(body, test) {
  const markup = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>
    <script type="module" src="/dist/additions/comment-systems.js"></script>
    <script type="module" src="/dist/article-widgets.dev.js"></script><body>${body}`;
  const {executablePath, args} = await findBrowser();
  const server = await serve({root: '.', pages: {'/page': markup, '/favicon.ico': ''}});
  const browser = await launch({executablePath, args: [...args, ...browserArguments]});
  try {
    const page = await browser.newPage();
    /** @type {string[]} */
    const requests = [];
    /** @type {string[]} */
    const warnings = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(server.url) && request.method() !== 'OPTIONS')
        requests.push(request.url());
    });
    page.on('console', (message) => warnings.push(message.text()));
    await page.goto(`${server.url}/page`, {waitUntil: 'load'});
    await test({
      page,
      requests,
      warnings,
      async texts() {
        await page.waitForFunction(() =>
          [...document.querySelectorAll('article-comment-count')].every((element) =>
            element.matches(':state(ready), :state(error)'),
          ),
        );
        return page.$$eval('article-comment-count', (elements) =>
          elements.map((element) => /** @type {HTMLElement} */ (element).innerText.trim()),
        );
      },
    });
  } finally {
    await browser.close();
    await server.close();
  }
}

/**
 * @typedef {object} CommentPage
 * @property {import('puppeteer-core').Page} page
 * @property {string[]} requests Addresses asked of other origins.
 * @property {string[]} warnings What was written in the console.
 * @property {() => Promise<string[]>} texts What is seen of all counts, when all have their answers.
 */

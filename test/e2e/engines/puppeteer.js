import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {launch} from 'puppeteer-core';
import {browserArguments, findBrowser} from '../../../scripts/browser.js';

/** Chromium, Chrome or Edge, through the DevTools protocol. */
export async function openChromium() {
  const {executablePath, args} = await findBrowser();
  const browser = await launch({executablePath, args: [...args, ...browserArguments]});
  const page = await browser.newPage();
  const client = await page.createCDPSession();
  return {
    ...actions(browser, page),
    /** @param {string} expression @param {string} role @param {string} name */
    async isExposed(expression, role, name) {
      const {result} = await client.send('Runtime.evaluate', {expression});
      const {nodes} = await client.send('Accessibility.getPartialAXTree', {
        objectId: result.objectId,
        fetchRelatives: false,
      });
      const node = nodes.find(({ignored}) => !ignored);
      return node?.role?.value === role && node.name?.value === name;
    },
  };
}

/** Firefox as the system has it, through WebDriver BiDi. */
export async function openFirefox() {
  const executablePath = findOnPath(['firefox-esr', 'firefox']);
  if (!executablePath) throw new Error('Firefox is missing: install firefox-esr.');
  const browser = await launch({browser: 'firefox', executablePath, headless: true});
  const page = await browser.newPage();
  return {
    ...actions(browser, page),
    /** @param {string} expression @param {string} role @param {string} name */
    async isExposed(expression, role, name) {
      const wanted = await page.evaluateHandle(expression);
      // BiDi does not tell an element's role and name, but it finds elements by them, in one tree at a time.
      const tree = await page.evaluateHandle(
        (element) => element.getRootNode(),
        /** @type {import('puppeteer-core').JSHandle<Element>} */ (wanted),
      );
      const root = /** @type {import('puppeteer-core').ElementHandle} */ (tree.asElement());
      for (const found of await root.$$(`::-p-aria([name="${name}"][role="${role}"])`)) {
        if (await page.evaluate((one, other) => one === other, found, wanted)) return true;
      }
      return false;
    },
  };
}

/**
 * What both do in the same way.
 *
 * @param {import('puppeteer-core').Browser} browser @param {import('puppeteer-core').Page} page
 */
function actions(browser, page) {
  /** @type {string[]} */
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  return {
    /** @param {string} url */
    async open(url) {
      errors.length = 0;
      await page.goto(url, {waitUntil: 'load'});
    },
    /** @param {string} expression @returns {Promise<any>} */
    evaluate: (expression) => page.evaluate(expression),
    /** @param {string} key */
    press: (key) => page.keyboard.press(/** @type {import('puppeteer-core').KeyInput} */ (key)),
    /** @param {string} expression */
    async click(expression) {
      const [x, y] = /** @type {[number, number]} */ (await page.evaluate(centreOf(expression)));
      await page.mouse.click(x, y);
    },
    errors: async () => errors,
    close: () => browser.close(),
  };
}

/**
 * An expression for the middle of an element, which is scrolled into view.
 *
 * @param {string} expression
 */
export function centreOf(expression) {
  return `(() => {
    const element = ${expression};
    element.scrollIntoView({block: 'center'});
    const {x, y, width, height} = element.getBoundingClientRect();
    return [x + width / 2, y + height / 2];
  })()`;
}

/** @param {string[]} names */
export function findOnPath(names) {
  const folders = (process.env.PATH ?? '').split(':');
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}

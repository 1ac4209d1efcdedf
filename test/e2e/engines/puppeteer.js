import {launch} from 'puppeteer-core';
import {browserArguments, findBrowser} from '../../../scripts/browser.js';
import {treeFromAtSpi, treeFromChromium} from './accessibility-tree.js';
import {findOnPath, openDesktop} from './desktop.js';
import {callOf, centreOf} from './in-page.js';

/** What one answer may take: as long as a check may. In milliseconds. */
const protocolTimeout = 360_000;

/**
 * Chromium, Chrome or Edge, through the DevTools protocol.
 *
 * @param {import('./engine.js').EngineOptions} [options]
 * @returns {Promise<import('./engine.js').Engine>}
 */
export async function openChromium({proxy, dark, reducedMotion, forcedColors} = {}) {
  const {executablePath, args} = await findBrowser();
  const proxied = proxy ? [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>'] : [];
  const browser = await launch({
    protocolTimeout,
    executablePath,
    args: [...args, ...browserArguments, ...proxied],
  });
  /** @type {import('puppeteer-core').CDPSession} */
  let client;
  const engine = await actions('chromium', browser, async (page) => {
    client = await page.createCDPSession();
    await client.send('Emulation.setEmulatedMedia', {
      features: [
        {name: 'prefers-color-scheme', value: dark ? 'dark' : 'light'},
        {name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : 'no-preference'},
        {name: 'forced-colors', value: forcedColors ? 'active' : 'none'},
      ],
    });
  });
  return Object.assign(engine, {
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
    accessibilityTree: () => treeFromChromium(client),
  });
}

/**
 * Firefox as the system has it, through WebDriver BiDi.
 *
 * @param {import('./engine.js').EngineOptions} [options]
 * @returns {Promise<import('./engine.js').Engine>}
 */
export async function openFirefox({proxy, dark, reducedMotion, forcedColors} = {}) {
  const executablePath = findOnPath(['firefox-esr', 'firefox']);
  if (!executablePath) throw new Error('Firefox is missing: install firefox-esr.');
  const desktop = await openDesktop('firefox');
  const [host, port] = proxy?.split(':') ?? [];
  const browser = await launch({
    browser: 'firefox',
    protocolTimeout,
    executablePath,
    headless: false,
    env: desktop.environment,
    extraPrefsFirefox: {
      // Without a window manager the window counts as one in front.
      'focusmanager.testmode': true,
      'accessibility.force_disabled': desktop.hasAccessibilityBus ? -1 : 0,
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
      'ui.prefersReducedMotion': reducedMotion ? 1 : 0,
      ...(forcedColors ? {'browser.display.document_color_use': 2} : {}),
      ...(proxy
        ? {
            'network.proxy.type': 1,
            'network.proxy.http': host,
            'network.proxy.http_port': Number(port),
            'network.proxy.ssl': host,
            'network.proxy.ssl_port': Number(port),
            'network.proxy.allow_hijacking_localhost': true,
          }
        : {}),
    },
  });
  const engine = await actions('firefox', browser);
  return Object.assign(engine, {
    /** @param {string} expression @param {string} role @param {string} name */
    async isExposed(expression, role, name) {
      const page = /** @type {import('puppeteer-core').Page} */ (engine.page);
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
    accessibilityTree() {
      if (!desktop.hasAccessibilityBus) throw new Error('There is no AT-SPI: install dbus and at-spi2-core.');
      return treeFromAtSpi(/** @type {number} */ (browser.process()?.pid), desktop.environment);
    },
  });
}

/**
 * What both do in the same way.
 *
 * @param {'chromium' | 'firefox'} name
 * @param {import('puppeteer-core').Browser} browser
 * @param {(page: import('puppeteer-core').Page) => Promise<void>} [prepare] Called for each new page.
 * @returns {Promise<import('./engine.js').Engine>}
 */
async function actions(name, browser, prepare) {
  /** @type {string[]} */
  const errors = [];
  /** @type {import('puppeteer-core').Page} */
  let page;
  const newPage = async () => {
    const old = page;
    page = await browser.newPage();
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.setViewport({width: 1280, height: 900});
    await prepare?.(page);
    await old?.close();
    errors.length = 0;
  };
  const point = async (/** @type {string} */ expression) =>
    /** @type {[number, number]} */ (await page.evaluate(centreOf(expression)));
  const missing = () => Promise.reject(new Error('Not in this engine.'));
  await newPage();
  return {
    name,
    get page() {
      return page;
    },
    async open(url) {
      errors.length = 0;
      await page.goto(url, {waitUntil: 'load'});
    },
    evaluate: (expression) => page.evaluate(expression),
    run: (task, ...values) => /** @type {Promise<any>} */ (page.evaluate(callOf(task, values))),
    async press(chord) {
      const names = /** @type {import('puppeteer-core').KeyInput[]} */ (
        chord.split('+').map((key) => (key === 'Space' ? ' ' : key))
      );
      const last = /** @type {import('puppeteer-core').KeyInput} */ (names.pop());
      for (const modifier of names) await page.keyboard.down(modifier);
      await page.keyboard.press(last);
      for (const modifier of names.reverse()) await page.keyboard.up(modifier);
    },
    async click(expression) {
      await page.mouse.click(...(await point(expression)));
    },
    async hover(expression) {
      await page.mouse.move(...(await point(expression)));
    },
    clickAt: (x, y) => page.mouse.click(x, y),
    resize: (width, height) => page.setViewport({width, height}),
    screenshot: async () => Buffer.from(await page.screenshot({type: 'png'})),
    errors: async () => errors,
    async back() {
      await page.goBack();
    },
    isExposed: missing,
    accessibilityTree: missing,
    reset: newPage,
    close: () => browser.close(),
  };
}

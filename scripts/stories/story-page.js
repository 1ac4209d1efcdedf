import {conditions, storyName} from './conditions.js';
import {beginAt, select, setGlobals} from './in-page.js';

/** @typedef {import('./conditions.js').Entry} Entry */

/** @typedef {Awaited<ReturnType<typeof openPage>>} StoryPage */

/**
 * Opens a page that shows one story after the other.
 *
 * @param {object} options
 * @param {import('puppeteer-core').Browser} options.browser
 * @param {string} options.url
 * @param {string} options.theme `light` or `dark`
 * @param {number} options.width Of the window, where a story does not ask for another.
 * @param {number} options.scale Pixels of a picture for each of CSS.
 */
export async function openPage({browser, url, theme, width, scale}) {
  // A window of its own: a tab behind another one draws no frames.
  const page = await (await browser.createBrowserContext()).newPage();
  const client = await page.createCDPSession();
  await client.send('Emulation.setFocusEmulationEnabled', {enabled: true});
  // The same day everywhere: some stories say how old something is.
  await client.send('Emulation.setTimezoneOverride', {timezoneId: 'UTC'});
  await page.evaluateOnNewDocument(beginAt, Date.UTC(2026, 0, 15, 12));
  // Storybook waits a tenth of a second for animations to begin, and five seconds for one that follows the scrolling.
  await page.evaluateOnNewDocument(() => Reflect.deleteProperty(Document.prototype, 'getAnimations'));
  const log = logOf(page, url);
  let isReady = false;
  return {
    page,
    client,
    theme,
    /**
     * Shows a story, or a page of documentation, and plays what it does.
     *
     * @param {Entry} entry
     * @returns {Promise<string[]>} What went wrong on the way.
     */
    async show(entry) {
      const {id, type} = entry;
      // Whoever asks gets what comes later too, such as an error while the story is examined.
      /** @type {string[]} */
      const problems = [];
      log.problems = problems;
      const viewMode = type === 'docs' ? 'docs' : 'story';
      const asked = conditions[storyName(entry)] ?? {};
      const wanted = asked.width ?? width;
      if (page.viewport()?.width !== wanted)
        await page.setViewport({width: wanted, height: 900, deviceScaleFactor: scale});
      await emulate(client, theme, asked);
      if (!isReady) {
        await page.goto(`${url}/iframe.html`);
        await page.waitForFunction(
          () => 'storyStoreValue' in (Reflect.get(window, '__STORYBOOK_PREVIEW__') ?? {}),
        );
        await page.evaluate(setGlobals, theme);
        isReady = true;
      }
      const failure = await page.evaluate(select, id, viewMode);
      if (failure) problems.push(failure);
      // Elements render in microtasks; what depends on layout follows in the next frames.
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      return problems;
    },
    close: () => page.close(),
  };
}

/**
 * Writes down what goes wrong in a page.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {string} url The stories' server, the only one that may be asked.
 */
function logOf(page, url) {
  /** @type {{problems: string[]}} */
  const log = {problems: []};
  page.on('pageerror', (error) => {
    log.problems.push(`error: ${error instanceof Error ? error.message : String(error)}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') log.problems.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(url) && !/^(data|blob|about):/.test(address))
      log.problems.push(`request: ${address}`);
  });
  return log;
}

/**
 * Emulates the reader's theme, and what a story asks for.
 *
 * @param {import('puppeteer-core').CDPSession} client
 * @param {string} theme
 * @param {{medium?: string, forcedColors?: string}} asked
 */
async function emulate(client, theme, {medium = 'screen', forcedColors = 'none'}) {
  await client.send('Emulation.setEmulatedMedia', {
    media: medium,
    features: [
      {name: 'prefers-color-scheme', value: theme},
      {name: 'prefers-reduced-motion', value: 'reduce'},
      {name: 'forced-colors', value: forcedColors},
    ],
  });
}

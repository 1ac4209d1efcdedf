/**
 * Opens the built Storybook in a browser and goes from story to story, as its own sidebar does: the page is loaded
 * once, which a story then costs a tenth of a second instead of two seconds.
 */
import {readFileSync} from 'node:fs';
import puppeteer from 'puppeteer-core';
import {browserArguments, findBrowser} from '../browser.js';
import {serve} from '../static-server.js';

/** @typedef {{id: string, type: string, name: string, title: string, tags?: string[]}} Entry */

/**
 * What the name of a story asks of the browser, so that the story is seen as readers see it rather than as the toolbar
 * shows it: real forced colours, real print, a narrow window. See `.storybook/conditions.ts`.
 *
 * @type {Record<string, {width?: number, medium?: string, forcedColors?: string}>}
 */
const conditions = {
  dark: {},
  narrow: {width: 320},
  'large-text': {width: 640},
  print: {medium: 'print'},
  'forced-colors': {forcedColors: 'active'},
};

/** The name of a story without that of its element: `narrow`. @param {Entry} entry */
export function storyName({id}) {
  return id.slice(id.indexOf('--') + 2);
}

/** Whether a story is another one under a condition, which brings its own theme. @param {Entry} entry */
function isCondition(entry) {
  return Object.hasOwn(conditions, storyName(entry));
}

/**
 * @param {object} options
 * @param {string} options.folder The built Storybook.
 * @param {number} [options.width] Of the window, where a story does not ask for another.
 * @param {number} [options.scale] Pixels of a picture for each of CSS.
 * @param {string[]} [options.flags] Of the browser.
 */
export async function openStorybook({folder, width = 800, scale = 1, flags = []}) {
  /** @type {{entries: Record<string, Entry>}} */
  const {entries} = JSON.parse(readFileSync(`${folder}/index.json`, 'utf8'));
  const {executablePath, args} = await findBrowser();
  const browser = await puppeteer.launch({
    executablePath,
    args: [...browserArguments, ...flags, ...args],
    protocolTimeout: 120_000,
  });
  const {url, close} = await serve({root: folder});
  return {
    url,
    stories: Object.values(entries).filter(({type}) => type === 'story'),
    documentation: Object.values(entries).filter(({type}) => type === 'docs'),
    /** @param {string} theme `light` or `dark` */
    openPage: (theme) => openPage({browser, url, theme, width, scale}),
    async close() {
      await browser.close();
      await close();
    },
  };
}

/**
 * The stories to look at in a theme; one under a condition is looked at once.
 *
 * @param {string} theme @param {Entry[]} stories
 */
export function storiesIn(theme, stories) {
  return theme === 'light' ? stories : stories.filter((entry) => !isCondition(entry));
}

/** @typedef {Awaited<ReturnType<typeof openPage>>} StoryPage */

/** @param {{browser: import('puppeteer-core').Browser, url: string, theme: string, width: number, scale: number}} options */
async function openPage({browser, url, theme, width, scale}) {
  // A window of its own: a tab behind another one draws no frames.
  const page = await (await browser.createBrowserContext()).newPage();
  const client = await page.createCDPSession();
  await client.send('Emulation.setFocusEmulationEnabled', {enabled: true});
  // The same day everywhere: some stories say how old something is.
  await client.send('Emulation.setTimezoneOverride', {timezoneId: 'UTC'});
  await page.evaluateOnNewDocument(beginAt, Date.UTC(2026, 0, 15, 12));
  // Storybook waits a tenth of a second for animations to begin, and five seconds for one that follows the scrolling.
  await page.evaluateOnNewDocument(() => Reflect.deleteProperty(Document.prototype, 'getAnimations'));
  /** What went wrong since it was last asked. @type {string[]} */
  let problems = [];
  page.on('pageerror', (error) =>
    problems.push(`error: ${error instanceof Error ? error.message : String(error)}`),
  );
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(url) && !/^(data|blob|about):/.test(address))
      problems.push(`request: ${address}`);
  });
  let isReady = false;

  /** @param {Entry} entry */
  const emulate = async (entry) => {
    const asked = conditions[storyName(entry)] ?? {};
    const wanted = asked.width ?? width;
    if (page.viewport()?.width !== wanted)
      await page.setViewport({width: wanted, height: 900, deviceScaleFactor: scale});
    await client.send('Emulation.setEmulatedMedia', {
      media: asked.medium ?? 'screen',
      features: [
        {name: 'prefers-color-scheme', value: theme},
        {name: 'prefers-reduced-motion', value: 'reduce'},
        {name: 'forced-colors', value: asked.forcedColors ?? 'none'},
      ],
    });
  };

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
      problems = [];
      const viewMode = type === 'docs' ? 'docs' : 'story';
      await emulate(entry);
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
 * Chooses in the toolbar. Storybook's own run of axe would be in the way of ours. Runs in the page.
 *
 * @param {string} theme
 */
function setGlobals(theme) {
  const channel = Reflect.get(window, '__STORYBOOK_ADDONS_CHANNEL__');
  return new Promise((resolve) => {
    channel.once('globalsUpdated', resolve);
    channel.emit('updateGlobals', {globals: {theme, a11y: {manual: true}}});
  });
}

/**
 * Chooses an entry and waits for it. Runs in the page.
 *
 * @param {string} storyId @param {string} viewMode
 * @returns {Promise<string | undefined>} What failed.
 */
function select(storyId, viewMode) {
  /** @typedef {{on: typeof on, off: typeof on, emit: (event: string, payload: unknown) => void}} Channel */
  /** @param {string} event @param {(payload: any) => void} listener */
  function on(event, listener) {
    channel.on(event, listener);
  }
  const channel = /** @type {Channel} */ (Reflect.get(window, '__STORYBOOK_ADDONS_CHANNEL__'));
  return new Promise((resolve) => {
    /** @type {[string, (payload: any) => void][]} */
    const listeners = [
      ['docsRendered', (id) => id === storyId && end()],
      [
        'storyFinished',
        ({storyId: id, status}) => id === storyId && end(status === 'error' ? failure : undefined),
      ],
      ['playFunctionThrewException', ({message}) => (failure = `play: ${message}`)],
      ['unhandledErrorsWhilePlaying', ([{message}]) => (failure = `play: ${message}`)],
      ['storyThrewException', ({message}) => end(`story: ${message}`)],
      ['storyErrored', ({title, description}) => end(`story: ${title}: ${description}`)],
      ['storyMissing', () => end('story: it does not exist')],
    ];
    /** @type {string | undefined} */
    let failure;
    const timer = setTimeout(() => end('story: it did not end within 20 seconds'), 20_000);
    /** @param {string} [problem] */
    const end = (problem) => {
      clearTimeout(timer);
      for (const [event, listener] of listeners) channel.off(event, listener);
      resolve(problem);
    };
    for (const [event, listener] of listeners) on(event, listener);
    channel.emit('setCurrentStory', {storyId, viewMode});
  });
}

/** Lets the clock of a page begin at a time. Runs in the page. @param {number} beginning */
function beginAt(beginning) {
  const RealDate = Date;
  const offset = beginning - RealDate.now();
  const now = () => RealDate.now() + offset;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, values, newTarget) =>
      Reflect.construct(target, values.length === 0 ? [now()] : values, newTarget),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  });
}

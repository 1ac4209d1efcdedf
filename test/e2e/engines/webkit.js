import {spawn} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {treeFromAtSpi} from './accessibility-tree.js';
import {findOnPath, openDesktop} from './desktop.js';
import {callOf, centreOf} from './in-page.js';

const missing = 'WebKit is missing: install webkit2gtk-driver and, on a machine without a screen, xvfb.';

/** Keys by the code points that WebDriver gives them. */
const keys = /** @type {Record<string, string>} */ ({
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  Space: ' ',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
});

const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/**
 * WebKitGTK's MiniBrowser, through W3C WebDriver.
 *
 * @param {import('./engine.js').EngineOptions} [options]
 * @returns {Promise<import('./engine.js').Engine>}
 */
export async function openWebKit({proxy, dark, reducedMotion, forcedColors} = {}) {
  if (forcedColors) throw new Error('WebKitGTK has no forced colours.');
  const desktop = await openDesktop('webkit');
  const driver = await startDriver(desktop.environment, {dark, reducedMotion});
  try {
    const session = await startSession(driver.url, proxy);
    return {
      ...(await actions(session)),
      accessibilityTree() {
        if (!desktop.hasAccessibilityBus)
          throw new Error('There is no AT-SPI: install dbus and at-spi2-core.');
        return treeFromAtSpi(driver.processId, desktop.environment);
      },
      close: () =>
        session('DELETE', '')
          .catch(() => {})
          .finally(driver.stop),
    };
  } catch (error) {
    driver.stop();
    throw error;
  }
}

/** @param {Record<string, string | undefined>} environment @param {{dark?: boolean, reducedMotion?: boolean}} wishes */
async function startDriver(environment, {dark, reducedMotion}) {
  const executable = findOnPath(['WebKitWebDriver']);
  if (!executable) throw new Error(missing);
  const port = await freePort();
  // What the reader prefers is a setting of the toolkit; the folder also keeps the browser's own files out of the home.
  const home = mkdtempSync(join(tmpdir(), 'webkit-'));
  mkdirSync(join(home, 'gtk-3.0'));
  writeFileSync(
    join(home, 'gtk-3.0/settings.ini'),
    `[Settings]\ngtk-application-prefer-dark-theme=${dark ? 1 : 0}\ngtk-enable-animations=${reducedMotion ? 0 : 1}\n`,
  );
  const folders = {XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home, XDG_DATA_HOME: home};
  // A group of its own, so that the browser ends with the driver.
  const driver = spawn(executable, ['-p', String(port)], {
    stdio: 'ignore',
    detached: true,
    env: {...environment, ...folders},
  });
  const url = `http://127.0.0.1:${port}`;
  const stop = () => {
    process.off('exit', stop);
    try {
      process.kill(-(/** @type {number} */ (driver.pid)));
    } catch {
      // It has ended by itself.
    }
    rmSync(home, {recursive: true, force: true, maxRetries: 3});
  };
  process.once('exit', stop);
  for (let attempt = 0; attempt < 100; attempt++) {
    const status = await fetch(`${url}/status`).catch(() => undefined);
    if (status?.ok) return {url, stop, processId: /** @type {number} */ (driver.pid)};
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  stop();
  throw new Error('WebKitWebDriver does not answer.');
}

/** @typedef {(method: string, path: string, body?: object) => Promise<any>} Session */

/** @param {string} driver @param {string} [proxy] @returns {Promise<Session>} */
async function startSession(driver, proxy) {
  const binary = findMiniBrowser();
  const {sessionId} = await request('POST', `${driver}/session`, {
    capabilities: {
      alwaysMatch: {
        // As long as a check may take; by default a script has half a minute.
        timeouts: {script: 360_000},
        'webkitgtk:browserOptions': {binary, args: ['--automation']},
        ...(proxy ? {proxy: {proxyType: 'manual', httpProxy: proxy, sslProxy: proxy}} : {}),
      },
    },
  });
  return (method, path, body = {}) => request(method, `${driver}/session/${sessionId}${path}`, body);
}

/** @param {Session} session @returns {Promise<Omit<import('./engine.js').Engine, 'close' | 'accessibilityTree'>>} */
async function actions(session) {
  const evaluate = (/** @type {string} */ expression) =>
    session('POST', '/execute/sync', {script: `return ${expression};`, args: []});
  const point = async (/** @type {string} */ expression) => {
    const [x, y] = await evaluate(centreOf(expression));
    return /** @type {[number, number]} */ ([Math.round(x), Math.round(y)]);
  };
  const move = (/** @type {number} */ x, /** @type {number} */ y) => ({
    type: 'pointerMove',
    duration: 0,
    x,
    y,
  });
  const pointer = (/** @type {object[]} */ steps) =>
    session('POST', '/actions', {
      actions: [{type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}, actions: steps}],
    });
  const clickAt = (/** @type {number} */ x, /** @type {number} */ y) =>
    pointer([move(x, y), {type: 'pointerDown', button: 0}, {type: 'pointerUp', button: 0}]);
  const resize = (/** @type {number} */ width, /** @type {number} */ height) =>
    resizeViewport(session, evaluate, width, height);
  await resize(1280, 900);
  return {
    name: 'webkit',
    open: (url) => session('POST', '/url', {url}),
    evaluate,
    run: (task, ...values) => evaluate(callOf(task, values)),
    async press(chord) {
      const values = chord.split('+').map((key) => keys[key] ?? key);
      await session('POST', '/actions', {
        actions: [
          {
            type: 'key',
            id: 'keyboard',
            actions: [
              ...values.map((value) => ({type: 'keyDown', value})),
              ...values.reverse().map((value) => ({type: 'keyUp', value})),
            ],
          },
        ],
      });
    },
    async click(expression) {
      await clickAt(...(await point(expression)));
    },
    async hover(expression) {
      await pointer([move(...(await point(expression)))]);
    },
    clickAt: (x, y) => clickAt(Math.round(x), Math.round(y)),
    resize,
    async screenshot() {
      // The picture is of the frame that was painted last, which on a busy machine is one from before the last change.
      await evaluate(
        'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(0))))',
      );
      return Buffer.from(await session('GET', '/screenshot'), 'base64');
    },
    async isExposed(expression, role, name) {
      const {[elementKey]: id} = await evaluate(expression);
      const exposedRole = await session('GET', `/element/${id}/computedrole`);
      const exposedName = await session('GET', `/element/${id}/computedlabel`);
      return exposedRole === role && exposedName === name;
    },
    errors: () => evaluate('globalThis.pageErrors ?? []'),
    back: () => session('POST', '/back'),
    async reset() {
      await session('POST', '/url', {url: 'about:blank'});
      await resize(1280, 900);
    },
  };
}

/**
 * The window has bars of its own, whose size shows only once the window has one.
 *
 * @param {Session} session @param {(expression: string) => Promise<any>} evaluate
 * @param {number} width @param {number} height
 */
async function resizeViewport(session, evaluate, width, height) {
  let wanted = {width, height};
  for (let attempt = 0; attempt < 20; attempt++) {
    const [innerWidth, innerHeight] = await evaluate('[innerWidth, innerHeight]');
    if (innerWidth === width && innerHeight === height) return;
    const outer = await session('GET', '/window/rect');
    wanted = {width: outer.width + width - innerWidth, height: outer.height + height - innerHeight};
    await session('POST', '/window/rect', wanted);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const size = await evaluate('[innerWidth, innerHeight]');
  throw new Error(`WebKit's window does not become ${width} by ${height}, but ${size.join(' by ')}.`);
}

function findMiniBrowser() {
  const libraries = readdirSync('/usr/lib').flatMap((folder) => [`/usr/lib/${folder}`]);
  for (const library of ['/usr/lib', '/usr/libexec', ...libraries]) {
    const names = safely(() => readdirSync(library)).filter((name) => name.startsWith('webkit2gtk-4'));
    for (const name of names.sort().reverse()) {
      const path = `${library}/${name}`;
      if (safely(() => readdirSync(path)).includes('MiniBrowser')) return `${path}/MiniBrowser`;
    }
  }
  throw new Error(missing);
}

/** @param {() => string[]} read @returns {string[]} Nothing where there is no such folder. */
function safely(read) {
  try {
    return read();
  } catch {
    return [];
  }
}

/** @param {string} method @param {string} url @param {object} body @returns {Promise<any>} */
async function request(method, url, body) {
  const response = await fetch(url, {method, ...(method === 'POST' ? {body: JSON.stringify(body)} : {})});
  const {value} = await response.json();
  if (!response.ok) throw new Error(`${method} ${url}: ${value?.error} ${value?.message}`);
  return value;
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}

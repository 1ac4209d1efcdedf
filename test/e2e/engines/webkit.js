import {spawn} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {createServer} from 'node:net';
import {centreOf, findOnPath} from './puppeteer.js';

const missing = 'WebKit is missing: install webkit2gtk-driver and, on a machine without a screen, xvfb.';

/** Keys by the code points that WebDriver gives them. */
const keys = {Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', Shift: '\uE008'};

const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** WebKitGTK's MiniBrowser, through W3C WebDriver. */
export async function openWebKit() {
  const driver = await startDriver();
  try {
    const session = await startSession(driver.url);
    return {...actions(session), close: () => session('DELETE', '').finally(driver.stop)};
  } catch (error) {
    driver.stop();
    throw error;
  }
}

async function startDriver() {
  const executable = findOnPath(['WebKitWebDriver']);
  const screen = process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? [] : [findOnPath(['xvfb-run']), '-a'];
  if (!executable || (screen[0] === undefined && screen.length > 0)) throw new Error(missing);
  const port = await freePort();
  const [command, ...values] = /** @type {string[]} */ ([...screen, executable, '-p', String(port)]);
  // A group of its own, so that the screen and the browser end with the driver.
  const driver = spawn(command, values, {stdio: 'ignore', detached: true});
  const url = `http://127.0.0.1:${port}`;
  const stop = () => {
    try {
      process.kill(-(/** @type {number} */ (driver.pid)));
    } catch {
      // It has ended by itself.
    }
  };
  for (let attempt = 0; attempt < 100; attempt++) {
    const status = await fetch(`${url}/status`).catch(() => undefined);
    if (status?.ok) return {url, stop};
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  stop();
  throw new Error('WebKitWebDriver does not answer.');
}

/** @param {string} driver */
async function startSession(driver) {
  const binary = findMiniBrowser();
  const {sessionId} = await request('POST', `${driver}/session`, {
    capabilities: {alwaysMatch: {'webkitgtk:browserOptions': {binary, args: ['--automation']}}},
  });
  return (/** @type {string} */ method, /** @type {string} */ path, /** @type {object} */ body = {}) =>
    request(method, `${driver}/session/${sessionId}${path}`, body);
}

/** @param {Awaited<ReturnType<typeof startSession>>} session */
function actions(session) {
  const evaluate = (/** @type {string} */ expression) =>
    session('POST', '/execute/sync', {script: `return ${expression};`, args: []});
  return {
    /** @param {string} url */
    open: (url) => session('POST', '/url', {url}),
    evaluate,
    /** @param {string} key */
    async press(key) {
      const value = /** @type {Record<string, string>} */ (keys)[key];
      await session('POST', '/actions', {
        actions: [
          {
            type: 'key',
            id: 'keyboard',
            actions: [
              {type: 'keyDown', value},
              {type: 'keyUp', value},
            ],
          },
        ],
      });
    },
    /** @param {string} expression */
    async click(expression) {
      const [x, y] = await evaluate(centreOf(expression));
      await session('POST', '/actions', {
        actions: [
          {
            type: 'pointer',
            id: 'mouse',
            parameters: {pointerType: 'mouse'},
            actions: [
              {type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y)},
              {type: 'pointerDown', button: 0},
              {type: 'pointerUp', button: 0},
            ],
          },
        ],
      });
    },
    /** @param {string} expression @param {string} role @param {string} name */
    async isExposed(expression, role, name) {
      const {[elementKey]: id} = await evaluate(expression);
      const exposedRole = await session('GET', `/element/${id}/computedrole`);
      const exposedName = await session('GET', `/element/${id}/computedlabel`);
      return exposedRole === role && exposedName === name;
    },
    errors: () => evaluate('globalThis.pageErrors'),
  };
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

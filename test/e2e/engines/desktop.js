/**
 * A screen and a message bus of our own for browsers that have to be seen to be exposed to assistive technology. They end
 * with this process.
 */
import {spawn} from 'node:child_process';
import {existsSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** @type {Map<string, Promise<Desktop>>} */
const desktops = new Map();

/** @type {(() => void)[]} What ends with this process. */
const ends = [];
process.once('exit', () => ends.forEach((end) => end()));

/**
 * The desktop of an engine, started on first use. Each has its own, so that engines that work beside each other do not
 * take each other's focus.
 *
 * @param {import('./engine.js').EngineName} engine
 */
export function openDesktop(engine) {
  let desktop = desktops.get(engine);
  if (!desktop) desktops.set(engine, (desktop = startDesktop()));
  return desktop;
}

/** @returns {Promise<Desktop>} */
async function startDesktop() {
  /** @type {Record<string, string | undefined>} */
  const environment = {...process.env};
  if (findOnPath(['Xvfb'])) {
    // It chooses a free number itself and writes it to the third stream.
    const screen = start('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], 3);
    environment.DISPLAY = `:${await firstLine(screen, 3)}`;
    delete environment.WAYLAND_DISPLAY;
  } else if (!environment.DISPLAY && !environment.WAYLAND_DISPLAY) {
    throw new Error('There is no screen: install xvfb.');
  }
  // The launcher of the accessibility bus puts its socket there; two runs at a time would take each other's.
  const runtime = mkdtempSync(join(tmpdir(), 'article-widgets-desktop-'));
  ends.push(() => rmSync(runtime, {recursive: true, force: true}));
  environment.XDG_RUNTIME_DIR = runtime;
  let hasAccessibilityBus = false;
  if (findOnPath(['dbus-daemon']) && existsSync('/usr/share/dbus-1/services/org.a11y.Bus.service')) {
    const bus = start('dbus-daemon', ['--session', '--nofork', '--print-address=1'], 1, environment);
    environment.DBUS_SESSION_BUS_ADDRESS = await firstLine(bus, 1);
    hasAccessibilityBus = true;
    // What makes Firefox and GTK answer to the bus.
    Object.assign(environment, {GNOME_ACCESSIBILITY: '1', GTK_MODULES: 'gail:atk-bridge', NO_AT_BRIDGE: '0'});
  }
  return {environment, hasAccessibilityBus};
}

/**
 * @param {string} command @param {string[]} values @param {number} stream The one that is read.
 * @param {Record<string, string | undefined>} [env]
 */
function start(command, values, stream, env = process.env) {
  const streams = Array.from({length: stream + 1}, (_, index) => (index === stream ? 'pipe' : 'ignore'));
  const child = spawn(command, values, {
    env,
    stdio: /** @type {import('node:child_process').StdioOptions} */ (streams),
  });
  ends.push(() => child.kill());
  child.unref();
  return child;
}

/** @param {import('node:child_process').ChildProcess} child @param {number} stream @returns {Promise<string>} */
function firstLine(child, stream) {
  return new Promise((resolve, reject) => {
    let text = '';
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`${child.spawnfile} has ended.`)));
    const output = /** @type {import('node:net').Socket} */ (child.stdio[stream]);
    output.on('data', (data) => {
      text += data;
      if (!text.includes('\n')) return;
      output.unref?.();
      resolve(text.split('\n')[0].trim());
    });
  });
}

/** @param {string[]} names */
export function findOnPath(names) {
  const folders = (process.env.PATH ?? '').split(':');
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}

/**
 * @typedef {object} Desktop
 * @property {Record<string, string | undefined>} environment For the browsers that are to be on it.
 * @property {boolean} hasAccessibilityBus Whether AT-SPI can be asked.
 */

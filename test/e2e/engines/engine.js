/**
 * Three engines behind one interface. What one of them cannot do throws an error that says so.
 */
import {openChromium, openFirefox} from './puppeteer.js';
import {openWebKit} from './webkit.js';

/** @type {Record<EngineName, (options?: EngineOptions) => Promise<Engine>>} */
const openers = {chromium: openChromium, firefox: openFirefox, webkit: openWebKit};

export const engineNames = /** @type {EngineName[]} */ (Object.keys(openers));

/**
 * Starts a browser of its own.
 *
 * @param {EngineName} name @param {EngineOptions} [options]
 */
export const openEngine = (name, options) => openers[name](options);

/**
 * The engines that the words of a command line choose, all of them by default.
 *
 * @param {string[]} words
 */
export function chooseEngines(words) {
  const unknown = words.filter((name) => !Object.hasOwn(openers, name));
  if (unknown.length > 0) throw new Error(`No such engine: ${unknown.join(', ')}.`);
  return words.length > 0 ? /** @type {EngineName[]} */ (words) : engineNames;
}

/** @typedef {'chromium' | 'firefox' | 'webkit'} EngineName */

/**
 * @typedef {object} EngineOptions
 * @property {string} [proxy] `host:port` of a proxy that everything goes through.
 * @property {boolean} [dark] Whether the reader prefers dark colours.
 * @property {boolean} [reducedMotion] Whether the reader prefers less motion.
 * @property {boolean} [forcedColors] Whether colours are forced; not in WebKit, which has no such mode here.
 */

/**
 * @typedef {object} Engine
 * @property {EngineName} name
 * @property {(url: string) => Promise<unknown>} open Opens a page and waits until it is loaded.
 * @property {(expression: string) => Promise<any>} evaluate The value of an expression in the page; a promise is awaited.
 * @property {<Values extends any[], Result>(task: (...values: Values) => Result, ...values: Values) => Promise<Awaited<Result>>} run
 *   Calls a function in the page. It sees nothing but its values, which have to be JSON.
 * @property {(keys: string) => Promise<void>} press Presses keys, such as `Tab` or `Shift+Tab`.
 * @property {(expression: string) => Promise<void>} click Clicks the middle of an element, scrolled into view.
 * @property {(expression: string) => Promise<void>} hover Moves the pointer there.
 * @property {(x: number, y: number) => Promise<void>} clickAt Clicks a point of the window.
 * @property {(width: number, height: number) => Promise<void>} resize Gives the page's viewport a size in CSS pixels.
 * @property {() => Promise<Buffer>} screenshot What the window shows, as PNG.
 * @property {(expression: string, role: string, name: string) => Promise<boolean>} isExposed Whether the engine gives
 *   the element this role and name in its accessibility tree.
 * @property {() => Promise<import('./accessibility-tree.js').TreeNode>} accessibilityTree The page as the engine exposes
 *   it to assistive technology.
 * @property {() => Promise<string[]>} errors What the page's scripts have thrown since it was opened.
 * @property {() => Promise<void>} back Goes back in the history.
 * @property {() => Promise<void>} reset Forgets the page, its size and what was emulated.
 * @property {import('puppeteer-core').Page} [page] Chromium and Firefox only, for what the interface lacks; another
 *   one after `reset()`.
 * @property {() => Promise<unknown>} close
 */

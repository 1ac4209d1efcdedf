/**
 * Opens the built Storybook in a browser and goes from story to story, as its own sidebar does: the page is loaded
 * once, which a story then costs a tenth of a second instead of two seconds.
 */
import {readFileSync} from 'node:fs';
import puppeteer from 'puppeteer-core';
import {browserArguments, findBrowser} from '../browser.js';
import {serve} from '../static-server.js';
import {openPage} from './story-page.js';

/** @typedef {import('./conditions.js').Entry} Entry */

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

/**
 * Takes the pictures of the README from the built Storybook: one of each element, as `docs/pictures/<element>.png`.
 *
 * `node scripts/pictures.js [folder]`; the folder is `storybook-static` by default. The same story in the same browser
 * with the same fonts gives the same picture.
 */
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import {browserArguments, findBrowser} from './browser.js';
import {toIndexedPng} from './pictures/indexed-png.js';
import {serve} from './static-server.js';

const folder = process.argv[2] ?? 'storybook-static';
const target = 'docs/pictures';
const width = 480;
const margin = 12;

/**
 * Stories that show an element better than its first one.
 *
 * @type {Record<string, string>}
 */
const chosen = {footnote: 'open'};

/** @type {{entries: Record<string, {id: string, type: string}>}} */
const {entries} = JSON.parse(await readFile(`${folder}/index.json`, 'utf8'));

/** @type {Map<string, string>} The story of each element. */
const stories = new Map();
for (const {id, type} of Object.values(entries)) {
  const [, element, story] = /^elements-(.+)--(.+)$/.exec(id) ?? [];
  if (type !== 'story' || !element) continue;
  if (chosen[element] === story || (!chosen[element] && !stories.has(element))) stories.set(element, id);
}

const {executablePath, args} = await findBrowser();
const browser = await puppeteer.launch({
  executablePath,
  args: [...browserArguments, ...args, '--hide-scrollbars', '--font-render-hinting=none'],
});
const {url, close} = await serve({root: folder});
await mkdir(target, {recursive: true});
for (const [element, id] of stories) {
  const picture = toIndexedPng(await take(id));
  await writeFile(`${target}/${element}.png`, picture);
  console.log(`${target}/${element}.png ${(picture.length / 1000).toFixed(1)} kB`);
}
await browser.close();
await close();

/** @param {string} id @returns {Promise<Uint8Array>} */
async function take(id) {
  const page = await browser.newPage();
  await page.setViewport({width, height: 900, deviceScaleFactor: 2});
  await page.emulateMediaFeatures([
    {name: 'prefers-color-scheme', value: 'light'},
    {name: 'prefers-reduced-motion', value: 'reduce'},
  ]);
  await page.goto(`${url}/iframe.html?id=${id}&viewMode=story&globals=theme:light;a11y.manual:!true`, {
    waitUntil: 'networkidle0',
  });
  await page.waitForSelector('body.sb-show-main');
  await page.addStyleTag({
    content: `body {padding: 0 !important} .page {padding: 0; margin: ${margin}px !important}`,
  });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const bottom = await page.evaluate(lowestEdge);
  const picture = await page.screenshot({
    clip: {x: 0, y: 0, width, height: Math.ceil(bottom) + margin},
  });
  await page.close();
  return picture;
}

/** Where the story ends, with what stands in the top layer. Runs in the page. */
function lowestEdge() {
  let lowest = 0;
  /** @param {ParentNode} tree */
  const visit = (tree) => {
    for (const element of tree.querySelectorAll('*')) {
      lowest = Math.max(lowest, element.getBoundingClientRect().bottom);
      if (element.shadowRoot) visit(element.shadowRoot);
    }
  };
  const page = document.querySelector('#storybook-root .page');
  if (page) visit(page);
  return lowest;
}

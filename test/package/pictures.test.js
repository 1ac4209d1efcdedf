import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, test} from 'node:test';
import {PNG} from 'pngjs';
import puppeteer from 'puppeteer-core';
import {browserArguments, findBrowser} from '../../scripts/browser.js';
import {comparePictures} from '../../scripts/pictures/compare.js';
import {toIndexedPng} from '../../scripts/pictures/indexed-png.js';
import {useTestFont} from '../../scripts/pictures/use-test-font.js';

// What the visual regression run promises: a moved row of pixels is caught, another font is not.

const bundle = readFileSync('dist/article-widgets.js', 'utf8');

const markup = `<article>
  <p>The law is older than it looks.<article-footnote open>Act of 2000, Pub. L. 106-386.</article-footnote></p>
  <div style="block-size: 8rem"></div>
  <article-related-link label="Related">
    <a href="#totals">How to read an arrest total</a>
    <span slot="description">Four questions to ask of a large number, <code>339</code> for instance.</span>
  </article-related-link>
  <article-content-note reason="human trafficking"><p>What happened.</p></article-content-note>
</article>`;

/** @type {import('puppeteer-core').Browser} */
let browser;

before(async () => {
  const {executablePath, args} = await findBrowser();
  browser = await puppeteer.launch({
    executablePath,
    args: [...browserArguments, ...args, '--hide-scrollbars'],
  });
});

after(() => browser.close());

/** @param {string} css @param {boolean} [inTestFont] */
async function picture(css, inTestFont = true) {
  const page = await browser.newPage();
  await page.setViewport({width: 480, height: 500});
  await page.setContent(`<!doctype html><style>${css}</style>${markup}`);
  await page.addScriptTag({type: 'module', content: bundle});
  await page.waitForFunction(() =>
    document.querySelector('article-footnote')?.shadowRoot?.querySelector('[popover]'),
  );
  if (inTestFont) await useTestFont(page);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const file = await page.screenshot();
  await page.close();
  return toIndexedPng(file);
}

const page = 'body {margin: 12px; font: 17px/1.6 serif}';

test('the same page is the same picture', async () => {
  assert.equal(comparePictures(await picture(page), await picture(page)), undefined);
});

test('another font family is the same picture', async () => {
  const other = page.replace('serif', 'monospace');
  assert.ok(comparePictures(await picture(page, false), await picture(other, false)), 'the fonts do differ');
  assert.equal(comparePictures(await picture(page), await picture(other)), undefined);
});

for (const [what, css] of [
  ['a card that has moved down by a pixel', 'article-related-link {position: relative; top: 1px}'],
  ['a card that has moved aside by a pixel', 'article-related-link {position: relative; left: 1px}'],
  [
    'a line of text that has moved by a pixel',
    'article-related-link::part(title) {position: relative; top: 1px}',
  ],
  ['a border that is a pixel wider', 'article-content-note {border-block-end-width: 2px}'],
  ['a popover that has moved by a pixel', 'article-footnote::part(note) {margin-block-start: 9px}'],
  ['text that has become larger', 'article-related-link {font-size: 1.05em}'],
]) {
  test(`${what} is another picture`, async () => {
    assert.ok(comparePictures(await picture(page), await picture(page + css)));
  });
}

/** @param {(x: number, y: number) => number} gray */
function drawing(gray, width = 64, height = 64) {
  const png = new PNG({width, height});
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      png.data.set([gray(x, y), gray(x, y), gray(x, y), 255], (y * width + x) * 4);
  return PNG.sync.write(png);
}

test('a line of one pixel that has moved by one is another picture', () => {
  const line = (/** @type {number} */ row) => drawing((x, y) => (y === row && x > 10 && x < 30 ? 0 : 255));
  assert.ok(comparePictures(line(20), line(21)));
});

test('edges that are smoothed a little differently are the same picture', () => {
  const edge = (/** @type {number} */ gray) => drawing((x) => (x < 20 ? 0 : x === 20 ? gray : 255));
  assert.equal(comparePictures(edge(120), edge(140)), undefined);
});

test('some single pixels are the same picture', () => {
  const dots = drawing((x, y) => (x === 9 && [3, 20, 41].includes(y) ? 0 : 255));
  assert.equal(
    comparePictures(
      drawing(() => 255),
      dots,
    ),
    undefined,
  );
});

test('another size is another picture', () => {
  const found = comparePictures(
    drawing(() => 255),
    drawing(() => 255, 64, 65),
  );
  assert.match(found?.problem ?? '', /64 × 65/);
});

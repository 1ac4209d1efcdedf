import assert from 'node:assert/strict';
import {test} from 'node:test';
import {PNG} from 'pngjs';
import {openBuiltPage, script} from './built-page.js';

/** Photographs that are hard on a text: as light, as dark and as restless as one can be. */
const photographs = {
  white: '<rect width="600" height="300" fill="white"/>',
  black: '<rect width="600" height="300" fill="black"/>',
  grey: '<rect width="600" height="300" fill="#777"/>',
  stripes:
    '<pattern id="p" width="4" height="4" patternUnits="userSpaceOnUse"><rect width="4" height="4" fill="white"/><rect width="2" height="4" fill="black"/></pattern><rect width="600" height="300" fill="url(#p)"/>',
};

/** The luminance of a colour, as WCAG 2 defines it. */
function luminance(/** @type {number[]} */ channels) {
  const [red = 0, green = 0, blue = 0] = channels.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of the two colours that make a picture of a text: its most frequent one, and the one farthest from it. */
function contrastOf(/** @type {Buffer} */ image) {
  const {data} = PNG.sync.read(image);
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (let index = 0; index < data.length; index += 4) {
    const colour = data.subarray(index, index + 3).join();
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const [[background = '', count = 0] = []] = [...counts].sort(([, a], [, b]) => b - a);
  // A background of its own, and not the photograph: one colour takes most of the box.
  assert.ok(
    count > data.length / 4 / 2,
    `${count} of ${data.length / 4} points have the most frequent colour`,
  );
  const behind = luminance(background.split(',').map(Number));
  const ratios = [...counts.keys()].map((colour) => {
    const [low, high] = [behind, luminance(colour.split(',').map(Number))].sort((a, b) => a - b);
    return /** @type {number} */ (high + 0.05) / /** @type {number} */ (low + 0.05);
  });
  return Math.max(...ratios);
}

for (const scheme of ['light', 'dark']) {
  for (const [name, shapes] of Object.entries(photographs)) {
    test(`the credit on a photograph of ${name} has enough contrast, ${scheme}`, () => {
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="300">${shapes}</svg>`;
      const body = `<style>:root {color-scheme: light dark}</style>
        <article-image-credit placement="overlay" creator="Ann Lee" source="The Desk" source-url="/" style="inline-size: 600px">
        <img src="data:image/svg+xml,${encodeURIComponent(svg)}" width="600" height="300" alt="">`;
      return openBuiltPage({head: script(), body}, async ({page}) => {
        await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
        const {x, y, width, height} = await page.evaluate(() => {
          const credit = document.querySelector('article-image-credit')?.shadowRoot;
          return /** @type {DOMRect} */ (
            credit?.querySelector('[part=credit]')?.getBoundingClientRect()
          ).toJSON();
        });
        assert.ok(y < 100, 'the credit does not stand on the picture');
        // Without the corners, which are round.
        const clip = {x: x + 5, y: y + 2, width: width - 10, height: height - 4};
        assert.ok(contrastOf(Buffer.from(await page.screenshot({clip}))) >= 4.5);
      });
    });
  }
}

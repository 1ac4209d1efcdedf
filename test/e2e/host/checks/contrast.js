import assert from 'node:assert/strict';
import {openUpgraded} from '../check.js';
import {article, hostPage} from '../page.js';
import {changedPoints, contrast, over, pictureOf} from '../pixels.js';
import {blurControl, channelsOf, collectControls, focusControl, hideTexts, seenTexts} from '../seen.js';

/** @type {import('../../engines/engine.js').EngineName[]} */
const all = ['chromium', 'firefox', 'webkit'];

/** @typedef {import('../../engines/engine.js').Engine} Engine */

/** What is opened, and how. */
const states = {
  'at rest': '0',
  'with an open note': "document.getElementById('one').show()",
  'with an open note from elsewhere': "document.getElementById('three').show()",
  'with an open term': "document.getElementById('term').shadowRoot.querySelector('button').click()",
  'with an open credit':
    "document.getElementById('credit-button').shadowRoot.querySelector('button').click()",
  'with an open content note': "document.getElementById('content-note').open = true",
};

/** Photographs that are hard on what stands on them. */
const photographs = {
  white: '<rect width="320" height="240" fill="white"/>',
  black: '<rect width="320" height="240" fill="black"/>',
  grey: '<rect width="320" height="240" fill="#777"/>',
  stripes:
    '<pattern id="p" width="4" height="4" patternUnits="userSpaceOnUse"><rect width="4" height="4" fill="white"/><rect width="2" height="4" fill="black"/></pattern><rect width="320" height="240" fill="url(#p)"/>',
};

/** Credits on the photographs: on the picture, and behind a button on it. */
const onPhotographs = Object.values(photographs)
  .map(
    (shapes) =>
      `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="320" height="240">${shapes}</svg>`)}`,
  )
  .flatMap((source) =>
    ['overlay', 'button'].map(
      (placement) =>
        `<article-image-credit placement="${placement}" creator="Ann Lee" source="The Desk" source-url="/"><img src="${source}" width="320" height="240" alt=""></article-image-credit>`,
    ),
  )
  .join('');

/** Opens a page in a window as high as the page. @param {Engine} engine @param {string} body @param {import('../check.js').Context} context */
export async function openTall(engine, body, context) {
  await engine.resize(700, 900);
  await openUpgraded(engine, context.add(hostPage({body})));
  // As high as the page, so that one picture has all of it.
  const height = await engine.evaluate('document.documentElement.scrollHeight');
  await engine.resize(700, Math.ceil(height) + 400);
  await engine.evaluate('new Promise((done) => setTimeout(done, 100))');
}

/**
 * Texts that are seen worse than they have to be. WebKit's picture may be older than the page, with the texts still in
 * it: what is faint is faint in three pictures.
 *
 * @param {Engine} engine
 */
export async function faintTexts(engine) {
  for (let time = 1; ; time++) {
    const found = await measureTexts(engine);
    if (found.faint.length === 0 || time === 3) return found;
    await engine.evaluate('new Promise((done) => setTimeout(done, 500))');
  }
}

/** @param {Engine} engine */
async function measureTexts(engine) {
  const texts = await engine.run(seenTexts);
  const channels = await engine.run(channelsOf, [...new Set(texts.map(({colour}) => colour))]);
  await engine.run(hideTexts, true);
  await engine.evaluate('new Promise((done) => setTimeout(done, 100))');
  const picture = pictureOf(await engine.screenshot());
  await engine.run(hideTexts, false);
  assert.ok(texts.length > 10, `only ${texts.length} texts were found`);
  /** @type {string[]} */
  const faint = [];
  let least = Infinity;
  for (const {words, of, colour, opacity, large, box} of texts) {
    const [left, top, width, height] = box;
    assert.ok(
      top + height <= picture.height && left + width <= picture.width,
      `${words} is not in the picture`,
    );
    const [red, green, blue, alpha] = channels[colour];
    let worst = Infinity;
    for (let y = top; y < top + height; y += 2) {
      for (let x = left; x < left + width; x += 2) {
        const behind = picture.at(x, y);
        worst = Math.min(worst, contrast(over([red, green, blue], behind, alpha * opacity), behind));
      }
    }
    least = Math.min(least, worst);
    if (worst < (large ? 3 : 4.5)) faint.push(`"${words}" of ${of}: ${worst.toFixed(2)}`);
  }
  return {faint, least, count: texts.length};
}

/**
 * Texts that are not seen where the browser forces its colours, which nothing can take away from a text: the colour of
 * most points of its place against the one that differs most from it.
 *
 * @param {Engine} engine
 */
export async function lostTexts(engine) {
  const texts = await engine.run(seenTexts);
  const picture = pictureOf(await engine.screenshot());
  assert.ok(texts.length > 10, `only ${texts.length} texts were found`);
  /** @type {string[]} */
  const lost = [];
  for (const {words, of, box} of texts) {
    const [left, top, width, height] = box;
    /** @type {Map<string, number>} */
    const counts = new Map();
    for (let y = top; y < top + height; y++) {
      for (let x = left; x < left + width; x++) {
        const colour = picture.at(x, y).join();
        counts.set(colour, (counts.get(colour) ?? 0) + 1);
      }
    }
    const [background, ...others] = [...counts]
      .sort(([, a], [, b]) => b - a)
      .map(([colour]) => colour.split(',').map(Number));
    const best = Math.max(1, ...others.map((colour) => contrast(colour, background)));
    if (best < 4.5) lost.push(`"${words}" of ${of}: ${best.toFixed(2)}`);
  }
  return lost;
}

/** Controls on which focus is not seen: too few points change by 3:1. @param {Engine} engine */
export async function faintRings(engine) {
  // As after a key: the browser shows focus then.
  await engine.press('Tab');
  const controls = await engine.run(collectControls);
  assert.ok(controls.length > 0, 'no controls were found');
  /** @type {string[]} */
  const faint = [];
  for (const [index, name] of controls.entries()) {
    const {box, edge, isVisible} = await engine.run(focusControl, index);
    const focused = pictureOf(await engine.screenshot());
    await engine.run(blurControl, index);
    const changed = changedPoints(pictureOf(await engine.screenshot()), focused, box);
    // A line of one pixel around it would be as many points as its edges are long; some of it may be hidden.
    if (!isVisible || changed < edge * 0.9)
      faint.push(`${name}: ${changed} points of ${Math.round(edge)} are needed`);
  }
  return {faint, count: controls.length};
}

/** @type {import('../check.js').Check[]} */
export const checks = [
  {
    number: 14,
    name: 'every text has a contrast of 4.5:1 (3:1 when large) with each point behind it, light and dark, in every state and on photographs',
    engines: all,
    async run(engine, context) {
      let least = Infinity;
      let count = 0;
      for (const dark of [false, true]) {
        const browser = dark ? await context.launch({dark}) : engine;
        for (const [state, action] of Object.entries(states)) {
          await openTall(browser, article, context);
          await browser.evaluate(`(${action}, new Promise((done) => setTimeout(done, 300)))`);
          const found = await faintTexts(browser);
          assert.deepEqual(found.faint, [], `${state}, ${dark ? 'dark' : 'light'}`);
          least = Math.min(least, found.least);
          count += found.count;
        }
        await openTall(browser, onPhotographs, context);
        assert.deepEqual((await faintTexts(browser)).faint, [], `photographs, ${dark ? 'dark' : 'light'}`);
      }
      return {note: `${count} lines of text, the least contrast ${least.toFixed(2)}`};
    },
  },
  {
    number: 14,
    name: 'on every control the focus ring changes as many points by 3:1 as its edge is long, light and dark, on photographs too',
    // WebKit shows no focus that a script gives.
    engines: ['chromium', 'firefox'],
    async run(engine, context) {
      let count = 0;
      for (const dark of [false, true]) {
        const browser = dark ? await context.launch({dark}) : engine;
        for (const body of [article, onPhotographs]) {
          await openTall(browser, body, context);
          const found = await faintRings(browser);
          assert.deepEqual(found.faint, [], `${dark ? 'dark' : 'light'}`);
          count += found.count;
        }
      }
      return {note: `${count} controls`};
    },
  },
];

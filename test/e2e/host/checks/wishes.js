import assert from 'node:assert/strict';
import {openUpgraded} from '../check.js';
import {article, hostPage} from '../page.js';
import {contrast} from '../pixels.js';
import {channelsOf} from '../seen.js';
import {faintRings, faintTexts, lostTexts, openTall} from './contrast.js';

/** @type {import('../check.js').Check[]} */
export const checks = [
  {
    number: 15,
    name: 'in forced colours every text, focus ring, edge of a note and bar of progress is seen',
    engines: ['chromium', 'firefox'],
    async run(_, context) {
      const browser = await context.launch({forcedColors: true});
      await openTall(browser, article, context);
      assert.equal(await browser.evaluate("matchMedia('(forced-colors: active)').matches"), true);
      assert.deepEqual(await lostTexts(browser), [], 'texts');
      const rings = await faintRings(browser);
      assert.deepEqual(rings.faint, [], 'focus rings');
      for (const [id, part] of edges) {
        await browser.run(openNote, id);
        const {colours, width} = await browser.run(edgeOf, id, part);
        const channels = await browser.run(channelsOf, colours);
        assert.ok(width >= 1, `${id} has no edge`);
        const [edge, inside, outside] = colours.map((colour) => channels[colour]);
        assert.ok(
          contrast(edge, inside) >= 3 && contrast(edge, outside) >= 3,
          `the edge of ${id}: ${colours}`,
        );
      }
      const bar = await browser.run(barColours);
      const channels = await browser.run(channelsOf, bar);
      assert.ok(contrast(channels[bar[0]], channels[bar[1]]) >= 3, `the bar of progress: ${bar}`);
      return {note: `${rings.count} controls`};
    },
  },
  {
    number: 15,
    name: 'for a reader who wants more contrast, every text and focus ring has it',
    engines: ['chromium'],
    async run(engine, context) {
      const page = /** @type {import('puppeteer-core').Page} */ (engine.page);
      const client = await page.createCDPSession();
      await client.send('Emulation.setEmulatedMedia', {
        features: [{name: 'prefers-contrast', value: 'more'}],
      });
      await openTall(engine, article, context);
      assert.equal(await engine.evaluate("matchMedia('(prefers-contrast: more)').matches"), true);
      const texts = await faintTexts(engine);
      assert.deepEqual(texts.faint, []);
      assert.deepEqual((await faintRings(engine)).faint, []);
      return {note: `the least contrast ${texts.least.toFixed(2)}`};
    },
  },
  {
    number: 16,
    name: 'for a reader who wants less motion nothing moves by the clock, whatever is opened',
    engines: ['chromium', 'firefox', 'webkit'],
    async run(engine, context) {
      const browser = await context.launch({reducedMotion: true});
      await openUpgraded(browser, context.add(hostPage()));
      assert.equal(await browser.evaluate("matchMedia('(prefers-reduced-motion: reduce)').matches"), true);
      for (const id of ['one', 'three']) {
        await browser.evaluate(`(document.getElementById('${id}').show(), 0)`);
        // The bar of the reading progress is moved by the reader's own scrolling, which has no clock.
        // What the style sheet does after a delay, in no time, is no motion either.
        const moving = await browser.evaluate(`document.getAnimations()
          .filter(({timeline, effect}) => timeline === document.timeline && effect.getComputedTiming().duration > 0)
          .map((animation) => animation.animationName ?? 'transition')`);
        assert.deepEqual(moving, []);
      }
    },
  },
];

/** What stands above the page, by the element and the part of its shadow tree. */
const edges = [
  ['one', 'note'],
  ['three', 'note'],
  ['term', 'note'],
  ['credit-button', 'credit'],
];

/** Opens it; runs in the page. @param {string} id */
function openNote(id) {
  const element = /** @type {any} */ (document.getElementById(id));
  if (element.show) element.show();
  else element.shadowRoot.querySelector('button').click();
}

/** The colours of the edge of what is open, of what it surrounds and of the page; runs in the page. @param {string} id @param {string} part */
function edgeOf(id, part) {
  const shown = /** @type {any} */ (document.getElementById(id)).shadowRoot.querySelector(`[part=${part}]`);
  if (!shown.matches(':popover-open')) throw new Error(`${id} is not open`);
  const {borderTopColor, borderTopWidth, borderTopStyle, backgroundColor} = getComputedStyle(shown);
  return {
    colours: [borderTopColor, backgroundColor, getComputedStyle(document.documentElement).backgroundColor],
    width: borderTopStyle === 'none' ? 0 : parseFloat(borderTopWidth),
  };
}

/** The colours of the bar of progress and of the page; runs in the page. */
function barColours() {
  const {shadowRoot} = /** @type {any} */ (document.getElementById('progress'));
  return [shadowRoot.querySelector('[part=bar]'), document.documentElement].map(
    (element) => getComputedStyle(element).backgroundColor,
  );
}

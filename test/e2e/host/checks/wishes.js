import assert from 'node:assert/strict';
import {openUpgraded} from '../check.js';
import {hostPage} from '../page.js';

/** @type {import('../check.js').Check[]} */
export const checks = [
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

import assert from 'node:assert/strict';
import {openUpgraded} from '../check.js';
import {article, hostPage} from '../page.js';
import {changeAll, textByElement, translate} from '../translator.js';

/** Scenarios 13 and 14: a translator has been over the page, and then something changes. */

/** @type {import('../../engines/engine.js').EngineName[]} */
const all = ['chromium', 'firefox', 'webkit'];

const settle = 'new Promise((done) => setTimeout(done, 300))';

/** @type {[what: string, ...Parameters<typeof translate>][]} */
const ways = [
  ['wraps the texts of the page', 'wrap', false, false],
  ['wraps the texts of the page and all that come', 'wrap', false, true],
  ['wraps the texts in shadow trees too', 'wrap', true, false],
  ['wraps the texts in shadow trees too and all that come', 'wrap', true, true],
  ['puts new texts in the place of all', 'replace', true, false],
];

/** @type {import('../check.js').Check[]} */
export const checks = [
  ...ways.map(([what, ...values]) => ({
    number: 35,
    name: `scenario 13: after a translator that ${what}, every element says what it has to when anything changes`,
    engines: all,
    /** @type {import('../check.js').Check['run']} */
    async run(engine, context) {
      const url = context.add(hostPage());
      await openUpgraded(engine, url);
      await engine.evaluate(settle);
      const before = await engine.run(textByElement);
      await engine.run(changeAll);
      const expected = await engine.run(textByElement);
      const changed = Object.keys(expected).filter((name) => before[name] !== expected[name]);
      assert.ok(changed.length >= 15, `only ${changed} change what they say`);

      await openUpgraded(engine, url);
      await engine.evaluate(settle);
      await engine.run(translate, ...values);
      await engine.evaluate(settle);
      assert.ok(await engine.evaluate("document.body.innerText.includes('AN ARREST IS NOT A CONVICTION.')"));
      await engine.run(changeAll);
      assert.deepEqual(await engine.run(textByElement), expected);
      assert.deepEqual(await engine.evaluate('pageErrors'), []);
    },
  })),
  {
    number: 35,
    name: 'scenario 14: every sentence of the author is in the page itself, where translators find it, and not in a shadow tree only',
    engines: all,
    async run(engine, context) {
      await openUpgraded(engine, context.add(hostPage()));
      await engine.evaluate(settle);
      const missing = await engine.run((markup) => {
        const source = document.createElement('template');
        source.innerHTML = markup;
        const walker = document.createTreeWalker(source.content, NodeFilter.SHOW_TEXT);
        const clean = (/** @type {string | null} */ text) => (text ?? '').replace(/\s+/g, ' ').trim();
        const page = clean(document.body.textContent);
        const texts = [];
        while (walker.nextNode()) texts.push(clean(walker.currentNode.nodeValue));
        return texts.filter((text) => text && !page.includes(text));
      }, article);
      assert.deepEqual(missing, []);
    },
  },
];

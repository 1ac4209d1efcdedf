import assert from 'node:assert/strict';
import {openUpgraded, until} from '../check.js';
import {hostPage} from '../page.js';

/** @type {import('../../engines/engine.js').EngineName[]} */
const all = ['chromium', 'firefox', 'webkit'];

const one = "document.getElementById('one')";
const two = "document.getElementById('two')";

/** The focused element as a short text, through shadow roots. */
const focused = `(() => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const host = element?.getRootNode().host;
  return host ? host.id + ' ' + element.getAttribute('part') : element?.id || element?.localName;
})()`;

/** @param {import('../../engines/engine.js').Engine} engine @param {string} expected */
const untilFocused = (engine, expected) => until(engine, `${focused} === ${JSON.stringify(expected)}`);

/** @type {import('../check.js').Check[]} */
export const checks = [
  {
    number: 7,
    name: 'Tab goes button, links of the note, its buttons, rest of the sentence; Shift+Tab the same way back',
    engines: all,
    async run(engine, context) {
      await openUpgraded(engine, context.add(hostPage()));
      await engine.evaluate(`${one}.reference.focus()`);
      await engine.press('Enter');
      const way = ['one reference'];
      for (let step = 0; step < 3; step++) {
        await engine.press('Tab');
        way.push(await engine.evaluate(focused));
      }
      assert.deepEqual(way, ['one reference', 'one-link', 'one close', 'two reference']);
      assert.equal(await engine.evaluate(`${one}.open`), false);
      await engine.evaluate(`(${one}.show(), ${one}.shadowRoot.querySelector('[part=close]').focus())`);
      const back = [];
      for (let step = 0; step < 2; step++) {
        await engine.press('Shift+Tab');
        back.push(await engine.evaluate(focused));
      }
      assert.deepEqual(back, ['one-link', 'one reference']);
      assert.equal(await engine.evaluate(`${one}.open`), true);
      await engine.press('Shift+Tab');
      assert.equal(await engine.evaluate(`${one}.open`), false);
      await engine.evaluate(`${two}.reference.focus()`);
      await engine.press('Tab');
      assert.equal(await engine.evaluate(focused), 'next-link');
    },
  },
  {
    number: 8,
    name: 'Escape from the button, from a link of the note and from past the note closes it; focus is where it belongs',
    engines: all,
    async run(engine, context) {
      await openUpgraded(engine, context.add(hostPage()));
      await engine.evaluate(`${one}.reference.focus()`);
      await engine.press('Enter');
      await engine.press('Escape');
      await until(engine, `!${one}.open`);
      await untilFocused(engine, 'one reference');
      await engine.press('Enter');
      await engine.press('Tab');
      assert.equal(await engine.evaluate(focused), 'one-link');
      await engine.press('Escape');
      await until(engine, `!${one}.open`);
      await untilFocused(engine, 'one reference');
      // A script opens the note while focus is elsewhere, and it stays there.
      await engine.evaluate("document.getElementById('next-link').focus()");
      await engine.evaluate(`${one}.show()`);
      await engine.press('Escape');
      await until(engine, `!${one}.open`);
      await untilFocused(engine, 'next-link');
    },
  },
  {
    number: 9,
    name: 'a click outside closes the note, and another reference closes the first: one note is open at a time',
    engines: all,
    async run(engine, context) {
      await openUpgraded(engine, context.add(hostPage()));
      await engine.click(`${one}.reference`);
      assert.equal(await engine.evaluate(`${one}.open`), true);
      await engine.click(`${two}.reference`);
      assert.deepEqual(await engine.evaluate(`[${one}.open, ${two}.open]`), [false, true]);
      await engine.clickAt(5, 5);
      await until(engine, `!${two}.open`);
    },
  },
  {
    number: 10,
    name: 'Enter and Space toggle the note once a press, and the page does not scroll',
    engines: all,
    async run(engine, context) {
      await openUpgraded(engine, context.add(hostPage()));
      await engine.evaluate(`${one}.reference.focus()`);
      await engine.evaluate(
        `(globalThis.toggles = [], ${one}.addEventListener('article-footnote-toggle', (event) => toggles.push(event.open)), 0)`,
      );
      const before = await engine.evaluate('scrollY');
      for (const key of ['Enter', 'Enter', 'Space', 'Space']) {
        const open = await engine.evaluate(`${one}.open`);
        const count = await engine.evaluate('toggles.length');
        await engine.press(key);
        await until(engine, `${one}.open === ${!open} && toggles.length > ${count}`);
      }
      assert.deepEqual(await engine.evaluate('toggles'), [true, false, true, false]);
      assert.equal(await engine.evaluate('scrollY'), before);
    },
  },
  {
    number: 10,
    name: 'the wheel over an open note moves what a reader means: a long note, and with a short one the page',
    engines: ['chromium', 'firefox'],
    async run(engine, context) {
      const page = /** @type {import('puppeteer-core').Page} */ (engine.page);
      const long = 'A sentence of a long note. '.repeat(200);
      const body = `<article><p>Words<article-footnote id="one">Short.</article-footnote>
        and words<article-footnote id="long">${long}</article-footnote>.</p>${'<p>More to read.</p>'.repeat(100)}</article>`;
      await openUpgraded(engine, context.add(hostPage({body})));
      for (const [id, moved] of [
        ['one', 'scrollY'],
        ['long', "document.getElementById('long').shadowRoot.querySelector('[part=note]').scrollTop"],
      ]) {
        const note = `document.getElementById('${id}')`;
        await engine.evaluate(`(scrollTo(0, 0), ${note}.show(), 0)`);
        await engine.hover(`${note}.shadowRoot.querySelector('[part=note]')`);
        await page.mouse.wheel({deltaY: 40});
        await until(engine, `${moved} > 0`);
        assert.equal(await engine.evaluate(`${note}.open && (${id === 'one'} || scrollY === 0)`), true);
      }
    },
  },
];

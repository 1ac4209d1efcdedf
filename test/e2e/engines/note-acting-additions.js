import assert from 'node:assert/strict';
import {setTimeout} from 'node:timers/promises';
import {article, pasted, reference, suite} from './addition-page.js';
import {assertComes, assertFocused, focused, isOpen, noteOf, one} from './notes.js';

const host = "document.querySelector('#list li .article-citation-copy')";
const button = `${host}.shadowRoot.querySelector('[part=button]')`;
const option = (/** @type {string} */ text) =>
  `[...${host}.shadowRoot.querySelectorAll('[part=option]')].find(({textContent}) => textContent === '${text}')`;

const copy = suite(
  'footnote-copy',
  `${article('copy', ', doi:10.1000/182')}<textarea id="paste"></textarea>`,
  {
    async 'a button at the entry opens the formats, and what is chosen can be pasted'(engine) {
      await assertComes(engine, `!!${host}`, true);
      assert.ok(await engine.isExposed(button, 'button', 'Copy citation 1'));
      await engine.click(button);
      assert.equal(await engine.evaluate(`${button}.ariaExpanded`), 'true');
      await engine.click(option('BibTeX'));
      await assertComes(engine, `${button}.ariaLabel`, 'Citation 1 copied as BibTeX');
      assert.match(await pasted(engine), /^@misc\{[^]*10\.1000\/182/);
    },
    async 'an open note that cites something has it too, by the keyboard'(engine) {
      await engine.evaluate(`${reference}.focus()`);
      await engine.press('Enter');
      const inNote = `${noteOf(one)}.querySelector('.article-citation-copy')`;
      for (let step = 0; step < 6 && (await engine.evaluate(focused)) !== ' button'; step++)
        await engine.press('Tab');
      assert.equal(await engine.evaluate(`${inNote}.shadowRoot.activeElement?.textContent`), 'Copy');
      await engine.press('Enter');
      await engine.press('Tab');
      await engine.press('Enter');
      await assertComes(engine, `${inNote}.shadowRoot.querySelector('[part=button]').textContent`, 'Copied');
      assert.equal(await engine.evaluate(isOpen(one)), true);
      await engine.press('Escape');
      assert.equal(await engine.evaluate(isOpen(one)), false);
      await assertFocused(engine, 'one reference');
      assert.match(await pasted(engine), /^A note with a link/);
    },
    async 'a press elsewhere closes the formats and the note around them'(engine) {
      await assertComes(engine, `!!${host}`, true);
      await engine.click(reference);
      const inNote = `${noteOf(one)}.querySelector('.article-citation-copy')`;
      await engine.click(`${inNote}.shadowRoot.querySelector('[part=button]')`);
      await engine.clickAt(1200, 880);
      await assertComes(engine, isOpen(one), false);
      await engine.click(reference);
      assert.equal(await engine.evaluate(`!!${inNote}`), true);
    },
  },
);

/** Presses the browser's Back. Within one page a driver may wait in vain. @param {Engine} engine */
const back = (engine) => (engine.page ? engine.page.goBack({timeout: 500}).catch(() => {}) : engine.back());

/** Comes to the page from another one. */
async function arrive(/** @type {Engine} */ engine) {
  const page = await engine.evaluate('location.href');
  await engine.open(`${page}?start`);
  await engine.open(page);
}

/** Goes back to that one, and closes the tab: Firefox's driver waits in vain to go on from there. */
async function leave(/** @type {Engine} */ engine) {
  await back(engine);
  await assertComes(engine, 'location.search', '?start');
  await engine.reset();
}

const backButton = suite('footnote-back', article(), {
  async 'Back closes the open note, then leaves the page; without the Navigation API it leaves at once'(
    engine,
  ) {
    await arrive(engine);
    const hasNavigation = await engine.evaluate("'navigation' in globalThis");
    await engine.click(reference);
    assert.equal(await engine.evaluate(isOpen(one)), true);
    await setTimeout(100);
    if (hasNavigation) {
      await back(engine);
      await assertComes(engine, isOpen(one), false);
      assert.equal(await engine.evaluate('location.search'), '');
    }
    await leave(engine);
  },
  async 'a note that is closed otherwise leaves nothing to go back to, and the page where it was'(engine) {
    await arrive(engine);
    await engine.evaluate("document.body.style.minBlockSize = '9000px'");
    for (let time = 0; time < 2; time++) {
      await engine.click(reference);
      await setTimeout(100);
      await engine.evaluate('scrollTo(0, 20)');
      await engine.press('Escape');
      await setTimeout(200);
      assert.equal(await engine.evaluate('scrollY'), 20);
      await engine.evaluate('scrollTo(0, 0)');
    }
    await leave(engine);
  },
});

/** No driver magnifies a page in all engines or has an on-screen keyboard, so the page is told of one. */
const cover = (/** @type {number} */ height) => `(() => {
  Object.defineProperty(visualViewport, 'height', {configurable: true, value: innerHeight - ${height}});
  visualViewport.dispatchEvent(new Event('resize'));
  const {left, right, bottom} = ${noteOf(one)}.getBoundingClientRect();
  return [left, document.documentElement.clientWidth - right, innerHeight - bottom].map((length) => Math.abs(Math.round(length)));
})()`;

const sheet = suite('footnote-sheet', article(), {
  async 'the sheet stands above what covers the bottom of the window, and goes back'(engine) {
    // No driver here has a small touch screen in all engines, so the note is told to be a sheet.
    await engine.evaluate(`(() => {
      const style = new CSSStyleSheet();
      style.replaceSync('[part=note] {position-area: none !important; inset: auto 0 0; margin: 0; inline-size: auto; max-inline-size: none}');
      ${one}.shadowRoot.adoptedStyleSheets.push(style);
    })()`);
    await engine.click(reference);
    await assertComes(engine, isOpen(one), true);
    await setTimeout(100);
    assert.deepEqual(await engine.evaluate(cover(0)), [0, 0, 0]);
    assert.deepEqual(await engine.evaluate(cover(300)), [0, 0, 300]);
    await engine.press('Escape');
    await assertComes(engine, `${noteOf(one)}.getAttribute('style') ?? ''`, '');
  },
});

export const noteActingAdditions = [copy, backButton, sheet];

/** @typedef {import('./engine.js').Engine} Engine */

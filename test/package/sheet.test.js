import assert from 'node:assert/strict';
import {test} from 'node:test';
import {setTimeout} from 'node:timers/promises';
import {openBuiltPage, script} from './built-page.js';
import {eventually} from './eventually.js';

/** @typedef {typeof import('../../src/define/article-footnote.js')} Registered */

const body = `<meta name="viewport" content="width=device-width">
  <p>${'Words. '.repeat(60)}One<article-footnote>${'A long note. '.repeat(20)}</article-footnote></p>
  <p>${'More words. '.repeat(300)}</p>`;

/** @typedef {import('puppeteer-core').Page} Page */

/**
 * Opens the page on a small touch screen, with the note open.
 *
 * @param {string} head
 * @param {(page: Page, zoom: (factor: number) => Promise<void>) => Promise<void>} act
 */
const visit = (head, act) =>
  openBuiltPage({head, body}, async ({page, errors}) => {
    await page.setViewport({width: 360, height: 640, isMobile: true, hasTouch: true});
    await page.reload();
    await page.waitForFunction(() => document.querySelector('article-footnote')?.number === 1);
    await page.evaluate(() => document.querySelector('article-footnote')?.show());
    await page.waitForFunction(() => document.querySelector('article-footnote')?.open);
    const session = await page.createCDPSession();
    await act(page, async (factor) => {
      await session.send('Emulation.setPageScaleFactor', {pageScaleFactor: factor});
      await page.waitForFunction((scale) => globalThis.visualViewport?.scale === scale, {}, factor);
    });
    assert.deepEqual(errors, []);
  });

/** Where the sheet is, and what is seen of the page, in the same coordinates. @param {Page} page */
const places = (page) =>
  page.evaluate(() => {
    const note = document.querySelector('article-footnote')?.shadowRoot?.querySelector('[part=note]');
    const seen = globalThis.visualViewport;
    if (!note || !seen) throw new Error('There is no note.');
    const {left, right, top, bottom} = note.getBoundingClientRect();
    return {
      sheet: [left, right, bottom].map(Math.round),
      seen: [seen.offsetLeft, seen.offsetLeft + seen.width, seen.offsetTop + seen.height].map(Math.round),
      text: (top - seen.offsetTop) / seen.height,
      style: note.getAttribute('style') ?? '',
    };
  });

const withSheet = script() + script('/dist/additions/footnote-sheet.js');

test('without the addition, a magnified page hides a part of the sheet', () =>
  visit(script(), async (page, zoom) => {
    await zoom(2);
    // Time for what would move it.
    await setTimeout(300);
    const {sheet, seen} = await places(page);
    assert.notDeepEqual(sheet, seen);
  }));

test('the sheet stays in what is seen of a magnified page, wherever that is moved', () =>
  visit(withSheet, async (page, zoom) => {
    const before = await places(page);
    assert.deepEqual([before.sheet, before.style], [before.seen, '']);
    await zoom(2);
    await eventually(async () => {
      const {sheet, seen, text} = await places(page);
      assert.deepEqual(sheet, seen);
      assert.ok(text >= 0.39, `the text above has ${text} of the height`);
    });
    const magnified = await places(page);
    await page.touchscreen.touchStart(20, 20);
    for (let step = 0; step < 8; step++) await page.touchscreen.touchMove(20 - step * 2, 20 - step * 2);
    await page.touchscreen.touchEnd();
    await eventually(async () => {
      const {sheet, seen} = await places(page);
      assert.notDeepEqual(seen, magnified.seen);
      assert.deepEqual(sheet, seen);
    });
    await zoom(1);
    await eventually(async () => assert.deepEqual(await places(page), before));
  }));

test('the sheet stands above what covers the bottom of the window, and goes back when it closes', () =>
  visit(withSheet, async (page) => {
    // An on-screen keyboard makes what is seen less high, and the window not; no headless browser has one.
    const keyboard = (/** @type {number} */ height) =>
      page.evaluate((covered) => {
        const seen = /** @type {VisualViewport} */ (globalThis.visualViewport);
        Object.defineProperty(seen, 'height', {configurable: true, value: 640 - covered});
        seen.dispatchEvent(new Event('resize'));
      }, height);
    await keyboard(280);
    assert.deepEqual((await places(page)).sheet, [0, 360, 360]);
    await page.evaluate(() => {
      const footnote = document.querySelector('article-footnote');
      const note = footnote?.shadowRoot?.querySelector('[part=note]');
      return new Promise((resolve) => {
        note?.addEventListener('toggle', () => resolve(undefined));
        footnote?.hide();
      });
    });
    await keyboard(300);
    assert.equal((await places(page)).style, '');
  }));

test('a note that a script takes away while it is open is let go, and what opens next has the sheet', () =>
  visit(withSheet, async (page) => {
    const style = await page.evaluate(() => {
      const footnote = document.querySelector('article-footnote');
      const note = footnote?.shadowRoot?.querySelector('[part=note]');
      const seen = globalThis.visualViewport;
      if (!footnote || !note || !seen) throw new Error('There is no note.');
      footnote.remove();
      Object.defineProperty(seen, 'height', {configurable: true, value: 400});
      seen.dispatchEvent(new Event('resize'));
      return note.getAttribute('style') ?? '';
    });
    assert.equal(style, '');
    await page.evaluate(() => {
      const footnote = document.createElement('article-footnote');
      footnote.textContent = 'Another note.';
      document.querySelector('p')?.append(footnote);
    });
    await page.waitForFunction(() => document.querySelector('article-footnote')?.number === 1);
    await page.evaluate(() => document.querySelector('article-footnote')?.show());
    await page.waitForFunction(
      () =>
        document
          .querySelector('article-footnote')
          ?.shadowRoot?.querySelector('[part=note]')
          ?.getBoundingClientRect().bottom === 400,
    );
  }));

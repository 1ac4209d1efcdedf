import assert from 'node:assert/strict';
import {test} from 'node:test';
import {setTimeout} from 'node:timers/promises';
import {openBuiltPage, script} from './built-page.js';

/** @typedef {typeof import('../../src/define/article-footnote.js')} Registered */

const body = `
  <p>${'Words. '.repeat(40)}</p>
  <p><a id="out" href="/other">Other page</a>
  One<article-footnote>First note, <a id="in-note" href="/other">elsewhere</a>, <a id="fragment" href="#end">below</a>.</article-footnote>
  two<article-footnote>Second note with one in it<article-footnote>Third note.</article-footnote></article-footnote></p>
  <div style="block-size: 3000px"></div><p id="end">End.</p>`;

const pages = {
  '/start': '<!doctype html><title>Start</title><p>Start',
  '/other': '<!doctype html><title>Other</title><p>Other',
};

/** @typedef {import('puppeteer-core').Page} Page */

/**
 * Opens the page from another one, with the addition or without it.
 *
 * @param {(page: Page) => Promise<void>} act
 */
const visit = (act, head = script() + script('/dist/additions/footnote-back.js')) =>
  openBuiltPage({head, body, pages}, async ({page, errors}) => {
    await page.goto(page.url().replace('/page', '/start'));
    await page.evaluate(() => {
      location.href = '/page';
    });
    await page.waitForFunction(() => document.querySelector('article-footnote')?.number === 1);
    await page.evaluate(() => {
      const heard = /** @type {string[]} */ ([]);
      Object.assign(globalThis, {heard});
      addEventListener('popstate', () => heard.push('popstate'));
    });
    await act(page);
    assert.deepEqual(errors, []);
  });

/** @param {Page} page */
const settled = (page) => page.evaluate(() => new Promise((resolve) => globalThis.setTimeout(resolve, 150)));

/** Presses a number, by its place. @param {Page} page @param {number} index */
async function press(page, index) {
  const button = await page.evaluateHandle(
    (place) => document.querySelectorAll('article-footnote')[place]?.reference,
    index,
  );
  await /** @type {import('puppeteer-core').ElementHandle<Element>} */ (button).click();
  await settled(page);
}

/** Presses the browser's Back. @param {Page} page */
async function back(page) {
  // Within one page there is nothing to wait for.
  await page.goBack({timeout: 500}).catch(() => null);
  await setTimeout(150);
}

/** @param {Page} page */
const state = (page) =>
  page.evaluate(() => ({
    path: location.pathname + location.hash,
    index: navigation.currentEntry?.index ?? -1,
    open: [...document.querySelectorAll('article-footnote')].map(({open}) => open).join(),
    heard: /** @type {any} */ (globalThis).heard?.length,
  }));

/**
 * Waits until the page is as it has to be; the history answers in its own time.
 *
 * @param {Page} page @param {Partial<Awaited<ReturnType<typeof state>>>} expected
 */
async function reaches(page, expected) {
  for (let time = 1; ; time++) {
    // While another page comes, there is none that could answer.
    const found = await state(page).catch(() => ({}));
    try {
      return assert.deepEqual({...found, ...expected}, found);
    } catch (error) {
      if (time === 30) throw error;
    }
    await setTimeout(100);
  }
}

test('without the addition, Back leaves the page with its note open', () =>
  visit(async (page) => {
    const before = await page.evaluate(() => history.length);
    await press(page, 0);
    assert.equal(await page.evaluate(() => history.length), before);
    await back(page);
    await reaches(page, {path: '/start'});
  }, script()));

test('Back closes the open note, then leaves the page', () =>
  visit(async (page) => {
    const before = await state(page);
    await press(page, 0);
    await reaches(page, {...before, index: before.index + 1, open: 'true,false,false'});
    await page.evaluate(() => scrollTo(0, 100));
    await back(page);
    await reaches(page, before);
    assert.equal(await page.evaluate(() => scrollY), 100);
    assert.equal(await page.evaluate(() => history.scrollRestoration), 'auto');
    await back(page);
    await reaches(page, {path: '/start'});
  }));

test('a note that is closed otherwise, or for another one, leaves nothing to go back to', () =>
  visit(async (page) => {
    const before = await state(page);
    const length = await page.evaluate(() => history.length);
    for (let time = 0; time < 3; time++) {
      await press(page, 0);
      await press(page, 1);
      await reaches(page, {...before, index: before.index + 1, open: 'false,true,false'});
      await page.evaluate(() => scrollTo(0, 50));
      await page.keyboard.press('Escape');
      await settled(page);
      await reaches(page, before);
      assert.equal(await page.evaluate(() => scrollY), 50);
    }
    // One entry, again and again, to which only Forward leads.
    assert.equal(await page.evaluate(() => history.length), length + 1);
    await back(page);
    await reaches(page, {path: '/start'});
  }));

test('a reader who scrolls as soon as a note is closed gets where they want', () =>
  visit(async (page) => {
    const before = await state(page);
    await press(page, 0);
    await page.keyboard.press('Escape');
    await page.waitForFunction((index) => navigation.currentEntry?.index === index, {}, before.index);
    await page.evaluate(() => scrollTo(0, 80));
    await settled(page);
    assert.equal(await page.evaluate(() => scrollY), 80);
  }));

test('Back closes a note in a note, then that one', () =>
  visit(async (page) => {
    const before = await state(page);
    await press(page, 1);
    await press(page, 2);
    await reaches(page, {open: 'false,true,true', index: before.index + 2});
    await back(page);
    await reaches(page, {open: 'false,true,false', index: before.index + 1});
    await back(page);
    await reaches(page, before);
  }));

test('a link out of a note, and one to a place on the page, take the place of the note', () =>
  visit(async (page) => {
    const before = await state(page);
    await press(page, 0);
    await reaches(page, {index: before.index + 1});
    await Promise.all([page.waitForNavigation(), page.click('#in-note')]);
    await reaches(page, {path: '/other', index: before.index + 1});
    await page.goBack();
    // A page that was kept hears only now that its note was closed as it was left.
    await settled(page);
    const {path, index, open} = before;
    await reaches(page, {path, index, open});
    await press(page, 0);
    await reaches(page, {index: index + 1});
    await page.click('#fragment');
    await settled(page);
    await reaches(page, {path: '/page#end', index: before.index + 1});
    await page.keyboard.press('Escape');
    await settled(page);
    await back(page);
    await reaches(page, {path: '/page'});
    await back(page);
    await reaches(page, {path: '/start'});
  }));

test('a note that a script opens, before anything was pressed, adds nothing', () =>
  visit(async (page) => {
    await page.reload();
    const session = await page.createCDPSession();
    // Puppeteer's own calls count as a press.
    const expression =
      "document.querySelector('article-footnote').show(); [navigator.userActivation.isActive, navigation.currentEntry.index].join()";
    const before = await session.send('Runtime.evaluate', {expression});
    await setTimeout(150);
    const after = await session.send('Runtime.evaluate', {expression});
    assert.deepEqual([before.result.value, after.result.value], ['false,2', 'false,2']);
    await reaches(page, {open: 'true,false,false'});
  }));

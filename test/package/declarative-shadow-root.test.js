/**
 * A page that was saved, or written by a server, with its shadow roots in the markup: it shows what the live page does
 * before the script has come, and neither twice nor elsewhere when it has.
 */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, test} from 'node:test';
import {launch} from 'puppeteer-core';
import {browserArguments, findBrowser} from '../../scripts/browser.js';
import {serve} from '../../scripts/static-server.js';
import {tags} from './built-page.js';

const more = `<article-related-list><h2 slot="heading">More</h2><a href="/one">One</a><a href="/two">Two</a></article-related-list>
  <section class="typed"><p>Typed<sup id="r1"><a href="#n1">1</a></sup></p><ol><li id="n1">Note <a href="#r1">↩</a></li></ol></section>
  <article-enhance selector=".typed"></article-enhance></main>`;
const live = (await readFile('examples/article/index.html', 'utf8'))
  .replace('</main>', more)
  // A byline's own words stand between what is assigned by hand.
  .replace(' reading-time', '');
const saved = '/examples/article/saved.html';

/** @type {import('puppeteer-core').Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
/** What the live page shows, and how many nodes its shadow roots have. @type {Awaited<ReturnType<typeof look>>} */
let expected;

before(async () => {
  const {executablePath, args} = await findBrowser();
  browser = await launch({executablePath, args: [...args, ...browserArguments]});
  const pages = {'/examples/article/live.html': live, [saved]: ''};
  server = await serve({root: '.', pages});
  await onPage('/examples/article/live.html', {}, async (page) => {
    expected = await look(page);
    pages[saved] = `<!doctype html><html lang="en-US">${await page.evaluate(savePage)}</html>`;
  });
});

after(async () => {
  await browser?.close();
  await server?.close();
});

test('the live page has every element, and a shadow root in each', () => {
  assert.deepEqual(
    tags.filter((tag) => !expected.roots.some(([found]) => found === tag)),
    [],
  );
});

test('before the script has come, the page shows what the live one does', () =>
  onPage(saved, {script: false}, async (page) => {
    assertSame(await page.evaluate(textOf), expected.text);
  }));

test('when it has come, nothing is there twice, nothing moves and nobody complains', () =>
  onPage(saved, {}, async (page) => {
    await page.addScriptTag({type: 'module', url: '/dist/article-widgets.dev.js'});
    await page.waitForFunction(() => customElements.get('article-footnote-list'));
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    const {text, roots, shift} = await look(page);
    assertSame(text, expected.text);
    assert.deepEqual(roots, expected.roots);
    assert.equal(shift, 0);
  }));

test('a note of the saved page opens once', () =>
  onPage(saved, {}, async (page) => {
    await page.addScriptTag({type: 'module', url: '/dist/article-widgets.js'});
    await page.waitForFunction(() => customElements.get('article-footnote'));
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    await page.evaluate(() =>
      document.querySelector('article-footnote')?.shadowRoot?.querySelector('button')?.focus(),
    );
    await page.keyboard.press('Enter');
    const opened = await page.evaluate(() =>
      [...document.querySelectorAll('article-footnote')].map(
        ({shadowRoot}) => shadowRoot?.querySelectorAll(':popover-open').length,
      ),
    );
    assert.deepEqual(
      opened.filter((count) => count !== 0),
      [1],
    );
  }));

/**
 * @param {string} path
 * @param {{script?: boolean}} options
 * @param {(page: import('puppeteer-core').Page) => Promise<void>} check
 */
async function onPage(path, {script = true}, check) {
  const page = await browser.newPage();
  /** @type {string[]} */
  const complaints = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.setJavaScriptEnabled(script);
  await page.setViewport({width: 1000, height: 900});
  await page.goto(server.url + path, {waitUntil: 'networkidle0'});
  await check(page);
  assert.deepEqual(complaints, []);
  await page.close();
}

/** What a page shows, the number of nodes in each shadow root, and by how much it has moved so far. @param {import('puppeteer-core').Page} page */
async function look(page) {
  const seen = await page.evaluate(async () => {
    const hosts = [...document.querySelectorAll('*')].filter(({shadowRoot}) => shadowRoot);
    /** @type {[string, number][]} */
    const roots = hosts.map(({localName, shadowRoot}) => [
      localName,
      shadowRoot?.querySelectorAll('*:not(style)').length ?? 0,
    ]);
    const shifts = await new Promise((resolve) => {
      const observer = new PerformanceObserver((list) => resolve(list.getEntries()));
      observer.observe({type: 'layout-shift', buffered: true});
      setTimeout(resolve, 100, []);
    });
    const shift = shifts.reduce((/** @type {number} */ sum, /** @type {any} */ {value}) => sum + value, 0);
    return {roots, shift};
  });
  return {...seen, text: await page.evaluate(textOf)};
}

/** The words that a page shows, shadow trees included. Runs in the page. */
function textOf() {
  /** @param {Node} node @returns {string} */
  const visible = (node) => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element) || node.matches('style, script')) return '';
    const {display, visibility} = getComputedStyle(node);
    if (display === 'none' || visibility === 'hidden') return '';
    const slotted = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
    return (slotted[0] ? slotted : [...(node.shadowRoot ?? node).childNodes]).map(visible).join(' ');
  };
  return visible(document.body).replace(/\s+/g, ' ');
}

/** @param {string} text @param {string} expected */
function assertSame(text, expected) {
  const at = [...text].findIndex((letter, index) => letter !== expected[index]);
  const around = (/** @type {string} */ whole) => whole.slice(Math.max(0, at - 60), at + 60);
  if (text !== expected) assert.equal(around(text), around(expected));
}

/** Writes the page as it is, without its script, with the styles of each shadow root in it. Runs in the page. */
function savePage() {
  const hosts = [...document.querySelectorAll('*')].filter(({shadowRoot}) => shadowRoot);
  const roots = hosts.map(({shadowRoot}) => /** @type {ShadowRoot} */ (shadowRoot));
  for (const root of roots) {
    // What is assigned by hand cannot be written down.
    if (root.slotAssignment === 'manual') continue;
    const style = document.createElement('style');
    style.textContent = root.adoptedStyleSheets
      .flatMap(({cssRules}) => [...cssRules].map(({cssText}) => cssText))
      .join('\n');
    root.prepend(style);
  }
  document.querySelector('script[type=module]')?.remove();
  return document.documentElement.getHTML({
    shadowRoots: roots.filter(({slotAssignment}) => slotAssignment === 'named'),
  });
}

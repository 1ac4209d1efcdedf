import assert from 'node:assert/strict';
import {openUpgraded, until} from '../check.js';
import {hostPage} from '../page.js';

/** @type {import('../../engines/engine.js').EngineName[]} */
const all = ['chromium', 'firefox', 'webkit'];

/** @type {import('../check.js').Check[]} */
export const checks = [
  {
    number: 31,
    name: 'a page of XML, whose parser refuses templates, stays as it was written, and nothing is thrown',
    engines: ['chromium', 'firefox', 'webkit'],
    async run(engine, context) {
      const page = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>XML</title><script src="/recorder.js"></script>
        <script type="module" src="/dist/article-widgets.js"></script></head><body><article>
        <p>Word<article-footnote>The note.</article-footnote></p>
        <article-related-link><a href="/totals/">A card</a></article-related-link></article></body></html>`;
      await engine.open(context.add(page, {'Content-Type': 'application/xhtml+xml'}));
      await engine.evaluate(
        "import('/dist/article-widgets.js').then(() => new Promise((done) => setTimeout(done, 100)))",
      );
      const text = await engine.evaluate('document.body.innerText');
      for (const words of ['Word', 'The note.', 'A card']) assert.ok(text.includes(words), text);
      assert.deepEqual(await engine.evaluate('pageErrors'), []);
    },
  },
  {
    number: 18,
    name: 'nothing is said to screen readers before the reader asks for it, and then by a region that was empty first',
    engines: all,
    async run(engine, context) {
      await openUpgraded(engine, context.add(hostPage()));
      assert.equal(await engine.evaluate("document.querySelectorAll('[role=status]').length"), 0);
      await engine.evaluate(`(Object.defineProperty(navigator, 'clipboard', {value: {writeText: async () => {}}}),
        globalThis.said = [],
        new MutationObserver((records) => {
          for (const {addedNodes, target} of records) {
            for (const node of addedNodes) if (node.role === 'status') said.push('region: ' + node.textContent);
            if (target.role === 'status') said.push('text: ' + target.textContent);
          }
        }).observe(document.body, {subtree: true, childList: true}), 0)`);
      await engine.click("document.getElementById('share').shadowRoot.querySelector('button')");
      await until(engine, "said.includes('text: Link copied')");
      assert.equal(await engine.evaluate('said[0]'), 'region: ');
    },
  },
  {
    number: 25,
    name: 'a page with every element asks for nothing but itself, the style sheet and the module, whatever is hovered or opened',
    engines: all,
    async run(engine, context) {
      const browser = await context.launch({proxy: context.proxy});
      // Another host than this machine's own: engines go around a proxy for that.
      const page = new URL(context.add(hostPage()));
      page.host = 'page.test';
      context.requests.length = 0;
      await openUpgraded(browser, page.href);
      for (const id of ['related', 'credit', 'share', 'count'])
        await browser.hover(`document.getElementById('${id}')`);
      for (const id of ['one', 'three'])
        await browser.evaluate(`(document.getElementById('${id}').show(), 0)`);
      await browser.evaluate('new Promise((done) => setTimeout(done, 500))');
      // Browsers ask for things of their own, of other hosts; the library would name the page's or a linked one.
      const linked = /page\.test|example\.org|doi\.org|ktla\.example|creativecommons\.org/;
      const asked = [...new Set(context.requests)]
        .filter((url) => linked.test(url))
        .map((url) => new URL(url).pathname);
      assert.deepEqual(
        asked.filter((path) => path !== '/favicon.ico').sort(),
        ['/dist/article-widgets.css', '/dist/article-widgets.js', page.pathname, '/recorder.js'].sort(),
      );
    },
  },
  {
    number: 31,
    name: 'blocked, late, in the head, at the end, with async: the same page in the end, and readable before it',
    engines: all,
    // Firefox reports the module that is missing on purpose.
    throws: true,
    async run(engine, context) {
      const script = (/** @type {string} */ rest) =>
        `<script type="module" src="/dist/article-widgets.js" ${rest}></script>`;
      const shown = `[...document.querySelectorAll('article-footnote, article-date, article-byline, article-age-notice')]
        .map((element) => element.shadowRoot?.textContent.replace(/\\s+/g, ' ')).join('|')`;
      await openUpgraded(engine, context.add(hostPage()));
      const expected = await engine.evaluate(shown);
      for (const library of [script('async'), script('defer')]) {
        await openUpgraded(engine, context.add(hostPage({library})));
        assert.equal(await engine.evaluate(shown), expected);
      }
      await engine.open(
        context.add(hostPage({library: '<script type="module" src="/missing.js"></script>'})),
      );
      const text = await engine.evaluate('document.body.innerText');
      for (const words of ['Act of 2000', 'How to read an arrest total', 'Ann Lee', 'It ought to concern'])
        assert.ok(text.includes(words), `${words} is not readable without the script`);
      await engine.evaluate(
        "new Promise((done) => setTimeout(done, 1000)).then(() => import('/dist/article-widgets.js')).then(() => 0)",
      );
      await until(engine, "!document.querySelector('body :not(:defined)')");
      assert.equal(await engine.evaluate(shown), expected);
    },
  },
  {
    number: 37,
    name: '1,000 times made, moved and removed, every element leaves no instance behind, and no listener or node',
    engines: ['chromium'],
    async run(engine, context) {
      const page = /** @type {import('puppeteer-core').Page} */ (engine.page);
      await openUpgraded(engine, context.add(hostPage()));
      await engine.evaluate(
        "(globalThis.tags = [...new Set([...document.querySelectorAll('*')].map((e) => e.localName).filter((n) => n.startsWith('article-')))], document.body.replaceChildren(), 0)",
      );
      const client = await page.createCDPSession();
      const count = async () => {
        for (let pass = 0; pass < 3; pass++) await client.send('HeapProfiler.collectGarbage');
        return client.send('Memory.getDOMCounters');
      };
      await engine.run(churn, 20);
      const before = await count();
      await engine.run(churn, 1000);
      const after = await count();
      const prototype = await page.evaluateHandle(() => HTMLElement.prototype);
      const instances = await page.queryObjects(prototype);
      const found = await page.evaluate(
        // A prototype is among what has it in its chain, and has no name.
        (objects) => objects.filter((one) => !Object.hasOwn(one, 'constructor')).map((one) => one.localName),
        /** @type {any} */ (instances),
      );
      assert.ok(found.includes('body'), 'what is alive is not seen');
      const left = found.filter((/** @type {string} */ name) => name.startsWith('article-'));
      assert.deepEqual(left, []);
      assert.ok(
        after.jsEventListeners <= before.jsEventListeners * 1.01,
        `${after.jsEventListeners} listeners, before ${before.jsEventListeners}`,
      );
      assert.ok(after.nodes <= before.nodes * 1.01 + 2, `${after.nodes} nodes, before ${before.nodes}`);
    },
  },
  {
    number: 32,
    name: 'the upgrade of the page moves nothing (layout shift 0)',
    engines: ['chromium'],
    async run(engine, context) {
      const page = /** @type {import('puppeteer-core').Page} */ (engine.page);
      await page.evaluateOnNewDocument(() => {
        const shifts = /** @type {any} */ (globalThis.shifts = []);
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push(/** @type {any} */ (entry).value);
        }).observe({type: 'layout-shift', buffered: true});
      });
      const url = context.add(
        hostPage({
          library: `<link rel="stylesheet" href="/dist/article-widgets.css">
            <script>setTimeout(() => import('/dist/article-widgets.js'), 400)</script>`,
          body: `<article>${'<p>A sentence of the article that has a note at its end.<article-footnote>The text of the note.</article-footnote></p>'.repeat(100)}</article>`,
        }),
      );
      await openUpgraded(engine, url);
      await engine.evaluate('new Promise((done) => setTimeout(done, 500))');
      assert.deepEqual(await engine.evaluate('shifts'), []);
    },
  },
  {
    number: 40,
    name: 'an update that changes nothing writes nothing, in the page or in a shadow tree',
    engines: all,
    // It asks what was thrown in all others.
    alone: true,
    async run(engine, context) {
      await openUpgraded(engine, context.add(hostPage()));
      await engine.evaluate('new Promise((done) => setTimeout(done, 300))');
      assert.deepEqual(await engine.run(updateAll), []);
      assert.deepEqual(context.errorsOfRun, [], 'the library has thrown in one of the checks');
    },
  },
];

/** @param {number} cycles */
async function churn(cycles) {
  for (let cycle = 0; cycle < cycles; cycle++) {
    const box = document.createElement('article');
    for (const tag of /** @type {any} */ (globalThis).tags) {
      const element = document.createElement(tag);
      element.append('Words', document.createElement('a'));
      box.append(element);
    }
    document.body.append(box);
    await Promise.all([...box.children].map((element) => /** @type {any} */ (element).updateComplete));
    if (cycle % 4 === 0) for (const element of box.children) /** @type {any} */ (element).show?.();
    box.append(/** @type {Element} */ (box.firstElementChild));
    box.remove();
  }
  await new Promise((resolve) => setTimeout(resolve, 300));
}

/** Asks every element to update, and returns what that has changed; runs in the page. */
async function updateAll() {
  /** @type {string[]} */
  const found = [];
  const observer = new MutationObserver((records) => {
    for (const {type, target} of records) found.push(`${type} ${target.nodeName}`);
  });
  const options = {subtree: true, childList: true, characterData: true, attributes: true};
  observer.observe(document, options);
  const elements = [...document.querySelectorAll('*')].filter(({localName}) =>
    localName.startsWith('article-'),
  );
  for (const {shadowRoot} of elements) if (shadowRoot) observer.observe(shadowRoot, options);
  for (const element of elements) /** @type {any} */ (element).requestUpdate();
  await Promise.all(elements.map((element) => /** @type {any} */ (element).updateComplete));
  await new Promise((resolve) => setTimeout(resolve, 50));
  observer.disconnect();
  return found;
}

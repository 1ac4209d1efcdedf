import assert from 'node:assert/strict';
import {openUpgraded, until} from '../check.js';
import {hostPage} from '../page.js';
import {pageState} from '../page-state.js';

/**
 * Scenarios 4, 16, 17 and 28: another Lit on the page, lists that hide what annoys, services that put scripts off, and
 * libraries that replace classes of the page.
 */

/** @type {import('../../engines/engine.js').EngineName[]} */
const all = ['chromium', 'firefox', 'webkit'];

/** The real Lit, as a page without a bundler loads it. */
const importMap = `<script type="importmap">${JSON.stringify({
  imports: {
    lit: '/node_modules/lit/index.js',
    'lit-html': '/node_modules/lit-html/lit-html.js',
    'lit-html/': '/node_modules/lit-html/',
    'lit-element/': '/node_modules/lit-element/',
    '@lit/reactive-element': '/node_modules/@lit/reactive-element/reactive-element.js',
  },
})}</script>`;

const ownLit = `<script type="module">
import {html, LitElement} from 'lit';
customElements.define('page-element', class extends LitElement {
  static properties = {name: {}};
  render() { return html\`<b>Hello \${this.name}</b>\`; }
});
</script>`;

/** What MooTools 1.4 does to the page, as far as it concerns others. */
const ownClasses = `<script>
Document = function () {};
Event = function (event) {
  this.isKey = event.type.indexOf('key') === 0;
};
Array.from = (item) => (item == null ? [] : typeof item === 'object' && 'length' in item ? [].slice.call(item) : [item]);
</script>`;

const rest = 'new Promise((done) => setTimeout(done, 300))';

/** What such a service writes in place of the type, and what it runs when the page has been loaded. */
const putOff = `<script type="0a1b2c3d-module" src="/dist/article-widgets.js"></script>
<script>
addEventListener('load', () => setTimeout(() => {
  for (const held of document.querySelectorAll('script[type$="-module"]')) {
    const script = document.createElement('script');
    script.type = 'module';
    script.src = held.src;
    held.replaceWith(script);
  }
}, 200));
</script>`;

const style = '<link rel="stylesheet" href="/dist/article-widgets.css">';

/** @type {import('../check.js').Check[]} */
export const checks = [
  {
    number: 30,
    name: 'scenario 4: beside a Lit of the page, under Trusted Types that allow both, each has its elements',
    engines: all,
    async run(engine, context) {
      const library = '<script type="module" src="/dist/article-widgets.js"></script>';
      const headers = {
        'Content-Security-Policy':
          "require-trusted-types-for 'script'; trusted-types lit-html article-widgets",
      };
      for (const order of [ownLit + library, library + ownLit]) {
        const body =
          '<page-element name="Ann"></page-element> One<article-footnote id="one">Note.</article-footnote>';
        await openUpgradedIn(
          engine,
          context.add(hostPage({first: importMap, library: order, body}), headers),
        );
        await until(
          engine,
          "document.querySelector('page-element').shadowRoot?.textContent.includes('Hello Ann')",
        );
        await engine.evaluate("(document.querySelector('page-element').name = 'Bo', 0)");
        await until(
          engine,
          "document.querySelector('page-element').shadowRoot.textContent.includes('Hello Bo')",
        );
        await engine.click("document.getElementById('one').reference");
        await until(engine, "document.getElementById('one').open");
        assert.deepEqual(await engine.evaluate('[pageErrors, pageViolations]'), [[], []]);
      }
    },
  },
  {
    number: 30,
    name: 'scenario 28: beside a library that writes classes of its own into Document and Event, as MooTools does, everything is as without it',
    engines: all,
    async run(engine, context) {
      await openUpgraded(engine, context.add(hostPage()));
      await engine.evaluate(rest);
      const expected = await engine.run(pageState);
      await openUpgraded(engine, context.add(hostPage({first: ownClasses})));
      await engine.evaluate(rest);
      assert.deepEqual(await engine.run(pageState), expected);
      await engine.click("document.getElementById('one').reference");
      await until(engine, "document.getElementById('one').open");
      await engine.click("document.getElementById('contents').querySelector('a')");
      assert.deepEqual(await engine.evaluate('pageErrors'), []);
    },
  },
  {
    number: 31,
    name: 'scenario 16: nothing that the library writes has a name that lists of advertisements or annoyances hide, and an element that is hidden takes nothing else away',
    // WebKitGTK 2.50 does not answer any more while one element after the other is hidden.
    engines: ['chromium', 'firefox'],
    async run(engine, context) {
      await openUpgraded(engine, context.add(hostPage()));
      const written = await engine.run(namesOfOurs);
      assert.ok(written.length > 5, `only ${written}`);
      const listed =
        /(^|[-_])(ads?|advert\w*|banner|sponsor\w*|promo|social|share|sharing|sharebox|cookie|consent|newsletter|popup|modal|overlay|comment-count)([-_]|$)/i;
      assert.deepEqual(
        written.filter((/** @type {string} */ name) => listed.test(name)),
        [],
      );
      assert.deepEqual(await engine.run(hideEach), []);
      assert.deepEqual(await engine.evaluate('pageErrors'), []);
    },
  },
  {
    number: 31,
    name: 'scenario 17: a service that holds the module back until the page is loaded changes nothing in the end, and the words are there meanwhile',
    engines: all,
    async run(engine, context) {
      await openUpgraded(engine, context.add(hostPage()));
      await engine.evaluate(rest);
      const expected = await engine.run(pageState);
      await engine.open(context.add(hostPage({library: style + putOff})));
      const text = await engine.evaluate('document.body.textContent');
      for (const words of ['Act of 2000', 'How to read an arrest total', 'Ann Lee'])
        assert.ok(text.includes(words), words);
      await until(
        engine,
        "customElements.get('article-term') && !document.querySelector('body :not(:defined)')",
      );
      await engine.evaluate(rest);
      assert.deepEqual(await engine.run(pageState), expected);
      assert.deepEqual(await engine.evaluate('pageErrors'), []);
    },
  },
];

/** @param {import('../../engines/engine.js').Engine} engine @param {string} url */
async function openUpgradedIn(engine, url) {
  await engine.open(url);
  await until(engine, "customElements.get('article-footnote') && customElements.get('page-element')");
}

/** Classes and ids in shadow trees and of what the library has added to the page, and names of parts; runs in the page. */
function namesOfOurs() {
  const names = new Set();
  const visit = (/** @type {ParentNode} */ root) => {
    for (const element of root.querySelectorAll('*')) {
      const isOurs = root instanceof ShadowRoot || element.closest('[data-article-generated]') !== null;
      if (isOurs)
        for (const name of [...element.classList, ...element.part, element.id]) if (name) names.add(name);
      if (element.shadowRoot) visit(element.shadowRoot);
    }
  };
  visit(document);
  return [...names];
}

/** Hides the elements of each name, as a list does it, and tells of words elsewhere that are gone; runs in the page. */
async function hideEach() {
  const tags = new Set(
    [...document.querySelectorAll('*')]
      .map(({localName}) => localName)
      .filter((name) => name.startsWith('article-')),
  );
  /** @type {string[]} */
  const lost = [];
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const seen = (/** @type {string} */ without) =>
    [...document.querySelectorAll('p, h1, h2, li, a, figure')]
      .filter((element) => !element.closest(without) && element.checkVisibility())
      .map((element) => element.textContent);
  for (const tag of tags) {
    sheet.replaceSync('');
    // What stands around other things, or is made elsewhere on the page by it, is not hidden by any list.
    if (['article-context', 'article-enhance'].includes(tag)) continue;
    const before = seen(tag);
    sheet.replaceSync(`${tag} { display: none !important; }`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const after = seen(tag);
    for (const text of before) if (!after.includes(text)) lost.push(`${tag}: ${text?.slice(0, 60)}`);
  }
  sheet.replaceSync('');
  return lost;
}

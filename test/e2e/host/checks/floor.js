import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {openUpgraded, until} from '../check.js';
import {hostPage, widgets} from '../page.js';

/** @typedef {import('../../engines/engine.js').Engine} Engine */

/** @type {import('../../engines/engine.js').EngineName[]} */
const all = ['chromium', 'firefox', 'webkit'];

/** What an older browser does not have, and the script that takes it away from this one. */
const lacks = {
  popovers: `
    for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover']) delete HTMLElement.prototype[name];
    for (const name of ['matches', 'closest', 'querySelector', 'querySelectorAll']) {
      const native = Element.prototype[name];
      Element.prototype[name] = function (selector) {
        if (String(selector).includes(':popover-open')) throw new SyntaxError(selector + ' is no selector');
        return native.call(this, selector);
      };
    }`,
  'references to elements': `
    for (const name of Object.getOwnPropertyNames(Element.prototype))
      if (/^aria\\w+Elements?$/.test(name)) delete Element.prototype[name];`,
  'style sheets that are adopted': `
    delete Document.prototype.adoptedStyleSheets;
    delete ShadowRoot.prototype.adoptedStyleSheets;`,
  'states of elements': 'delete ElementInternals.prototype.states; delete globalThis.CustomStateSet;',
  'states without dashes': `{
    const {add} = CustomStateSet.prototype;
    CustomStateSet.prototype.add = function (state) {
      if (!state.startsWith('--')) throw new SyntaxError(state + ' must start with dashes');
      return add.call(this, state);
    };
  }`,
  // Those of Windows 7 and of old Macs end there: Chrome 109 and Firefox 115.
  'what Chrome 111, Firefox 119 and Safari 16.4 brought': `
    delete String.prototype.toWellFormed;
    for (const name of ['findLast', 'findLastIndex', 'toSorted']) delete Array.prototype[name];
    for (const name of ['ListFormat', 'RelativeTimeFormat', 'Segmenter']) delete Intl[name];
    delete HTMLSlotElement.prototype.assign;
    delete HTMLElement.prototype.popover;
    for (const name of ['matches', 'closest', 'querySelector', 'querySelectorAll']) {
      const native = Element.prototype[name];
      Element.prototype[name] = function (selector) {
        if (String(selector).includes(':has(')) throw new SyntaxError(selector + ' is no selector');
        return native.call(this, selector);
      };
    }`,
  'an observer of what is seen': 'delete globalThis.IntersectionObserver;',
  'an observer of sizes': 'delete globalThis.ResizeObserver;',
  'what came after Safari 17, Chrome 114 and Firefox 125': `
    for (const [owner, names] of [
      [Object, ['groupBy']],
      [Map, ['groupBy']],
      [Promise, ['withResolvers', 'try']],
      [Array, ['fromAsync']],
      [RegExp, ['escape']],
      [URL, ['parse', 'canParse']],
      [AbortSignal, ['any']],
      [Set.prototype, ['union', 'intersection', 'difference', 'symmetricDifference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom']],
      [Element.prototype, ['moveBefore', 'setHTML', 'getHTML', 'ariaNotify', 'checkVisibility']],
      [Document.prototype, ['startViewTransition', 'caretPositionFromPoint']],
      [globalThis, ['Iterator', 'requestIdleCallback', 'scheduler', 'CloseWatcher', 'Temporal', 'navigation']],
      [Intl, ['DurationFormat', 'Segmenter']],
    ]) for (const name of names) delete owner[name];`,
};

/** What is false once it is taken away. @type {Record<keyof typeof lacks, string>} */
const proofs = {
  popovers: "'popover' in document.body || 'togglePopover' in document.body",
  'references to elements': "'ariaDetailsElements' in document.body",
  'style sheets that are adopted': "'adoptedStyleSheets' in document",
  'states of elements': "'states' in ElementInternals.prototype",
  'states without dashes': "!String(CustomStateSet.prototype.add).includes('dashes')",
  'what Chrome 111, Firefox 119 and Safari 16.4 brought':
    "'toWellFormed' in String.prototype || 'ListFormat' in Intl || 'findLast' in []",
  'an observer of what is seen': "'IntersectionObserver' in globalThis",
  'an observer of sizes': "'ResizeObserver' in globalThis",
  'what came after Safari 17, Chrome 114 and Firefox 125':
    "'groupBy' in Object || 'checkVisibility' in document.body",
};

/** What every reader can read, whatever the browser lacks. */
const words = [
  'Ann Lee',
  'February 6, 2019',
  'human trafficking',
  'A helpline answers at any hour',
  'The count was taken over three days',
  'How to read an arrest total',
  '339',
  'An arrest is not a conviction.',
  'It ought to concern every person.',
  'Read the full coverage',
  'Report of 2018, p. 3.',
  'The older note.',
];

/** Those that are text, rather than an attribute that the style sheet shows. */
const writtenWords = words.filter((part) => part !== 'human trafficking');

/**
 * The words and the links that an article has when no script runs are there.
 *
 * @param {Engine} engine @param {string[]} [expected]
 */
async function isReadable(engine, expected = words) {
  const text = await engine.run(seenText);
  for (const part of expected) assert.ok(text.includes(part), `"${part}" cannot be read in: ${text}`);
  const links = await engine.evaluate(`[...document.querySelectorAll('#main a[href]')]
    .filter((link) => !link.closest('[data-article-generated]'))
    .map((link) => link.getAttribute('href'))`);
  for (const link of [
    'https://example.org/act',
    '/totals/',
    '/force/',
    'https://ktla.example/',
    '#comments',
    'tel:+18883737888',
  ])
    assert.ok(links.includes(link), `there is no link to ${link}`);
  await engine.click("document.getElementById('next-link')");
  await until(engine, "location.hash === '#next'");
}

/** What is seen, with what is in shadow trees; runs in the page. */
function seenText() {
  let text = '';
  const visit = (/** @type {Node} */ node) => {
    if (node instanceof Text) text += node.data;
    if (!(node instanceof Element)) return;
    const {display, visibility} = getComputedStyle(node);
    if (display === 'none' || visibility === 'hidden' || /^(script|style)$/i.test(node.localName)) return;
    const children =
      node instanceof HTMLSlotElement && node.assignedNodes()[0]
        ? node.assignedNodes()
        : (node.shadowRoot ?? node).childNodes;
    for (const child of children) visit(child);
  };
  visit(document.body);
  return text.replace(/\s+/g, ' ');
}

/** @type {import('../check.js').Check[]} */
export const checks = [
  ...Object.entries(lacks).map(([what, script]) => ({
    number: 31,
    name: `a browser without ${what} shows the article, its links lead on, and nothing is thrown`,
    engines: all,
    async run(/** @type {Engine} */ engine, /** @type {import('../check.js').Context} */ context) {
      await engine.open(context.add(hostPage({first: `<script>${script}</script>`})));
      await engine.evaluate('new Promise((done) => setTimeout(done, 300))');
      assert.equal(
        await engine.evaluate(proofs[/** @type {keyof typeof lacks} */ (what)]),
        false,
        'it is still there',
      );
      const starts = !what.startsWith('what Chrome 111');
      await until(engine, `Boolean(customElements.get('article-byline')) === ${starts}`);
      await isReadable(engine, starts ? words : writtenWords);
      if (starts && what !== 'popovers') {
        await engine.click("document.getElementById('one').reference");
        await until(engine, "document.getElementById('one').open");
      }
      assert.ok((await engine.run(seenText)).includes('Act of 2000'), 'the note cannot be read');
      assert.deepEqual(await engine.evaluate('pageErrors'), []);
    },
  })),
  {
    number: 31,
    name: 'a browser without anchor positioning and container queries shows a note as a sheet at the bottom edge',
    engines: all,
    async run(engine, context) {
      const [module, sheet] = await Promise.all(
        ['article-widgets.js', 'article-widgets.css'].map(async (name) => {
          const text = (await readFile(`dist/${name}`, 'utf8'))
            .replaceAll('position-area', 'position-nowhere')
            .replaceAll('position-try', 'position-nothing')
            .replaceAll('@container', '@nothing');
          const type = name.endsWith('.js') ? 'text/javascript' : 'text/css';
          return context.add(text, {'Content-Type': type}, `/old/${name}`);
        }),
      );
      const library = widgets
        .replace('/dist/article-widgets.css', sheet)
        .replace('/dist/article-widgets.js', module);
      assert.ok(library.includes('/old/'));
      await openUpgraded(engine, context.add(hostPage({library})));
      await isReadable(engine);
      for (const id of ['one', 'three']) {
        await engine.evaluate(
          `(document.getElementById('${id}').show(), new Promise((done) => setTimeout(done, 100)))`,
        );
        const [top, bottom, height] = await engine.evaluate(`(() => {
          const {top, bottom} = document.getElementById('${id}').shadowRoot.querySelector('[part=note]').getBoundingClientRect();
          return [top, bottom, innerHeight];
        })()`);
        assert.ok(
          top > height / 2 && Math.abs(bottom - height) < 2,
          `${id} is at ${top} to ${bottom} of ${height}`,
        );
      }
      assert.deepEqual(await engine.evaluate('pageErrors'), []);
    },
  },
  {
    number: 31,
    name: 'without JavaScript the article is read and its links lead on, with and without the style sheet',
    engines: ['chromium'],
    async run(engine, context) {
      const page = /** @type {import('puppeteer-core').Page} */ (engine.page);
      await page.setJavaScriptEnabled(false);
      for (const library of [widgets, '']) {
        await engine.open(context.add(hostPage({library})));
        assert.equal(await engine.evaluate("customElements.get('article-term') ?? null"), null);
        await isReadable(engine, writtenWords);
        assert.ok((await engine.run(seenText)).includes('Act of 2000'), 'the note is not in the sentence');
      }
      await page.setJavaScriptEnabled(true);
    },
  },
];

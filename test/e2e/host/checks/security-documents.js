import assert from 'node:assert/strict';
import {again} from '../again.js';
import {openUpgraded} from '../check.js';
import {pollution} from '../hostile/pollute.js';
import {hostPage} from '../page.js';
import {checks as treeChecks} from './accessibility-tree.js';
import {checks as keyboardChecks} from './keyboard.js';

/** @type {import('../../engines/engine.js').EngineName[]} */
const all = ['chromium', 'firefox', 'webkit'];

/** Whatever scripts ask of a document. */
const names =
  'createElement createElementNS createComment createTextNode createTreeWalker createDocumentFragment createRange importNode ' +
  'adoptNode getElementById getElementsByTagName querySelector querySelectorAll addEventListener removeEventListener ' +
  'dispatchEvent implementation body head documentElement title URL documentURI baseURI contentType readyState ' +
  'hidden visibilityState activeElement adoptedStyleSheets styleSheets fonts timeline currentScript defaultView cookie domain referrer dir lang ' +
  'children childNodes firstChild contains cloneNode append getRootNode nodeType nodeName ownerDocument parentNode ' +
  'isConnected all forms images links scripts elementFromPoint elementsFromPoint getSelection getAnimations then toString';

/** Names of the window that are free until an element takes them. */
const globals =
  'litHtmlVersions litElementVersions reactiveElementVersions litHtmlPolyfillSupport litElementHydrateSupport litNonce ' +
  'ShadyCSS ShadyDOM process DEVELOPMENT articleWidgets article config options';

const clobbers = [
  ...names.split(' ').map(
    (name, index) =>
      // One of each kind that takes names; two of a name make a collection.
      [
        `<form name="${name}" hidden></form>`,
        `<img name="${name}" alt="" hidden>`,
        `<object name="${name}" hidden></object>`,
        `<form name="${name}" hidden></form><form name="${name}" hidden></form>`,
      ][index % 4],
  ),
  ...globals.split(' ').map((name) => `<a id="${name}" hidden></a>`),
].join('');

/** The checks ask the document itself, past its names. */
const asks = `<script>
  globalThis.unnamed = new Proxy({}, {
    get(_, name) {
      const value = Reflect.get(Document.prototype, name, document);
      return typeof value === 'function' ? value.bind(document) : value;
    },
  });
</script>`;

/** What the elements show, as one text. */
const shown = `(() => {
  const find = (root) => Document.prototype.querySelectorAll.call(root, '*');
  return [...find(document)].filter(({localName}) => localName.startsWith('article-')).map((element) =>
    element.localName + ': ' + (element.shadowRoot?.textContent ?? 'nothing').replace(/\\s+/g, ' ') +
    [...(element.shadowRoot?.querySelectorAll('[href]') ?? [])].map((link) => link.getAttribute('href')).join());
})()`;

/** @type {import('../check.js').Check[]} */
export const checks = [
  {
    number: 27,
    name: 'in a page whose images, forms and objects have the names of everything in a document, all works as in 7 to 10 (in Chromium also 1 and 2)',
    engines: all,
    async run(engine, context) {
      // The names stand before the article, so that they are there before the library is.
      const change = (/** @type {string} */ html) =>
        html.replace('</head>\n<body>', `${asks}</head>\n<body><div hidden>${clobbers}</div>`);
      const say = (/** @type {string} */ expression) => expression.replaceAll('document.', 'unnamed.');
      const trees = engine.name === 'chromium' ? treeChecks.filter(({number}) => number < 3) : [];
      return again(engine, context, [...trees, ...keyboardChecks], {change, say}, async () =>
        assert.deepEqual(await engine.evaluate('pageErrors'), []),
      );
    },
  },
  {
    number: 27,
    name: 'with the options of the library on Object.prototype, as values or as setters, every element shows the same',
    engines: all,
    async run(engine, context) {
      const path = '/host-page/polluted';
      const open = async (/** @type {string} */ first) => {
        await openUpgraded(engine, context.add(hostPage({first}), {}, path));
        return engine.evaluate(shown);
      };
      const expected = await open('');
      for (const how of /** @type {const} */ (['values', 'setters'])) {
        assert.deepEqual(await open(pollution(how)), expected, how);
        assert.deepEqual(await engine.evaluate('[pageErrors, stolen]'), [[], []], how);
      }
    },
  },
];

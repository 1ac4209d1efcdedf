import assert from 'node:assert/strict';
import {test} from 'node:test';
import {ESLint} from 'eslint';
import typescript from 'typescript-eslint';

const eslint = new ESLint({
  // The snippets are no files of the project, so rules that need types are left out here.
  overrideConfig: [
    {files: ['**/*.ts'], ...typescript.configs.disableTypeChecked},
    {files: ['**/*.ts'], languageOptions: {parserOptions: {projectService: false}}},
  ],
});

/**
 * The rules that a snippet breaks in a file of a folder.
 *
 * @param {string} code @param {string} file
 */
async function brokenRules(code, file = 'src/elements/snippet/snippet.ts') {
  const [{messages}] = await eslint.lintText(code, {filePath: file});
  const fatal = messages.find((message) => message.fatal);
  if (fatal) assert.fail(`${fatal.message} in ${code}`);
  return messages.map(({ruleId}) => ruleId);
}

const banned = {
  'no-restricted-syntax': [
    'element.innerHTML = text;',
    "element['innerHTML'] = text;",
    'element.outerHTML = text;',
    'element.srcdoc = text;',
    "element.insertAdjacentHTML('beforeend', text);",
    'element.setHTMLUnsafe(text);',
    'element.setHTML(text);',
    'Document.parseHTMLUnsafe(text);',
    'range.createContextualFragment(text);',
    "new DOMParser().parseFromString(text, 'text/html');",
    "document.querySelector('a');",
    'document.write(text);',
    'document.writeln(text);',
    "document.execCommand('insertHTML', false, text);",
    'pageDocument.write(text);',
    "element.setAttribute('onclick', text);",
    "element.setAttribute('style', text);",
    'navigator.sendBeacon(url);',
    'export const part = html`<a onclick="run()"></a>`;',
    'export const part = html`<script></script>`;',
    'export const part = svg`<style></style>`;',
    'document.cookie = text;',
    "this.dispatchEvent(new CustomEvent('x'));",
    'export const part = html`<p style="color: red"></p>`;',
    'export const part = html`<p style=${value}></p>`;',
    'export const part = html`<p part="${value}"></p>`;',
    "export const part = html`<p part='a ${value}'></p>`;",
    'export const part = html`<p part=a${value}></p>`;',
    'export const part = html`<!-- a --><p></p>`;',
    'export class Snippet extends ArticleElement { firstUpdated() { this.update(); } }',
    "await import('./x.js');",
    'globalThis.fetch(url);',
    'window.localStorage.clear();',
    'export const part = html`<iframe .srcdoc=${value}></iframe>`; Object.assign(frame, {srcdoc: value});',
  ],
  'no-restricted-globals': [
    'fetch(url);',
    'new XMLHttpRequest();',
    'localStorage.setItem(key, value);',
    'sessionStorage.setItem(key, value);',
    'indexedDB.open(key);',
    'caches.open(key);',
    'new EventSource(url);',
    'new WebSocket(url);',
  ],
  'no-eval': ['eval(text);', 'window.eval(text);'],
  'no-implied-eval': [
    "setTimeout('run()', 0);",
    "setInterval('run()', 9);",
    "window.setTimeout('run()', 0);",
  ],
  'no-new-func': ['new Function(text);', 'Function(text)();'],
  'no-script-url': ["link.href = 'javascript:void 0';"],
  'no-console': ['console.log(text);'],
  'no-restricted-exports': ['export default class {}'],
  '@typescript-eslint/no-restricted-imports': [
    "import {unsafeHTML} from 'lit/directives/unsafe-html.js'; unsafeHTML('');",
    "import {unsafeSVG} from 'lit/directives/unsafe-svg.js'; unsafeSVG('');",
    "import {unsafeCSS} from 'lit'; unsafeCSS('');",
    "import {unsafeStatic} from 'lit/static-html.js'; unsafeStatic('');",
    "import {ArticleFootnote} from '../footnote/footnote.js'; new ArticleFootnote();",
    "import '../../define/article-footnote.js';",
  ],
};

for (const [rule, snippets] of Object.entries(banned)) {
  for (const code of snippets) {
    test(`${rule} forbids ${code}`, async () => {
      const broken = await brokenRules(code);
      assert.ok(broken.includes(rule), `only ${broken.join(', ') || 'nothing'} was found`);
    });
  }
}

const imports = '@typescript-eslint/no-restricted-imports';

/** Imports against the one direction: file and specifier. */
const wrongImports = [
  ['src/text/snippet.ts', 'lit'],
  ['src/text/snippet.ts', '@lit/context'],
  ['src/text/snippet.ts', '../internal/language.js'],
  ['src/locales/snippet.ts', '../internal/messages.js'],
  ['src/internal/snippet.ts', '../elements/footnote/footnote.js'],
  ['src/internal/snippet.ts', '../article/note-registry.js'],
  ['src/article/snippet.ts', '../elements/footnote/footnote.js'],
  ['src/article/snippet.ts', '../controllers/clock.js'],
  ['src/comments/snippet.ts', '../article/note-registry.js'],
  ['src/adopt/snippet.ts', '../elements/footnote/footnote.js'],
  ['src/controllers/snippet.ts', '../elements/footnote/footnote.js'],
  ['src/elements/snippet/snippet.ts', '../footnote-list/footnote-list.js'],
  ['src/define/snippet.ts', '../text/url.js'],
  ['src/image-metadata/snippet.ts', '../internal/language.js'],
  ['src/elements/snippet/snippet.ts', '../../requests/read-limited.js'],
];

for (const [file, specifier] of wrongImports) {
  test(`${file} may not import ${specifier}`, async () => {
    const broken = await brokenRules(`import {value} from '${specifier}'; value();`, file);
    assert.ok(broken.includes(imports), `only ${broken.join(', ') || 'nothing'} was found`);
  });
}

const rightImports = [
  ['src/elements/snippet/snippet.ts', '../../internal/language.js'],
  ['src/elements/snippet/snippet.ts', './snippet.styles.js'],
  ['src/elements/snippet/snippet.ts', '../../article/note-registry.js'],
  ['src/article/snippet.ts', '../text/url.js'],
  ['src/internal/snippet.ts', '../locales/en.js'],
  ['src/define/snippet.ts', '../elements/footnote/footnote.js'],
];

for (const [file, specifier] of rightImports) {
  test(`${file} may import ${specifier}`, async () => {
    assert.deepEqual(await brokenRules(`import {value} from '${specifier}'; value();`, file), []);
  });
}

test('src/text may not name the DOM', async () => {
  const broken = await brokenRules('export const title = document.title;', 'src/text/snippet.ts');
  assert.ok(broken.includes('no-restricted-globals'));
});

test('src/comments may ask a server, but stores nothing', async () => {
  const file = 'src/comments/snippet.ts';
  assert.deepEqual(await brokenRules('export const answer = fetch(url);', file), []);
  assert.ok((await brokenRules('localStorage.clear();', file)).includes('no-restricted-globals'));
  assert.ok((await brokenRules('element.innerHTML = text;', file)).includes('no-restricted-syntax'));
});

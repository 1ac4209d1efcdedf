/** Checks the generated types as projects use them, with the compiler. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {errorsOf} from './type-check.js';

test('JSX knows the elements, their attributes and the common ones', () => {
  const types = `
    import type {ArticleWidgetsElements} from 'article-widgets/jsx';
    type Elements = ArticleWidgetsElements<{id?: string}>;`;
  const list = (/** @type {string} */ value) =>
    `${types} export const list: Elements['article-footnote-list'] = ${value};`;
  assert.deepEqual(errorsOf(list("{heading: 'Notes', 'heading-level': '3', id: 'notes'}")), []);
  assert.equal(errorsOf(list('{heading: 3}')).length, 1);
  assert.equal(errorsOf(list("{unknown: 'x'}")).length, 1);
  assert.deepEqual(errorsOf(list("{'heading-level': 3}")), []);
  assert.equal(errorsOf(list("{'heading-level': 7}")).length, 1);
  assert.deepEqual(errorsOf(list("{copy: true, placement: 'inline'}")), []);
  assert.equal(errorsOf(list("{placement: 'above'}")).length, 1);
});

test('JSX takes a value as the README writes it, and one that is left out', () => {
  const types = `
    import type {ArticleWidgetsElements} from 'article-widgets/jsx';
    type Elements = ArticleWidgetsElements;`;
  const count = (/** @type {string} */ value) =>
    errorsOf(`${types} export const count: Elements['article-comment-count'] = ${value};`, {
      exactOptionalPropertyTypes: true,
    });
  assert.deepEqual(count("{count: '12', closed: ''}"), []);
  assert.deepEqual(count('{count: undefined, closed: undefined, system: null}'), []);
  assert.equal(count("{count: 'twelve'}").length, 1);
  assert.equal(count("{closed: 'yes'}").length, 1);
});

test('Solid knows what it sets by the word before a name', () => {
  const footnote = (/** @type {string} */ value) => `
    import type {ArticleWidgetsForSolid} from 'article-widgets/jsx';
    export const note: ArticleWidgetsForSolid<{id?: string}>['article-footnote'] = ${value};`;
  assert.deepEqual(errorsOf(footnote("{id: 'a', 'attr:mark': '*', 'bool:open': true}")), []);
  assert.deepEqual(errorsOf(footnote("{'on:article-footnote-toggle': (event) => event.open}")), []);
  assert.deepEqual(errorsOf(footnote("{'prop:noteElement': document.body}")), []);
  assert.equal(errorsOf(footnote("{'attr:unknown': 'x'}")).length, 1);
  assert.equal(errorsOf(footnote("{'bool:open': 'yes'}")).length, 1);
});

test('Vue knows the elements, their properties and the common ones, by the names that its compiler asks for', () => {
  const types = "import type {ArticleWidgetsComponents} from 'article-widgets/vue';";
  const props = (/** @type {string} */ tag, /** @type {string} */ value) =>
    errorsOf(
      `${types} export const props: InstanceType<ArticleWidgetsComponents<{id?: string}>['${tag}']>['$props'] = ${value};`,
    );
  assert.deepEqual(props('article-footnote', "{open: true, id: 'a', slot: 'more'}"), []);
  assert.deepEqual(props('article-footnote', '{onArticleFootnoteToggle: (event) => event.open}'), []);
  assert.deepEqual(props('article-footnote', '{noteElement: document.body}'), []);
  assert.equal(props('article-footnote', "{open: 'yes'}").length, 1);
  // `:reading-time="hasTime ? '' : null"`, as the examples write it.
  assert.deepEqual(
    props('article-byline', "{readingTime: '', readingRange: null, toleranceHours: '24'}"),
    [],
  );
  assert.equal(props('article-date', "{showTime: 'yes'}").length, 1);
  assert.equal(props('article-related-link', '{headingLevel: 7}').length, 1);
});

test('a script knows an element by its tag', () => {
  const code = (/** @type {string} */ property) => `
    import 'article-widgets/define';
    document.querySelector('article-footnote')?.${property};
    export {};`;
  assert.deepEqual(errorsOf(code('show()')), []);
  assert.equal(errorsOf(code('unknown()')).length, 1);
});

test('a listener on the document, the window or an element knows the event by its name', () => {
  const code = (/** @type {string} */ target, /** @type {string} */ property) => `
    import 'article-widgets/define';
    ${target}.addEventListener('article-footnote-toggle', (event) => event.${property});
    export {};`;
  for (const target of ['document', 'window', 'document.body']) {
    assert.deepEqual(errorsOf(code(target, 'open')), [], target);
    assert.equal(errorsOf(code(target, 'unknown')).length, 1, target);
  }
});

test('the style sheet is imported like any module', () => {
  const code = `
    import 'article-widgets/article-widgets.css';
    import styleSheet from 'article-widgets/article-widgets.css';
    export const adopted: CSSStyleSheet[] = [styleSheet];`;
  assert.deepEqual(errorsOf(code), []);
});

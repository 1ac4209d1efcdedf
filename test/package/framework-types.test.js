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

test('Vue knows the elements and their properties', () => {
  const types = "import type {ArticleWidgetsComponents} from 'article-widgets/vue';";
  const footnote = (/** @type {string} */ value) =>
    `${types} export const props: InstanceType<ArticleWidgetsComponents['article-footnote']>['$props'] = ${value};`;
  assert.deepEqual(errorsOf(footnote('{open: true}')), []);
  assert.equal(errorsOf(footnote("{open: 'yes'}")).length, 1);
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

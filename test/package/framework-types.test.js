/** Checks the generated types as projects use them, with the compiler. */
import assert from 'node:assert/strict';
import {resolve} from 'node:path';
import {test} from 'node:test';
import typescript from 'typescript';

/**
 * The errors of a project's file.
 *
 * @param {string} code
 */
function errorsOf(code) {
  const file = resolve('project.ts');
  /** @type {typescript.CompilerOptions} */
  const options = {
    strict: true,
    noEmit: true,
    target: typescript.ScriptTarget.ES2022,
    module: typescript.ModuleKind.ESNext,
    moduleResolution: typescript.ModuleResolutionKind.Bundler,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
  };
  const host = typescript.createCompilerHost(options);
  const {fileExists, readFile, getSourceFile} = host;
  host.fileExists = (path) => path === file || fileExists(path);
  host.readFile = (path) => (path === file ? code : readFile(path));
  host.getSourceFile = (path, version, ...others) =>
    path === file
      ? typescript.createSourceFile(path, code, version)
      : getSourceFile.call(host, path, version, ...others);
  const program = typescript.createProgram([file], options, host);
  return typescript
    .getPreEmitDiagnostics(program)
    .map(({messageText}) => typescript.flattenDiagnosticMessageText(messageText, '\n'));
}

test('JSX knows the elements, their attributes and the common ones', () => {
  const types = `
    import type {ArticleWidgetsElements} from 'article-widgets/jsx';
    type Elements = ArticleWidgetsElements<{id?: string}>;`;
  const list = (/** @type {string} */ value) =>
    `${types} export const list: Elements['article-footnote-list'] = ${value};`;
  assert.deepEqual(errorsOf(list("{heading: 'Notes', 'heading-level': '3', id: 'notes'}")), []);
  assert.equal(errorsOf(list('{heading: 3}')).length, 1);
  assert.equal(errorsOf(list("{unknown: 'x'}")).length, 1);
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

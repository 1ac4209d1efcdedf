import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {test} from 'node:test';
import {runInNewContext} from 'node:vm';
import {build} from 'vite';

/**
 * Bundles a project that imports from the package, as any project would.
 *
 * @param {string} code
 */
async function bundleProject(code) {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    mode: 'production',
    plugins: [
      {
        name: 'project',
        resolveId: (source) => (source.endsWith('virtual-project') ? '\0project' : undefined),
        load: (id) => (id === '\0project' ? code : undefined),
      },
    ],
    build: {write: false, minify: true, modulePreload: false, rolldownOptions: {input: 'virtual-project'}},
  });
  return /** @type {import('vite').Rolldown.RolldownOutput} */ (/** @type {unknown} */ (result)).output[0]
    .code;
}

test('a project that imports a function gets no element', async () => {
  const code = await bundleProject("import {version} from 'article-widgets'; console.log(version);");
  assert.ok(code.length < 200, `${code.length} bytes`);
});

test('a project that imports one tag gets that element alone, registered', async () => {
  const code = await bundleProject("import 'article-widgets/define/article-footnote';");
  assert.ok(code.includes('article-footnote'));
  assert.doesNotMatch(code, /doc-endnotes|article-image-credit|article-comment-count/);
});

test('a project that imports the definitions gets all of them', async () => {
  const code = await bundleProject("import 'article-widgets/define';");
  assert.match(code, /doc-endnotes/);
});

test('a project that imports a language has its words', async () => {
  const code = await bundleProject("import 'article-widgets/locales/fr';");
  // A context of its own, in which nothing else has registered words.
  const words = runInNewContext(`${code}; globalThis[Symbol.for('article-widgets:messages@1')]?.get('fr')`);
  assert.equal(words?.copied, 'Copié');
});

test('no module asks for a `this` outside of functions, of which Rollup warns', async () => {
  for (const file of await readdir('dist/es', {recursive: true}))
    if (file.endsWith('.js'))
      assert.doesNotMatch(await readFile(join('dist/es', file), 'utf8'), /^\S.*\bthis && this\b/m, file);
});

test("a project's production build does not warn", async () => {
  const code = await bundleProject(`
    import {DEVELOPMENT} from '${process.cwd()}/dist/es/internal/development.js';
    globalThis.development = DEVELOPMENT;
  `);
  // A context without Node's `process`, as in a browser.
  const browser = {development: undefined};
  runInNewContext(code, browser);
  assert.equal(browser.development, false);
});

import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {openUpgraded, until} from '../check.js';
import {hostPage} from '../page.js';

/** @type {import('../../engines/engine.js').EngineName[]} */
const all = ['chromium', 'firefox', 'webkit'];

/** @typedef {import('../../engines/engine.js').Engine} Engine */

const script = (/** @type {string} */ url) => `<script type="module" src="${url}"></script>`;

/** Another version of the module, at an address of its own. @param {import('../check.js').Context} context */
async function otherVersion(context) {
  const {version} = JSON.parse(await readFile('package.json', 'utf8'));
  const code = await readFile('dist/article-widgets.js', 'utf8');
  assert.ok(code.includes(`"${version}"`), 'the module does not say its version');
  const other = code.replaceAll(`"${version}"`, '"9.8.7"');
  return {url: context.add(other, {'Content-Type': 'text/javascript'}, '/other-version.js'), version};
}

/** The versions of the elements of the page; one, unless versions are mixed. @param {Engine} engine @returns {Promise<string[]>} */
const versions = (engine) =>
  engine.evaluate(`[...new Set([...document.querySelectorAll('*')]
    .filter(({localName}) => localName.startsWith('article-'))
    .map(({constructor}) => constructor.version))]`);

/**
 * The page is as if the module were loaded once: one button a note, which opens it, a list, and no error.
 *
 * @param {Engine} engine
 */
async function works(engine) {
  assert.deepEqual(await engine.evaluate('pageErrors'), []);
  assert.deepEqual(
    await engine.evaluate(
      "[...document.querySelectorAll('article-footnote')].map(({shadowRoot}) => shadowRoot.querySelectorAll('button').length)",
    ),
    [1, 1, 1, 1],
  );
  assert.deepEqual(
    await engine.evaluate("['one', 'two', 'three'].map((id) => document.getElementById(id).number)"),
    [1, 2, 3],
  );
  assert.equal(await engine.evaluate("document.querySelectorAll('#list [role=doc-backlink]').length"), 1);
  await engine.click("document.getElementById('one').reference");
  await until(engine, "document.getElementById('one').open");
  await engine.press('Escape');
  await until(engine, "!document.getElementById('one').open");
}

/** @type {import('../check.js').Check[]} */
export const checks = [
  {
    number: 30,
    name: 'loaded twice, from two addresses and as two builds, the page is as if it were loaded once, without a word',
    engines: all,
    async run(engine, context) {
      const once = script('/dist/article-widgets.js');
      for (const second of ['/dist/article-widgets.js?again', '/dist/article-widgets.dev.js']) {
        await openUpgraded(engine, context.add(hostPage({library: once + script(second)})));
        await works(engine);
        assert.deepEqual(await engine.evaluate('pageWarnings'), [], second);
      }
    },
  },
  {
    number: 30,
    name: 'of two versions the first has every tag, in both orders, and one warning names both',
    engines: all,
    async run(engine, context) {
      const {url, version} = await otherVersion(context);
      for (const [first, second, winner] of [
        [url, '/dist/article-widgets.js', '9.8.7'],
        ['/dist/article-widgets.js', url, version],
      ]) {
        await openUpgraded(engine, context.add(hostPage({library: script(first) + script(second)})));
        assert.deepEqual(await versions(engine), [winner]);
        await works(engine);
        const warnings = await engine.evaluate('pageWarnings');
        assert.equal(warnings.length, 1, warnings.join());
        assert.match(warnings[0], new RegExp(`${version}.*9\\.8\\.7|9\\.8\\.7.*${version}`));
      }
    },
  },
  {
    number: 30,
    name: 'imported five times anew, as tools do that replace modules in a page, nothing is rejected and nothing changes',
    engines: all,
    async run(engine, context) {
      await openUpgraded(engine, context.add(hostPage()));
      const before = await engine.evaluate('document.body.outerHTML');
      for (let count = 0; count < 5; count++)
        await engine.evaluate(`import('/dist/article-widgets.js?again=${count}').then(() => 0)`);
      await engine.evaluate('new Promise((done) => setTimeout(done, 100))');
      assert.equal(await engine.evaluate('document.body.outerHTML'), before);
      assert.deepEqual(await engine.evaluate('pageWarnings'), []);
      await works(engine);
    },
  },
  {
    number: 30,
    name: 'elements of one copy know those of another: notes and their list are registered by two',
    engines: all,
    async run(engine, context) {
      const {url} = await otherVersion(context);
      // The first copy has one tag only; the second one registers the others.
      const library = `<script type="module">
        const {define} = customElements;
        customElements.define = function (tag, ...rest) {
          if (tag === 'article-footnote') define.call(this, tag, ...rest);
        };
        await import('/dist/article-widgets.js');
        customElements.define = define;
        await import('${url}');
      </script>`;
      await openUpgraded(engine, context.add(hostPage({library})));
      assert.equal((await versions(engine)).length, 2);
      await works(engine);
    },
  },
];

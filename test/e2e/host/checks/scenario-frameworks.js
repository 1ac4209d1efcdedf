import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {elementsOf} from '../../../../scripts/build/manifest.js';
import {openUpgraded, until} from '../check.js';
import {bundle, frameworkNames, textFrameworkNames} from '../frameworks.js';
import {hostPage} from '../page.js';
import {pageState} from '../page-state.js';
import {matrix} from '../property-matrix.js';
import {changeTexts, texts} from '../texts.js';

/**
 * Scenarios 11 and 12: values of every type, through the frameworks, also before the elements are defined. Scenario 30:
 * the words in the elements change.
 */

/** @typedef {import('../frameworks.js').Framework} Framework */

/**
 * The ways of each framework, which the README of `examples/frameworks` tells: whether it takes the names of properties,
 * the names of the Booleans of which it writes `false` as a text, and the names that have to be written differently.
 *
 * @type {Record<Exclude<Framework, 'Lit'>, {properties: boolean, lying: string, names?: Record<string, string>}>}
 */
const ways = {
  'React 19': {properties: true, lying: '$^'},
  'React 18': {properties: false, lying: '.'},
  // A number becomes 0 when it is taken away, and a text an empty one, unless it is written as an attribute.
  Vue: {properties: true, lying: '-', names: {count: '^count', htmlFor: 'for'}},
  // It takes the name for one as `data-…` and `aria-…` are, by the dash. A text that is taken away becomes an empty one.
  Preact: {properties: true, lying: '^.{4}-', names: {htmlFor: 'for'}},
  // In a spread, as here; written out, names of properties work too.
  Svelte: {properties: false, lying: '-'},
  Solid: {properties: false, lying: '$^', names: {for: 'attr:for'}},
};

/** What can be set on each element, by the name of the attribute and of the property. */
async function settings() {
  const manifest = JSON.parse(await readFile('dist/custom-elements.json', 'utf8'));
  return /** @type {any[]} */ (elementsOf(manifest)).flatMap(({tagName: tag, attributes = []}) =>
    attributes.flatMap((/** @type {any} */ {name, fieldName, type}) => {
      const isBoolean = type?.text === 'boolean';
      const property = fieldName ?? name;
      return [...new Set([name, property])].map((given) => ({
        tag,
        name: given,
        attribute: name,
        property,
        isBoolean,
      }));
    }),
  );
}

/**
 * @param {import('../check.js').Context} context @param {Framework} framework
 * @param {Parameters<typeof hostPage>[0] & {folder?: string}} [options]
 */
async function pageWith(context, framework, {folder = 'frameworks', ...page} = {}) {
  const code = await bundle(framework, folder);
  const script = context.add(
    code,
    {'Content-Type': 'text/javascript'},
    `/bundle/${folder}/${framework.replace(' ', '-')}.js`,
  );
  const first = `<script type="module" src="${script}"></script>`;
  return context.add(hostPage({first, body: '<article></article>', ...page}));
}

/** @type {import('../check.js').Check[]} */
export const checks = [
  ...frameworkNames.map((framework) => ({
    number: 34,
    name: `scenario 11: ${framework} gives every attribute and property values of each type and takes them away: nothing is thrown, nothing stays`,
    engines: /** @type {import('../../engines/engine.js').EngineName[]} */ (['chromium', 'firefox']),
    /** @type {import('../check.js').Check['run']} */
    async run(engine, context) {
      await openUpgraded(engine, await pageWith(context, framework));
      const {properties, lying, names = {}} = ways[framework];
      const given = (await settings())
        .filter(({name, attribute}) => properties || name === attribute)
        .map((setting) => ({...setting, name: names[setting.name] ?? setting.name}));
      assert.ok(given.length > 60, 'The manifest has no attributes.');
      const faults = await engine.run(matrix, given, lying);
      assert.deepEqual(faults, []);
      assert.deepEqual(await engine.evaluate('pageErrors'), []);
    },
  })),
  {
    number: 34,
    name: 'scenario 12: a number that a framework or a script gives before the elements are defined is shown, and so is the next one',
    // In WebKitGTK, Svelte 5 itself throws when it is given one value after another.
    engines: ['chromium', 'firefox'],
    async run(engine, context) {
      const shown = "document.querySelector('article-comment-count').innerText.trim()";
      for (const framework of frameworkNames) {
        await engine.open(await pageWith(context, framework, {library: ''}));
        await until(engine, 'globalThis.mount');
        await engine.evaluate(`(async () => {
          globalThis.mounted = mount(document.querySelector('article'), 'article-comment-count');
          await mounted.update({});
          await mounted.update({count: 5});
          return 0;
        })()`);
        await showsNext(engine, 'mounted.update({count: 6})', framework);
      }
      const body =
        '<article><article-comment-count><a href="#words">Words</a></article-comment-count></article>';
      await engine.open(context.add(hostPage({library: '', body})));
      const element = "document.querySelector('article-comment-count')";
      await engine.evaluate(`(${element}.count = 5)`);
      await showsNext(engine, `${element}.count = 6`, 'a script');

      /** @param {import('../../engines/engine.js').Engine} engine @param {string} next @param {string} who */
      async function showsNext(engine, next, who) {
        await engine.evaluate("import('/dist/article-widgets.js').then(() => 0)");
        await until(engine, `${shown} === '5 comments'`).catch(() => assert.fail(`${who}: not 5`));
        await engine.evaluate(`(${next}, 0)`);
        await until(engine, `${shown} === '6 comments'`).catch(() => assert.fail(`${who}: not 6`));
        assert.deepEqual(await engine.evaluate('pageErrors'), [], who);
      }
    },
  },
  ...textFrameworkNames.map((framework) => ({
    number: 34,
    name: `scenario 30: ${framework} changes, moves, adds and takes away the words in the elements: nothing is thrown, and the page is that which had them from the beginning`,
    engines: /** @type {import('../../engines/engine.js').EngineName[]} */ (['chromium', 'firefox']),
    /** @type {import('../check.js').Check['run']} */
    async run(engine, context) {
      const page = {folder: 'frameworks/texts', body: '<main></main>'};
      await openUpgraded(engine, await pageWith(context, framework, page));
      await until(engine, 'globalThis.mountTexts');
      await engine.evaluate(`(globalThis.pageState = ${pageState}, 0)`);
      for (const isOpen of [false, true]) assert.deepEqual(await engine.run(changeTexts, texts, isOpen), []);
      assert.deepEqual(await engine.evaluate('pageErrors'), []);
    },
  })),
];

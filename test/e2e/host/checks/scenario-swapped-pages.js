import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {openUpgraded, until} from '../check.js';
import {install, scriptOf} from '../libraries.js';
import {article, hostPage} from '../page.js';
import {pageState} from '../page-state.js';

/** @typedef {import('../../engines/engine.js').Engine} Engine */

/** Scenario 8 to 10: libraries that swap one page for another, or put a copy of it back. */

/**
 * @param {import('../check.js').Context} context
 * @param {string} library Tags for the head.
 * @param {string} [body] The tag of the body's content, with its attributes.
 */
function twoPages(context, library, body = 'div') {
  const page = (/** @type {string} */ content, /** @type {string} */ link) =>
    hostPage({first: library, body: `<${body}><p><a id="go" href="${link}">Go</a></p>${content}</${body}>`});
  const path = `/swapped/${Math.random().toString(36).slice(2)}`;
  const address = context.add(page(article, `${path}/second`), {}, `${path}/first`);
  context.add(
    page('<main><h1>Elsewhere</h1><p>Another page.</p></main>', `${path}/first`),
    {},
    `${path}/second`,
  );
  return address;
}

/** The other page is there, in the same document. */
const elsewhere = "document.querySelector('h1')?.textContent === 'Elsewhere'";
const here = "document.querySelector('#three') && !document.querySelector('body :not(:defined)')";

/** Long enough for the requests and the microtasks that follow a swap. @param {Engine} engine */
const settle = (engine) => engine.evaluate('new Promise((done) => setTimeout(done, 400))');

/**
 * Goes to the other page and back, three times by the link and three times by the history, once with an open note.
 *
 * @param {Engine} engine
 * @param {string} address
 */
async function goToAndFro(engine, address) {
  await openUpgraded(engine, address);
  await settle(engine);
  const fresh = await engine.run(pageState);
  assert.ok(fresh.length > 150, 'The page is not described.');
  await engine.evaluate('(globalThis.isTheSame = true, 0)');
  for (const way of ['link', 'history', 'link', 'history', 'history with an open note']) {
    if (way.endsWith('note')) await engine.evaluate("(document.getElementById('one').show(), 0)");
    await engine.evaluate("(document.getElementById('go').click(), 0)");
    await until(engine, elsewhere);
    await settle(engine);
    if (way === 'link') await engine.evaluate("(document.getElementById('go').click(), 0)");
    else await engine.evaluate('(history.back(), 0)');
    await until(engine, here);
    await settle(engine);
    assert.ok(await engine.evaluate('globalThis.isTheSame'), `The page was loaded anew (${way}).`);
    if (way.endsWith('note')) {
      await engine.evaluate("(document.getElementById('one').hide(), 0)");
      await settle(engine);
    }
    // A note that was open on the page that came back has its popover made.
    const ignored = way.endsWith('note') ? /^ *#/ : /^$/;
    const words = (/** @type {string[]} */ lines) => lines.filter((line) => !ignored.test(line));
    assert.deepEqual(words(await engine.run(pageState)), words(fresh), way);
    await useNotes(engine);
  }
  assert.deepEqual(await engine.evaluate('pageErrors'), []);
}

/** Opens two notes with the mouse and closes the second with a key. @param {Engine} engine */
async function useNotes(engine) {
  const reference = (/** @type {string} */ id) => `document.getElementById('${id}').reference`;
  for (const id of ['one', 'three']) {
    await engine.click(reference(id));
    await until(engine, `document.getElementById('${id}').open`);
  }
  assert.equal(await engine.evaluate("document.getElementById('one').open"), false);
  await engine.press('Escape');
  await until(engine, "!document.getElementById('three').open");
}

/**
 * Brings the page to what the server has sent, five times, as a refresh does that keeps the elements.
 *
 * @param {Engine} engine
 * @param {import('../check.js').Context} context
 * @param {string} path The script of the library.
 * @param {string} morph Brings the page's body to `wanted`.
 */
async function morphOften(engine, context, path, morph) {
  await install();
  await openUpgraded(engine, context.add(hostPage({first: scriptOf(path)})));
  await settle(engine);
  const fresh = await engine.run(pageState);
  assert.ok(fresh.length > 150, 'The page is not described.');
  await engine.evaluate("(globalThis.kept = document.getElementById('count'), 0)");
  for (let time = 0; time < 5; time++) {
    await engine.evaluate(`fetch(location).then((answer) => answer.text()).then((text) => {
      const wanted = new DOMParser().parseFromString(text, 'text/html').body;
      ${morph};
    })`);
    await settle(engine);
    assert.ok(await engine.evaluate("kept === document.getElementById('count')"), 'The elements are others.');
    assert.deepEqual(await engine.run(pageState), fresh);
  }
  await useNotes(engine);
  assert.deepEqual(await engine.evaluate('pageErrors'), []);
}

/** The script that the README of the example with Turbo has for pages that are refreshed. */
async function keepOpen() {
  const [, script] = /```js\n([^]*?)```/.exec(await readFile('examples/turbo/README.md', 'utf8')) ?? [];
  assert.ok(script, 'The README has no script.');
  return `<script>${script}</script>`;
}

/** @type {import('../check.js').Check[]} */
export const checks = [
  {
    number: 33,
    name: 'scenario 29: Turbo refreshes the page three times: the same page, and what is open stays open with the script of the README',
    engines: ['chromium', 'firefox', 'webkit'],
    async run(engine, context) {
      await install();
      const first = `<meta name="turbo-refresh-method" content="morph">${await keepOpen()}
        ${scriptOf('@hotwired/turbo/dist/turbo.es2017-esm.js', 'type="module"')}`;
      await openUpgraded(engine, context.add(hostPage({first})));
      await settle(engine);
      const fresh = await engine.run(pageState);
      const refresh = async () => {
        await engine.evaluate(`(globalThis.isRefreshed = false,
          addEventListener('turbo:render', () => (globalThis.isRefreshed = true), {once: true}),
          Turbo.visit(location.href, {action: 'replace'}), 0)`);
        await until(engine, 'globalThis.isRefreshed');
        await settle(engine);
      };
      await refresh();
      assert.deepEqual(await engine.run(pageState), fresh);
      const isOpen = `['one', 'three', 'content-note'].map((id) => document.getElementById(id).open)`;
      for (const id of ['one', 'three']) {
        await engine.evaluate(
          `(document.getElementById('content-note').open = true, document.getElementById('${id}').show(), 0)`,
        );
        await settle(engine);
        await refresh();
        assert.deepEqual(await engine.evaluate(isOpen), [id === 'one', id === 'three', true]);
        const shown = await engine.evaluate(
          `document.getElementById('${id}').shadowRoot.querySelector('[part=note]').getBoundingClientRect().height`,
        );
        assert.ok(shown > 20, `${id} is not shown`);
      }
      await engine.press('Escape');
      await useNotes(engine);
      assert.deepEqual(await engine.evaluate('pageErrors'), []);
    },
  },
  {
    number: 33,
    name: 'scenario 29: idiomorph and morphdom bring the page to what the server has sent: the same page, with notes that work',
    engines: ['chromium', 'firefox', 'webkit'],
    async run(engine, context) {
      await morphOften(
        engine,
        context,
        'idiomorph/dist/idiomorph.js',
        'Idiomorph.morph(document.body, wanted)',
      );
      await morphOften(
        engine,
        context,
        'morphdom/dist/morphdom-umd.js',
        'morphdom(document.body, document.adoptNode(wanted))',
      );
    },
  },
  {
    number: 33,
    name: 'scenario 8: Turbo goes to and fro and puts its snapshots back: the same page each time, with notes that work',
    engines: ['chromium', 'firefox', 'webkit'],
    async run(engine, context) {
      await install();
      await goToAndFro(
        engine,
        twoPages(context, scriptOf('@hotwired/turbo/dist/turbo.es2017-esm.js', 'type="module"')),
      );
    },
  },
  {
    number: 33,
    name: 'scenario 10: htmx 2 puts a page back from the HTML that it has kept of it: the same page each time',
    engines: ['chromium', 'firefox', 'webkit'],
    async run(engine, context) {
      await install();
      await goToAndFro(
        engine,
        twoPages(context, scriptOf('htmx.org/dist/htmx.min.js', 'defer'), 'div hx-boost="true"'),
      );
    },
  },
  {
    number: 33,
    name: 'scenario 10: htmx 4 does so as well',
    engines: ['chromium', 'firefox', 'webkit'],
    async run(engine, context) {
      await install();
      await goToAndFro(
        engine,
        twoPages(context, scriptOf('htmx-4/dist/htmx.min.js', 'defer'), 'div hx-boost:inherited="true"'),
      );
    },
  },
];

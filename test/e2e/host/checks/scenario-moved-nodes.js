import assert from 'node:assert/strict';
import {openUpgraded, until} from '../check.js';
import {install, packages, run} from '../libraries.js';
import {hostPage} from '../page.js';

/** Scenario 9: a node that goes from page to page, or from place to place, stays one element with one listener. */

const toggles = `(globalThis.toggles = 0,
  document.addEventListener('article-footnote-toggle', () => toggles++), 0)`;

const kept = "document.getElementById('kept')";

/**
 * A click on the reference toggles the note once.
 *
 * @param {import('../../engines/engine.js').Engine} engine
 */
async function clickOnce(engine) {
  await engine.evaluate('(toggles = 0)');
  await engine.click(`${kept}.reference`);
  await until(engine, `${kept}.open`);
  await engine.evaluate('new Promise((done) => setTimeout(done, 100))');
  assert.equal(await engine.evaluate('toggles'), 1);
  assert.equal(
    await engine.evaluate(`${kept}.shadowRoot.querySelectorAll('button[part=reference]').length`),
    1,
  );
  assert.equal(await engine.evaluate(`${kept}.shadowRoot.querySelectorAll('[popover]').length`), 1);
  await engine.press('Escape');
  await until(engine, `!${kept}.open`);
}

/** @type {Promise<void> | undefined} The site of Astro, once for all engines. */
let built;

async function buildSite() {
  const site = `${packages}/astro`;
  await install(site);
  await run(process.execPath, ['node_modules/astro/astro.js', 'build', '--silent'], {
    cwd: site,
    env: {...process.env, CI: '1', ASTRO_TELEMETRY_DISABLED: '1'},
  });
}

/** @type {import('../check.js').Check[]} */
export const checks = [
  {
    number: 33,
    name: 'scenario 9: Astro’s router takes a note along from page to page: it stays one element, and one click toggles it once',
    engines: ['chromium', 'firefox', 'webkit'],
    async run(engine, context) {
      await (built ??= buildSite());
      await openUpgraded(engine, `${context.url}/.cache/host-astro/first/`);
      await engine.evaluate(toggles);
      await engine.evaluate(`(globalThis.first = ${kept}, 0)`);
      for (let round = 0; round < 3; round++) {
        for (const [title, notes] of [
          ['Elsewhere', 1],
          ['The report', 5],
        ]) {
          await engine.evaluate("(document.getElementById('go').click(), 0)");
          await until(
            engine,
            `document.title === '${title}' && !document.querySelector('body :not(:defined)')`,
          );
          await until(engine, `document.querySelectorAll('article-footnote').length === ${notes}`);
          // Until then the pictures of the transition lie over the page.
          await until(
            engine,
            '!document.getAnimations().some(({timeline}) => timeline === document.timeline)',
          );
          assert.ok(
            await engine.evaluate(`first === ${kept} && first.isConnected`),
            'The node was not taken along.',
          );
          await clickOnce(engine);
        }
      }
      assert.deepEqual(await engine.evaluate('pageErrors'), []);
    },
  },
  {
    number: 33,
    name: 'scenario 9: appended and removed six times, a note has one button, and one click toggles it once',
    engines: ['chromium', 'firefox', 'webkit'],
    async run(engine, context) {
      const body =
        '<article><p id="from">From<article-footnote id="kept">The note.</article-footnote></p><p id="to">To</p></article>';
      await openUpgraded(engine, context.add(hostPage({body})));
      await engine.evaluate(toggles);
      await engine.run(() => {
        const note = /** @type {Element} */ (document.getElementById('kept'));
        for (let time = 0; time < 6; time++) {
          note.remove();
          document.getElementById(time % 2 ? 'from' : 'to')?.append(note);
        }
      });
      await clickOnce(engine);
    },
  },
  {
    number: 33,
    name: 'scenario 26: in the document of a frame an article is read, and back in the page it is as it was',
    engines: ['chromium', 'firefox', 'webkit'],
    async run(engine, context) {
      await openUpgraded(engine, context.add(hostPage()));
      const words = await engine.evaluate("document.querySelector('main').innerText");
      const styles = `[...document.querySelectorAll('main *')]
        .filter(({localName, shadowRoot}) => localName.startsWith('article-') && shadowRoot)
        .map(({shadowRoot}) => shadowRoot.adoptedStyleSheets.length)`;
      const counts = await engine.evaluate(styles);
      assert.ok(counts.length > 20 && !counts.includes(0));
      await engine.run(async () => {
        const frame = document.createElement('iframe');
        frame.srcdoc = '<!doctype html><title>A frame</title>';
        frame.width = frame.height = '900';
        document.body.append(frame);
        await new Promise((done) => frame.addEventListener('load', done));
        frame.contentDocument?.body.append(/** @type {Element} */ (document.querySelector('main')));
        await new Promise((done) => setTimeout(done, 200));
      });
      const framed = await engine.evaluate("document.querySelector('iframe').contentDocument.body.innerText");
      for (const word of ['Ann Lee', 'Pub. L. 106-386', 'How to read an arrest total', '339', 'helpline'])
        assert.ok(framed.includes(word), `${word} is not read in the frame: ${framed}`);
      await engine.run(async () => {
        const frame = /** @type {HTMLIFrameElement} */ (document.querySelector('iframe'));
        frame.before(/** @type {Node} */ (frame.contentDocument?.querySelector('main')));
        frame.remove();
        await new Promise((done) => setTimeout(done, 200));
      });
      assert.deepEqual(await engine.evaluate(styles), counts);
      const read = "document.querySelector('main').innerText";
      // A busy machine takes longer to render what has come back.
      await until(engine, `${read} === ${JSON.stringify(words)}`).catch(() => undefined);
      assert.equal(await engine.evaluate(read), words);
      assert.deepEqual(await engine.evaluate('pageErrors'), []);
      await engine.click("document.getElementById('one').reference");
      await until(engine, "document.getElementById('one').open");
    },
  },
  {
    number: 33,
    name: 'scenario 9: a note that is open stays open where moveBefore() moves it',
    engines: ['chromium', 'firefox'],
    async run(engine, context) {
      const body =
        '<article><p id="from">From<article-footnote id="kept">The note.</article-footnote></p><p id="to">To</p></article>';
      await openUpgraded(engine, context.add(hostPage({body})));
      if (!(await engine.evaluate("'moveBefore' in Element.prototype")))
        return {skipped: 'this engine has no moveBefore()'};
      await engine.evaluate(toggles);
      await engine.evaluate(`(${kept}.show(), document.getElementById('to').moveBefore(${kept}, null), 0)`);
      await engine.evaluate('new Promise((done) => setTimeout(done, 100))');
      assert.equal(await engine.evaluate(`${kept}.open`), true);
      assert.equal(
        await engine.evaluate(`${kept}.shadowRoot.querySelector('[popover]').matches(':popover-open')`),
        true,
      );
      await engine.evaluate(`(${kept}.hide(), 0)`);
      await clickOnce(engine);
    },
  },
];

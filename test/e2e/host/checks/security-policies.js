import assert from 'node:assert/strict';
import {again} from '../again.js';
import {openUpgraded, until} from '../check.js';
import {hostPage} from '../page.js';
import {checks as treeChecks} from './accessibility-tree.js';
import {checks as keyboardChecks} from './keyboard.js';

/** @type {import('../../engines/engine.js').EngineName[]} */
const all = ['chromium', 'firefox', 'webkit'];

const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'";
const trusted = `${strict}; require-trusted-types-for 'script'; trusted-types`;

/** The strict page has no style of its own in its head. @param {string} html */
const withoutStyle = (html) => html.replace(/<style>[^<]*<\/style>/, '');

/** What has no check of its own elsewhere, in one page. */
const more = `<article-comment-count id="asked" system="json" endpoint="/counts" thread="a"><a href="#c">Comments</a></article-comment-count>
<article-image-credit id="described" creator="Ann Lee"><img src="/picture.svg" alt="A"></article-image-credit>
<article-source id="based" publisher="P"><a href="https://example.org/r">Report</a></article-source>`;

const additions = ['comment-events', 'comment-sum', 'comment-systems', 'footnote-hover', 'footnote-margin']
  .concat([
    'content-note-categories',
    'contents-roots',
    'image-credit-copy',
    'image-credit-details',
    'image-credit-from',
    'key-figure-compact',
    'reading-progress-time',
    'related-link-labels',
    'related-link-unfurl',
    'share-mastodon',
    'share-quote',
    'source-details',
  ])
  .map((name) => `<script type="module" src="/dist/additions/${name}.js"></script>`)
  .join('');

/**
 * Uses everything on a page that has a policy, and looks at how it is shown.
 *
 * @param {import('../../engines/engine.js').Engine} engine @param {import('../check.js').Context} context
 * @param {string} policy @param {string} [first] What stands in the head before the library.
 */
async function useEverything(engine, context, policy, first) {
  await engine.reset();
  context.add('{"a": 7}', {'Content-Type': 'application/json'}, '/counts');
  const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';
  context.add(picture, {'Content-Type': 'image/svg+xml'}, '/picture.svg');
  const html = withoutStyle(hostPage({first})).replace('<main id="main">', `<main id="main">${more}`);
  await openUpgraded(engine, context.add(html, {'Content-Security-Policy': policy}));
  await until(engine, "document.getElementById('asked').innerText === '7 comments'");
  await engine.click("document.getElementById('one').reference");
  // The style sheet of the shadow tree holds: nothing else would place the note.
  const shown = await engine.evaluate(`(() => {
    const note = document.getElementById('one').shadowRoot.querySelector('[part=note]');
    return [note.matches(':popover-open'), getComputedStyle(note).position];
  })()`);
  assert.deepEqual(shown, [true, 'fixed']);
  await engine.press('Escape');
  for (const id of ['three', 'term', 'credit-button'])
    await engine.click(
      `document.getElementById('${id}').shadowRoot.querySelector('button:not([part=close])')`,
    );
  await engine.click("document.getElementById('content-note').shadowRoot.querySelector('summary, button')");
  await engine.click("document.getElementById('contents').querySelector('a')");
  await engine.click("document.getElementById('share').shadowRoot.querySelector('button')");
  await engine.evaluate('new Promise((done) => setTimeout(done, 200))');
  await nothingReported(engine);
  await describe(engine, policy);
}

/**
 * Lets the page describe itself for search engines. Firefox takes all text that a script element gets for code, also
 * where it is JSON, and reports it; nothing is refused.
 *
 * @param {import('../../engines/engine.js').Engine} engine @param {string} policy
 */
async function describe(engine, policy) {
  const types = await engine.evaluate(`(async () => {
    const elements = ['described', 'based'].map((id) => document.getElementById(id));
    for (const element of elements) element.structuredData = true;
    await Promise.all(elements.map((element) => element.updateComplete));
    return elements.map((element) => JSON.parse(element.querySelector('script').textContent)['@type']);
  })()`);
  assert.deepEqual(types, ['ImageObject', 'WebPage']);
  if (engine.name !== 'firefox' || !policy.includes('trusted-types')) await nothingReported(engine);
}

/** @param {import('../../engines/engine.js').Engine} engine */
async function nothingReported(engine) {
  assert.deepEqual(await engine.evaluate('pageViolations'), []);
  assert.deepEqual(await engine.evaluate('pageErrors'), []);
}

/** @param {import('../../engines/engine.js').Engine} engine @param {import('../check.js').Context} context */
async function enforcesTrustedTypes(engine, context) {
  await engine.open(
    context.add('<p>Page</p>', {'Content-Security-Policy': "require-trusted-types-for 'script'"}),
  );
  return engine.evaluate(`(() => {
    try {
      document.createElement('p').innerHTML = 'x';
      return false;
    } catch {
      return true;
    }
  })()`);
}

const notEnforced = 'this engine does not enforce Trusted Types';

/** @type {import('../check.js').Check[]} */
export const checks = [
  {
    number: 23,
    name: "under default-src 'none' with script-src and style-src 'self', everything works as in 7 to 10 (in Chromium also 1 and 2), and nothing is reported",
    engines: all,
    async run(engine, context) {
      await useEverything(engine, context, strict);
      await useEverything(engine, context, strict, additions);
      const circumstances = {change: withoutStyle, headers: {'Content-Security-Policy': strict}};
      // The trees of the others depend on a bus that other programs use too.
      const trees = engine.name === 'chromium' ? treeChecks : [];
      return again(engine, context, [...trees, ...keyboardChecks], circumstances, () =>
        nothingReported(engine),
      );
    },
  },
  {
    number: 24,
    name: 'where Trusted Types are required and article-widgets is allowed, everything works, and nothing is reported',
    engines: all,
    async run(engine, context) {
      if (!(await enforcesTrustedTypes(engine, context))) return {skipped: notEnforced};
      await useEverything(engine, context, `${trusted} article-widgets`);
      await useEverything(engine, context, `${trusted} article-widgets article-widgets-page`, additions);
      const headers = {'Content-Security-Policy': `${trusted} article-widgets`};
      await again(engine, context, keyboardChecks, {change: withoutStyle, headers}, () =>
        nothingReported(engine),
      );
      return engine.name === 'firefox'
        ? {note: 'but for structured-data, whose JSON it reports and keeps'}
        : {};
    },
  },
  {
    number: 24,
    name: 'where they allow no policy, or only another one, nothing is defined, nothing is thrown, and everything can be read',
    engines: all,
    // Firefox reports as an error that the policy is refused; what is thrown is looked at here.
    throws: true,
    async run(engine, context) {
      if (!(await enforcesTrustedTypes(engine, context))) return {skipped: notEnforced};
      for (const names of ["'none'", 'lit-html', 'other']) {
        const headers = {'Content-Security-Policy': `${trusted} ${names}`};
        await engine.open(context.add(withoutStyle(hostPage()), headers));
        await until(engine, 'pageWarnings.length > 0');
        assert.equal(
          await engine.evaluate("document.querySelectorAll('body :not(:defined)').length > 20"),
          true,
        );
        assert.equal(await engine.evaluate("customElements.get('article-term') === undefined"), true);
        assert.equal(await engine.evaluate('pageWarnings.length'), 1);
        assert.deepEqual(await engine.evaluate('pageErrors'), []);
        const text = await engine.evaluate('document.body.innerText');
        for (const words of ['Act of 2000', 'How to read an arrest total', 'Ann Lee', 'It ought to concern'])
          assert.ok(text.includes(words), `${words} cannot be read`);
      }
    },
  },
];

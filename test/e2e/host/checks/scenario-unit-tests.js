import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {readdir} from 'node:fs/promises';
import {promisify} from 'node:util';
import {install, packages} from '../libraries.js';
import {article} from '../page.js';

const run = promisify(execFile);

/** How each package makes a window. */
const windows = {
  jsdom: "const {JSDOM} = await import('jsdom'); return new JSDOM('', {url: 'https://example.org/'}).window;",
  'happy-dom':
    "const {Window} = await import('happy-dom'); return new Window({url: 'https://example.org/'});",
};

/** The address of a file for Node. @param {string} path */
const built = (path) => new URL(`../../../../dist/${path}`, import.meta.url).href;

const additions = (await readdir('dist/additions'))
  .filter((file) => /^[a-z-]+\.js$/.test(file))
  .map((file) => built(`additions/${file}`));

/** A unit test as its runner sets it up: the window's names are global, then the library is loaded, then a page is shown. */
const unitTest = (/** @type {string} */ make, /** @type {string} */ library) => `
  const faults = [];
  for (const type of ['uncaughtException', 'unhandledRejection']) process.on(type, (error) => faults.push(String(error)));
  console.error = (error) => faults.push(String(error));
  const page = await (async () => {${make}})();
  for (const name of Object.getOwnPropertyNames(page))
    if (!(name in globalThis)) Object.defineProperty(globalThis, name, {get: () => page[name], configurable: true});
  const library = await import(${JSON.stringify(library)});
  for (const addition of ${JSON.stringify(additions)}) await import(addition);
  page.document.body.innerHTML = ${JSON.stringify(article)};
  await new Promise((done) => setTimeout(done, 300));
  const elements = [...page.document.querySelectorAll('*')].filter(({localName}) => localName.startsWith('article-'));
  const text = page.document.body.textContent;
  process.stdout.write(JSON.stringify({
    faults,
    classes: typeof library.ArticleFootnote,
    started: elements.filter(({shadowRoot}) => shadowRoot).map(({localName}) => localName),
    count: elements.length,
    text,
  }), () => process.exit());`;

/** @type {import('../check.js').Check[]} */
export const checks = Object.entries(windows).map(([name, make]) => ({
  number: 36,
  name: `scenario 27: in the simulated document of ${name} the library and its additions are loaded, no element starts, and every word stays`,
  engines: [],
  async run() {
    await install();
    for (const library of ['article-widgets.js', 'article-widgets.dev.js', 'es/define.js']) {
      const code = unitTest(make, built(library));
      const {stdout} = await run(process.execPath, ['--input-type=module', '--eval', code], {cwd: packages});
      const {faults, started, count, text} = JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
      assert.deepEqual({faults, started}, {faults: [], started: []}, library);
      assert.ok(count > 20, `${library}: ${count} elements`);
      const words = article.replace(/<style[^]*?<\/style>|<[^>]*>/g, ' ').match(/[\p{L}\p{N}]{4,}/gu) ?? [];
      assert.deepEqual(
        words.filter((word) => !text.includes(word)),
        [],
        library,
      );
    }
  },
}));

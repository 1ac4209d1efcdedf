import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {comparePictures} from '../../../../scripts/pictures/compare.js';
import {findOnPath} from '../../engines/desktop.js';
import {openUpgraded, until} from '../check.js';
import {hostPage} from '../page.js';

/** @typedef {import('../../engines/engine.js').Engine} Engine */

/** What is printed, and how often. */
const printed = {
  'Act of 2000, Pub. L. 106-386.': 1,
  'Report of 2019, p. 12.': 1,
  'Report of 2018, p. 3.': 1,
  'The older note.': 1,
  'Trafficking Victims Protection Act of 2000.': 1,
  'CC BY-SA 4.0': 1,
  // The credit behind a button stands below its picture.
  'Image: Bo Chen': 1,
  // What Firefox leaves out or moves when its copy of the page lacks what the library has set.
  'February 6, 2019': 1,
  '12 comments': 1,
  'By Ann Lee': 1,
  'Ann Lee Bo Chen': 0,
  'Bo Chen and': 0,
  'Read on': 1,
  // The card in the article and the one in the list.
  '(/totals/)': 2,
  '(/force/)': 1,
  '(https://ktla.example/)': 1,
  'A helpline answers at any hour': 1,
  'What is shown only to those who ask for it.': 1,
  // Not in the quote that repeats it.
  'An arrest is not a conviction.': 1,
  'It ought to concern every person.': 1,
  // What only a screen is good for.
  'Skip to the article': 0,
  'Copy link': 0,
  'Send by mail': 0,
  'Show the content': 0,
  'Back to reference': 0,
  '×': 0,
};

/** What readers may have done before they print. */
const states = {
  'at rest': '0',
  'with an open note': "document.getElementById('one').show()",
  'with an open note from elsewhere': "document.getElementById('three').show()",
  'after notes that were open':
    "['one', 'two', 'three'].forEach((id) => { const note = document.getElementById(id); note.show(); note.hide(); })",
  'with an open term': "document.getElementById('term').shadowRoot.querySelector('button').click()",
  'with an open credit':
    "document.getElementById('credit-button').shadowRoot.querySelector('button').click()",
};

/** The text of the page on paper. @param {Engine} engine */
async function textOnPaper(engine) {
  const page = /** @type {import('puppeteer-core').Page} */ (engine.page);
  const file = Buffer.from(await page.pdf({format: 'A4'}));
  return execFileSync('pdftotext', ['-', '-'], {input: file})
    .toString()
    .normalize('NFKC')
    .replace(/\s+/g, ' ');
}

/**
 * What a reader sees of a page, window by window, once every element is there.
 *
 * @param {Engine} browser @param {string} url
 */
async function picturesOf(browser, url) {
  await browser.open(url);
  await until(
    browser,
    "customElements.get('article-term') && !document.querySelector('body :not(:defined)')",
  );
  await browser.evaluate('new Promise((done) => setTimeout(done, 200))');
  /** @type {Buffer[]} */
  const parts = [];
  const height = await browser.evaluate('document.documentElement.scrollHeight');
  for (let top = 0; top < height; top += 800) {
    await browser.evaluate(`(scrollTo(0, ${top}), new Promise((done) => setTimeout(done, 60)))`);
    parts.push(await browser.screenshot());
  }
  return parts;
}

/** @param {Buffer[]} before @param {Buffer[]} after */
function differencesOf(before, after) {
  if (before.length !== after.length) return [`${before.length} and ${after.length} windows`];
  return before.flatMap((part, index) => {
    const {problem} = comparePictures(part, after[index]) ?? {};
    return problem ? [`window ${index + 1}: ${problem}`] : [];
  });
}

/** @type {import('../check.js').Check[]} */
export const checks = [
  {
    number: 39,
    name: 'on paper every note, definition, credit and address stands once, whatever is open, and no button does',
    engines: ['chromium', 'firefox'],
    async run(engine, context) {
      if (!findOnPath(['pdftotext'])) return {skipped: 'there is no pdftotext: install poppler-utils'};
      const url = context.add(hostPage());
      /** @type {string | undefined} */
      let atRest;
      for (const [state, action] of Object.entries(states)) {
        await openUpgraded(engine, url);
        await engine.evaluate(`(${action}, new Promise((done) => setTimeout(done, 100)))`);
        const text = await textOnPaper(engine);
        const counts = Object.keys(printed).map((words) => [words, text.split(words).length - 1]);
        assert.deepEqual(Object.fromEntries(counts), printed, `${state}: ${text}`);
        // Each word in its place too: what is open does not lie over the page.
        atRest ??= text;
        assert.equal(text, atRest, state);
      }
      return undefined;
    },
  },
  {
    number: 39,
    name: 'three widths, light and dark, both directions: the page looks the same whether the module came early or late',
    engines: ['chromium', 'firefox', 'webkit'],
    async run(engine, context) {
      const early = (/** @type {string} */ direction) => context.add(hostPage({direction}));
      const late = (/** @type {string} */ direction) =>
        context.add(
          hostPage({
            direction,
            library: `<link rel="stylesheet" href="/dist/article-widgets.css">
              <script>addEventListener('load', () => setTimeout(() => import('/dist/article-widgets.js'), 200))</script>`,
          }),
        );
      for (const dark of [false, true]) {
        const browser = dark ? await context.launch({dark}) : engine;
        for (const direction of ['ltr', 'rtl']) {
          for (const width of [600, 800, 1200]) {
            const where = `${width} pixels, ${dark ? 'dark' : 'light'}, ${direction}`;
            await browser.resize(width, 800);
            for (let time = 1; ; time++) {
              const before = await picturesOf(browser, early(direction));
              const after = await picturesOf(browser, late(direction));
              const problems = differencesOf(before, after);
              if (problems.length === 0) break;
              // WebKitGTK now and then gives a picture that is older than the page: what is so still differs each time.
              assert.ok(time < 3, `${where}: ${problems.join('; ')}`);
            }
          }
        }
      }
    },
  },
];

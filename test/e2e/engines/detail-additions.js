import assert from 'node:assert/strict';
import {pasted, suite} from './addition-page.js';
import {assertComes, focused} from './notes.js';

const shadow = "document.querySelector('#element').shadowRoot";

const categories = suite(
  'content-note-categories',
  '<article-content-note id="element" category="war suicide"><p>Content.</p></article-content-note>',
  {
    async 'the note says its categories in words'(engine) {
      const line = `${shadow}.querySelector('[part=label]').textContent.replace(/\\s+/g, ' ').trim()`;
      await assertComes(engine, line, 'Content note: war and suicide');
    },
  },
);

const button = `${shadow}.querySelector('[part=compact]')`;
const exact = `${button}.querySelector('[part=exact]')`;
const isSeen = `${exact}.getBoundingClientRect().width > 20`;

const compact = suite(
  'key-figure-compact',
  '<article-key-figure id="element" compact><data value="24900000"></data><span slot="label">people</span></article-key-figure>',
  {
    async 'the short number is a button that is named by both numbers, closed and open'(engine) {
      await assertComes(engine, `!!${button}`, true);
      for (const isOpen of [false, true]) {
        assert.equal(await engine.evaluate(isSeen), isOpen);
        assert.ok(await engine.isExposed(button, 'button', '24.9M (24,900,000)'));
        await engine.click(button);
      }
      assert.equal(await engine.evaluate(isSeen), false);
      assert.equal(
        await engine.evaluate(`${shadow}.querySelector('span').checkVisibility?.() ?? false`),
        false,
      );
    },
    async 'the keyboard shows the exact one too'(engine) {
      await assertComes(engine, `!!${button}`, true);
      await engine.evaluate(`${button}.focus()`);
      await engine.press('Enter');
      assert.equal(await engine.evaluate(isSeen), true);
    },
  },
);

const cite = `${shadow}.querySelector('[part=details]').lastElementChild.shadowRoot`;
const citeButton = `${cite}.querySelector('[part=button]')`;

const details = suite(
  'source-details',
  `<article-source id="element" publisher="The Herald" work-title="What was counted" license="CC BY 4.0" copy
      archived-url="https://web.archive.org/web/20190801120000/https://example.org/">
    <a href="https://example.org/">Report</a>
    <ul slot="corrections"><li>February 8, 2019: 93, not 39.</li></ul>
  </article-source>
  <textarea id="paste"></textarea>`,
  {
    async 'licence and archived copy are links, and the corrections a group with its heading'(engine) {
      await assertComes(engine, `!!${shadow}.querySelector('[part=details]')`, true);
      assert.ok(await engine.isExposed(`${shadow}.querySelector('[part=license] a')`, 'link', 'CC BY 4.0'));
      const archived = `${shadow}.querySelector('[part=archived] a')`;
      assert.ok(await engine.isExposed(archived, 'link', 'Archived copy of August 1, 2019'));
      assert.ok(
        await engine.isExposed(`${shadow}.querySelector('[part=corrections]')`, 'group', 'Corrections'),
      );
    },
    async 'a citation is copied by the keyboard, and focus is back on the button'(engine) {
      await assertComes(engine, `!!${shadow}.querySelector('[part=details]')`, true);
      assert.ok(await engine.isExposed(citeButton, 'button', 'Cite this source'));
      await engine.evaluate(`${citeButton}.focus()`);
      await engine.press('Enter');
      await engine.press('Tab');
      await engine.press('Enter');
      await assertComes(engine, `${citeButton}.ariaLabel`, 'Copied as text');
      assert.equal(await engine.evaluate(focused), ' button');
      assert.equal(await pasted(engine), 'What was counted. The Herald. https://example.org/');
    },
  },
);

const line = "document.querySelector('#element > small')";

const credit = suite(
  'image-credit-details',
  `<article-image-credit id="element" creator="Ann Lee" copyright="© The Desk" acquire-url="/buy" year="2019"
    modified="cropped" structured-data><img src="/picture.svg" width="60" height="30" alt="A"></article-image-credit>`,
  {
    async 'year and changes are parts of the line, and follow their attributes'(engine) {
      const becomes = (/** @type {string} */ text) => assertComes(engine, `${line}?.textContent`, text);
      await becomes(
        'Image: Ann Lee\u00a0· © 2019 The Desk\u00a0· Modified: cropped\u00a0· License this image',
      );
      assert.ok(await engine.isExposed(`${line}.querySelector('a')`, 'link', 'License this image'));
      await engine.evaluate("document.querySelector('#element').setAttribute('modified', '')");
      await becomes('Image: Ann Lee\u00a0· © 2019 The Desk\u00a0· Modified\u00a0· License this image');
      await engine.evaluate("document.querySelector('#element').removeAttribute('year')");
      await becomes('Image: Ann Lee\u00a0· © The Desk\u00a0· Modified\u00a0· License this image');
    },
  },
);

const card = suite(
  'related-link-labels',
  '<article-related-link id="element" sponsor="The Bank"><a href="/paid" target="_blank">Title</a></article-related-link>',
  {
    async 'a card says who has paid and that a new tab opens, and its link has the rel for both'(engine) {
      const label = `${shadow}.querySelector('[part=label]').textContent`;
      await assertComes(engine, label, 'Related\u00a0· Paid for by The Bank\u00a0· Opens in a new tab');
      assert.equal(await engine.evaluate("document.querySelector('a').rel"), 'sponsored noopener');
      assert.ok(await engine.isExposed("document.querySelector('a')", 'link', 'Title'));
    },
  },
);

export const detailAdditions = [categories, compact, details, credit, card];

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

export const detailAdditions = [categories, compact, details];

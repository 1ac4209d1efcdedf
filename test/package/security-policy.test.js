import assert from 'node:assert/strict';
import {test} from 'node:test';
import {definedTags, openBuiltPage, tags} from './built-page.js';

const strict =
  "script-src 'self'; style-src 'self'; object-src 'none'; base-uri 'none'; require-trusted-types-for 'script'";

const violations = () => /** @type {any} */ (globalThis).violations;

test('a strict Content-Security-Policy and Trusted Types are kept, with styles and with a note opened', () =>
  openBuiltPage({policy: `${strict}; trusted-types article-widgets`}, async ({page, messages, errors}) => {
    assert.deepEqual(await definedTags(page), tags);
    await page.evaluate(() => /** @type {any} */ (document.querySelector('article-footnote')).show());
    const [open, position] = await page.evaluate(() => {
      const note = document.querySelector('article-footnote')?.shadowRoot?.querySelector('[part=note]');
      return note ? [note.matches(':popover-open'), getComputedStyle(note).position] : [];
    });
    assert.deepEqual([open, position], [true, 'fixed']);
    assert.deepEqual(await page.evaluate(violations), []);
    assert.deepEqual([messages, errors], [[], []]);
  }));

for (const names of ["'none'", 'lit-html other']) {
  test(`where the policy allows no templates (trusted-types ${names}) nothing is defined and all text is shown`, () =>
    openBuiltPage({policy: `${strict}; trusted-types ${names}`}, async ({page, messages, errors}) => {
      assert.deepEqual(await definedTags(page), []);
      assert.deepEqual(errors, []);
      const text = await page.evaluate(() => document.body.innerText);
      for (const tag of tags) assert.ok(text.includes(`Text of ${tag}.`), tag);
      const ours = messages.filter((message) => message.startsWith('article-widgets:'));
      assert.equal(ours.length, 1, messages.join('\n'));
    }));
}

test('a page whose own Lit has taken the policy "lit-html" keeps working', () =>
  openBuiltPage(
    {
      policy: `${strict}; trusted-types lit-html article-widgets`,
      head: '<script type="module" src="/own-lit.js"></script><script type="module" src="/dist/article-widgets.js"></script>',
      pages: {'/own-lit.js': "trustedTypes.createPolicy('lit-html', {createHTML: (text) => text});"},
    },
    async ({page, errors}) => {
      assert.deepEqual(await definedTags(page), tags);
      assert.deepEqual(errors, []);
      assert.deepEqual(await page.evaluate(violations), []);
    },
  ));

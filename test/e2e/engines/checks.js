import assert from 'node:assert/strict';
import {readdir} from 'node:fs/promises';
import {basename} from 'node:path';
import {assertComes, assertFocused, focused, head, isOpen, noteOf, one, two} from './notes.js';

const tags = (await readdir('src/define')).map((file) => basename(file, '.ts')).sort();

/** The page that the checks run on. */
export const page = `${head}
  <body>
    <article>
      <p>
        <a id="before" href="#before">Before</a>
        one<article-footnote id="one">A note with <a id="link" href="#link">a link</a>.</article-footnote>
        two<article-footnote id="two">Another note.</article-footnote>
        <a id="after" href="#after">After</a>
      </p>
      <article-footnote-list id="list"></article-footnote-list>
    </article>
    <div>${tags.map((tag) => `<${tag}>Text of ${tag}.</${tag}>`).join('')}</div>
  </body>
</html>`;

/** What each engine has to do; each check begins on a fresh page. */
export const checks = {
  /** @param {Engine} engine */
  async 'the module loads and defines every tag'(engine) {
    const defined = await engine.evaluate(`${JSON.stringify(tags)}.filter((tag) => customElements.get(tag))`);
    assert.deepEqual(defined, tags);
    assert.deepEqual(await engine.errors(), []);
  },

  /** @param {Engine} engine */
  async 'every text stays in the page'(engine) {
    const text = await engine.evaluate('document.body.textContent');
    for (const tag of tags) assert.ok(text.includes(`Text of ${tag}.`), tag);
  },

  /** @param {Engine} engine */
  async 'a closed note is a button named by its number'(engine) {
    assert.ok(await engine.isExposed(`${one}.reference`, 'button', 'Footnote 1'));
    assert.ok(await engine.isExposed(`${two}.reference`, 'button', 'Footnote 2'));
    assert.equal(await engine.evaluate(`${one}.reference.getAttribute('aria-expanded')`), 'false');
  },

  /** @param {Engine} engine */
  async 'a click opens the note, a second one closes it'(engine) {
    await engine.click(`${one}.reference`);
    assert.equal(await engine.evaluate(isOpen(one)), true);
    assert.ok(await engine.isExposed('document.querySelector("#link")', 'link', 'a link'));
    await engine.click(`${one}.reference`);
    assert.equal(await engine.evaluate(isOpen(one)), false);
  },

  /** @param {Engine} engine */
  async 'an open note lies inside the window'(engine) {
    await engine.click(`${one}.reference`);
    const inside = await engine.evaluate(`(() => {
      const {left, top, right, bottom, width, height} = ${noteOf(one)}.getBoundingClientRect();
      return width > 0 && height > 0 && left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
    })()`);
    assert.equal(inside, true);
  },

  /** @param {Engine} engine */
  async 'opening one note closes the other'(engine) {
    await engine.click(`${two}.reference`);
    await engine.evaluate(`${one}.show()`);
    assert.deepEqual(await engine.evaluate(`[${isOpen(one)}, ${isOpen(two)}]`), [true, false]);
  },

  /** @param {Engine} engine */
  async 'Enter opens the note, Escape closes it and focus stays on the button'(engine) {
    await engine.evaluate(`${one}.reference.focus()`);
    await engine.press('Enter');
    assert.equal(await engine.evaluate(isOpen(one)), true);
    await engine.press('Escape');
    assert.equal(await engine.evaluate(isOpen(one)), false);
    await assertFocused(engine, 'one reference');
  },

  /** @param {Engine} engine */
  async 'Tab goes from the button into the note and on to the rest of the sentence, where the note closes'(
    engine,
  ) {
    await engine.evaluate("document.querySelector('#before').focus()");
    const order = [];
    await engine.press('Tab');
    order.push(await engine.evaluate(focused));
    await engine.press('Enter');
    for (let step = 0; step < 4; step++) {
      await engine.press('Tab');
      order.push(await engine.evaluate(focused));
    }
    assert.deepEqual(order, ['one reference', 'link', 'one close', 'one to-list', 'two reference']);
    assert.equal(await engine.evaluate(isOpen(one)), false);
  },

  /** @param {Engine} engine */
  async 'Escape in the note brings focus back to the button'(engine) {
    await engine.evaluate(`${one}.reference.focus()`);
    await engine.press('Enter');
    await engine.press('Tab');
    assert.equal(await engine.evaluate(focused), 'link');
    await engine.press('Escape');
    assert.equal(await engine.evaluate(isOpen(one)), false);
    await assertFocused(engine, 'one reference');
  },

  /** @param {Engine} engine */
  async 'focus that a script moves out of the note closes it'(engine) {
    await engine.evaluate(`${one}.reference.focus()`);
    await engine.press('Enter');
    await engine.press('Tab');
    await engine.evaluate("document.querySelector('#after').focus()");
    assert.equal(await engine.evaluate(isOpen(one)), false);
    await assertFocused(engine, 'after');
  },

  /** @param {Engine} engine */
  async 'a copied text has neither numbers nor buttons of notes, and no sentence twice'(engine) {
    await engine.evaluate(`(() => {
      const quote = Object.assign(document.createElement('article-pull-quote'), {from: 'before'});
      document.querySelector('article p').append(quote);
      document.body.append(document.createElement('textarea'));
      ${one}.show();
      getSelection().selectAllChildren(quote.parentElement);
      return quote.updateComplete;
    })()`);
    await engine.press('Control+c');
    await engine.evaluate("document.querySelector('textarea').focus()");
    await engine.press('Control+v');
    const words = "document.querySelector('textarea').value.trim().replace(/\\s+/g, ' ')";
    await assertComes(engine, words, 'Before one A note with a link. two After');
  },

  /** @param {Engine} engine */
  async 'what can be pressed in a sentence is underlined with dots'(engine) {
    const lines = await engine.evaluate(`(async () => {
      const hour = new Date(Date.now() - 3600000).toISOString();
      document.body.append(document.createRange().createContextualFragment(
        '<article-term>TVPA<span slot="definition">An Act.</span></article-term>' +
        '<article-date><time datetime="' + hour + '">today</time></article-date>'));
      return Promise.all(['article-term', 'article-date'].map(async (tag) => {
        const element = document.querySelector('body > ' + tag);
        await element.updateComplete;
        const style = getComputedStyle(element.shadowRoot.querySelector('button'));
        return style.textDecorationLine + ' ' + style.textDecorationStyle;
      }));
    })()`);
    assert.deepEqual(lines, ['underline dotted', 'underline dotted']);
  },

  /** @param {Engine} engine */
  async 'a credit behind a button opens inside the window of a page that is scrolled'(engine) {
    const [isShown, top] = await engine.evaluate(`(async () => {
      const picture = new Image(600, 400);
      picture.src = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"/>';
      const credit = document.createElement('article-image-credit');
      Object.assign(credit, {creator: 'Ann Lee', placement: 'button'});
      credit.append(picture);
      document.body.append(credit);
      credit.style.marginBlock = '200vh';
      await credit.updateComplete;
      credit.scrollIntoView();
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      credit.shadowRoot.querySelector('button').click();
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const popover = credit.shadowRoot.querySelector('[popover]');
      return [popover.matches(':popover-open'), popover.getBoundingClientRect().top];
    })()`);
    assert.equal(isShown, true);
    assert.ok(top >= 0, `its top is at ${top}`);
  },

  /** @param {Engine} engine */
  async 'the list links each note back to its reference'(engine) {
    const links = "[...document.querySelectorAll('#list li a[role=doc-backlink]')]";
    assert.equal(await engine.evaluate(`${links}.length`), 2);
    await engine.click(`${links}[0]`);
    await assertFocused(engine, 'one reference');
  },
};

/** @typedef {import('./engine.js').Engine} Engine */

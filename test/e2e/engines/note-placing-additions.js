import assert from 'node:assert/strict';
import {setTimeout} from 'node:timers/promises';
import {article, reference, suite} from './addition-page.js';
import {assertComes, assertFocused, focused, isOpen, noteOf, one, two} from './notes.js';

const hover = suite('footnote-hover', article('preview="hover"'), {
  async 'the note opens under a resting pointer, which may travel into it, and closes behind it'(engine) {
    await engine.hover("document.querySelector('#away')");
    await engine.hover(reference);
    await assertComes(engine, isOpen(one), true);
    await engine.hover(noteOf(one));
    await setTimeout(600);
    assert.equal(await engine.evaluate(isOpen(one)), true);
    await engine.hover("document.querySelector('#away')");
    await assertComes(engine, isOpen(one), false);
  },
  async 'a press keeps the note open, Escape closes it while the pointer stays'(engine) {
    await engine.hover("document.querySelector('#away')");
    await engine.hover(reference);
    await assertComes(engine, isOpen(one), true);
    await engine.click(reference);
    await engine.hover("document.querySelector('#away')");
    await setTimeout(600);
    assert.equal(await engine.evaluate(isOpen(one)), true);
    await engine.hover(reference);
    await engine.press('Escape');
    await setTimeout(600);
    assert.equal(await engine.evaluate(isOpen(one)), false);
  },
});

/** Where a note stands to its number, and how. */
const inLine = `(() => {
  const note = ${noteOf(one)};
  const [first] = note.getClientRects();
  const number = ${reference}.getBoundingClientRect();
  return [
    getComputedStyle(note).position,
    first.left > number.right - 6,
    Math.abs(first.top + first.height / 2 - number.top - number.height / 2) < 16,
  ];
})()`;

const inline = suite('footnote-inline', article('placement="inline"'), {
  async 'a press shows the note in the line, behind its number, and the next one hides it'(engine) {
    await engine.click(reference);
    assert.deepEqual(await engine.evaluate(inLine), ['static', true, true]);
    assert.ok(await engine.isExposed("document.querySelector('#link')", 'link', 'a link'));
    await engine.click(`${two}.reference`);
    assert.deepEqual(await engine.evaluate(`[${one}.open, ${two}.open]`), [true, true]);
    await engine.click(reference);
    assert.deepEqual(await engine.evaluate(`[${one}.open, ${two}.open]`), [false, true]);
    assert.equal(await engine.evaluate(`${noteOf(one)}.getClientRects().length`), 0);
  },
  async 'Tab goes through the note and leaves it open, Escape in it brings focus back'(engine) {
    await engine.evaluate(`${reference}.focus()`);
    await engine.press('Enter');
    const order = [];
    for (let step = 0; step < 4; step++) {
      await engine.press('Tab');
      order.push(await engine.evaluate(focused));
    }
    assert.deepEqual(order, ['link', 'one close', 'one to-list', 'two reference']);
    assert.equal(await engine.evaluate(`${one}.open`), true);
    await engine.press('Shift+Tab');
    await engine.press('Escape');
    assert.equal(await engine.evaluate(`${one}.open`), false);
    await assertFocused(engine, 'one reference');
  },
});

const copies = "[...document.querySelectorAll('.article-margin-notes > *')]";
const shown = `${copies}.filter(({style}) => style.visibility !== 'hidden')`;

const margin = suite('footnote-margin', article('placement="margin"'), {
  async 'the notes stand in the margin, below one another, beside their numbers'(engine) {
    await assertComes(engine, `${shown}.map(({textContent}) => textContent.slice(0, 8))`, [
      '1 A note',
      '2 Anothe',
    ]);
    const places = await engine.evaluate(`(() => {
      const edge = document.querySelector('p').getBoundingClientRect().right;
      const [first, second] = ${shown}.map((copy) => copy.getBoundingClientRect());
      return [
        first.left > edge && first.right <= innerWidth,
        Math.abs(first.top - ${reference}.getBoundingClientRect().top) < 3,
        second.top >= first.bottom,
      ];
    })()`);
    assert.deepEqual(places, [true, true, true]);
  },
  async 'a press marks what stands beside the text, the keyboard opens the note'(engine) {
    await assertComes(engine, `${shown}.length`, 2);
    await engine.click(reference);
    assert.equal(await engine.evaluate(isOpen(one)), false);
    await engine.press('Enter');
    assert.equal(await engine.evaluate(isOpen(one)), true);
  },
  async 'a press opens the note where the window has no margin'(engine) {
    await assertComes(engine, `${shown}.length`, 2);
    await engine.resize(640, 900);
    await assertComes(engine, `${shown}.length`, 0);
    await engine.click(reference);
    assert.equal(await engine.evaluate(isOpen(one)), true);
    await engine.resize(1280, 900);
  },
});

export const notePlacingAdditions = [hover, inline, margin];

/** @typedef {import('./engine.js').Engine} Engine */

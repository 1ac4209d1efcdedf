import assert from 'node:assert/strict';
import {setTimeout} from 'node:timers/promises';

/** The head of a page with the module, which collects what its scripts throw. */
export const head = `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <title>Three engines</title>
  <script>
    globalThis.pageErrors = [];
    addEventListener('error', (event) => pageErrors.push(event.message));
    addEventListener('unhandledrejection', (event) => pageErrors.push(String(event.reason)));
  </script>
  <link rel="stylesheet" href="/dist/article-widgets.css">
  <script type="module" src="/dist/article-widgets.js"></script>`;

/** Expressions for the footnotes of a page by their ids. */
export const one = "document.querySelector('#one')";
export const two = "document.querySelector('#two')";

/** The popover of a footnote. @param {string} element */
export const noteOf = (element) => `${element}.shadowRoot.querySelector('[part=note]')`;

/** Whether the popover of a footnote is open. @param {string} element */
export const isOpen = (element) =>
  `!!${noteOf(element)} && ${noteOf(element)}.matches(':popover-open') && ${element}.open`;

/** The focused element as a short text, through shadow roots. */
export const focused = `(() => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const host = element?.getRootNode().host;
  return host ? host.id + ' ' + element.getAttribute('part') : (element?.id || element?.localName);
})()`;

/**
 * Waits until an expression has a value, because much comes in an event or a frame after what caused it.
 *
 * @param {Engine} engine @param {string} expression @param {unknown} expected
 */
export async function assertComes(engine, expression, expected) {
  let found;
  for (let attempt = 0; attempt < 40; attempt++) {
    if (attempt > 0) await setTimeout(50);
    found = await engine.evaluate(expression);
    if (JSON.stringify(found) === JSON.stringify(expected)) return;
  }
  assert.deepEqual(found, expected, expression);
}

/**
 * Focus returns in the event that follows the closing, so it may come a moment later.
 *
 * @param {Engine} engine @param {string} expected
 */
export const assertFocused = (engine, expected) => assertComes(engine, focused, expected);

/** @typedef {import('./engine.js').Engine} Engine */

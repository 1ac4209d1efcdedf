/** Gives the properties of an element values of every kind; runs in the page. */
import {odd, PageError} from './odd.js';

/** What nobody has written and a reader should not see. */
const NONSENSE =
  /undefined|\bnull\b|NaN|Infinity|\[object|Symbol\(|=>|function|Invalid Date|\btrue\b|\bfalse\b/;

/** Errors that values may throw where they are made a text or a number, as they do in the browser's own elements. */
const ofPlatform = (/** @type {unknown} */ error) =>
  error instanceof TypeError || error instanceof PageError || error instanceof DOMException;

/**
 * Sets each property of each element with this tag to each kind of value and back.
 *
 * @param {string} tag @param {{name: string, takesText: boolean}[]} properties
 * @param {string} article The page as the author wrote it.
 * @returns {Promise<{faults: string[], thrown: string[], count: number}>} What is wrong; what was thrown at the one who
 *   set it; how many values were set.
 */
export async function setProperties(tag, properties, article) {
  const faults = new Set();
  const thrown = new Set();
  let count = 0;
  const {pageErrors} = globalThis;
  pageErrors.length = 0;
  const written = new DOMParser().parseFromString(article, 'text/html').querySelectorAll(tag);
  for (const [index, element] of document.querySelectorAll(tag).entries()) {
    // What is made on first use is there from now on.
    for (const method of ['show', 'hide']) element[method]?.();
    const words = written[index]?.textContent.match(/\S+/g) ?? [];
    for (const {name, takesText} of properties) {
      const before = element[name];
      const state = await settledState(element);
      for (const [kind, make] of Object.entries(odd)) {
        const label = `${tag} ${name} = ${kind}`;
        const value = make();
        count++;
        try {
          element[name] = value;
          // A note is copied when it is opened.
          if (tag === 'article-footnote' && name !== 'open') {
            element.show();
            element.hide();
          }
        } catch (error) {
          thrown.add(`${label}: ${nameOf(error)}`);
          if (!ofPlatform(error)) faults.add(`${label} throws ${nameOf(error)}`);
        }
        const shown = await settledState(element);
        for (const line of shown.filter((line) => NONSENSE.test(line) && !state.includes(line)))
          if (!(takesText && typeof value === 'string')) faults.add(`${label} shows ${line.slice(0, 80)}`);
        if (!words.every((word) => element.textContent.includes(word)))
          faults.add(`${label} takes the author’s words away`);
        for (const error of pageErrors.splice(0)) faults.add(`${label}: ${error}`);
        try {
          element[name] = before;
        } catch (error) {
          faults.add(`${label}: it cannot be set back: ${nameOf(error)}`);
        }
        const after = await settledState(element);
        const changed = [
          ...after.filter((line) => !state.includes(line)),
          ...state.filter((line) => !after.includes(line)).map((line) => `no ${line}`),
        ];
        if (changed.length > 0) faults.add(`${label} stays: ${changed.join(', ').slice(0, 200)}`);
        for (const error of pageErrors.splice(0)) faults.add(`${label}, set back: ${error}`);
      }
    }
  }
  return {faults: [...faults], thrown: [...thrown], count};
}

/** @param {unknown} error */
function nameOf(error) {
  return error instanceof Error ? `${error.name}: ${error.message}` : 'something';
}

/**
 * What there is of an element once it is at rest: its attributes and its texts, and those of its shadow tree.
 *
 * @param {any} element
 * @returns {Promise<string[]>}
 */
async function settledState(element) {
  for (let pass = 0; pass < 2; pass++) {
    await element.updateComplete?.catch(() => {});
    await new Promise((resolve) => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => resolve(port1.close());
      port2.postMessage(0);
    });
  }
  const lines = [];
  const visit = (/** @type {Node} */ node) => {
    if (node instanceof Text && node.data.trim()) lines.push(node.data.trim().replace(/\s+/g, ' '));
    if (!(node instanceof Element)) return;
    for (const {name, value} of node.attributes)
      // What is placed when it is drawn has its style later.
      if (value && !/^(aria-expanded|open|style)$/.test(name)) lines.push(`${name}=${value}`);
    if (node.shadowRoot) node.shadowRoot.childNodes.forEach(visit);
    node.childNodes.forEach(visit);
  };
  visit(element);
  return lines.sort();
}

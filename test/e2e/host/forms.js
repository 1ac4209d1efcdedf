/**
 * How authors write the elements in an editor of text: on one line, on several, with empty lines, indented. And what
 * becomes of a form when a tool has been over it.
 */
import {pageState} from './page-state.js';

/**
 * The source of each form, in HTML as well as in Markdown.
 *
 * @type {Record<string, string>}
 */
export const forms = {
  'a note in the sentence':
    'The law is old.<article-footnote>Act of 2000, <a href="https://example.org/act">Pub. L. 106</a>.</article-footnote> It was amended.',
  'a number of comments in the sentence':
    'Ann Lee, <article-comment-count count="12"><a href="#comments">Comments</a></article-comment-count>, Friday.',
  'a card on one line':
    '<article-related-link><a href="/totals/">Arrest totals</a> <span slot="source">The Desk</span></article-related-link>',
  'a quotation on one line':
    '<article-pull-quote>It ought to concern us. <span slot="attribution">Ann Lee</span></article-pull-quote>',
  'a picture on one line':
    '<article-image-credit creator="Ann Lee" license="CC BY 4.0"><img src="data:," alt="The courthouse"></article-image-credit>',
  'a card on several lines': `<article-related-link>
<a href="/totals/">Arrest totals</a>
<span slot="source">The Desk</span>
</article-related-link>`,
  'a card with empty lines': `<article-related-link>

<a href="/totals/">Arrest totals</a>

<span slot="source">The Desk</span>

</article-related-link>`,
  'a card with a heading': `<article-related-link>
<h3><a href="/totals/">Arrest totals</a></h3>
<span slot="source">The Desk</span>
</article-related-link>`,
  'an indented card': `<article-related-link>
    <a href="/totals/">Arrest totals</a>

    <span slot="source">The Desk</span>
</article-related-link>`,
};

/** Those on one line: every tool that keeps the tags has to keep them as they are. */
export const lines = Object.keys(forms).filter((name) => !forms[name].includes('\n'));

/** The words of a form, with those for a picture. */
export const wordsOf = (/** @type {string} */ name) =>
  forms[name]
    .replace(/<[^>]*?(?: alt="(.*?)")?>/g, ' $1 ')
    .split(/[\s,.]+/)
    .filter(Boolean);

/**
 * What a reader gets of a form.
 *
 * - `same`: what the author of plain HTML gets.
 * - `kept`: the element with every word in it, and marks of the tool's own, such as line breaks.
 * - `read`: every word, but not in the element.
 * - `code`: the tags, to be read.
 * - `lost`: words are missing.
 *
 * @typedef {'same' | 'kept' | 'read' | 'code' | 'lost'} Outcome
 */

/**
 * What a reader gets of what a tool has made of the forms.
 *
 * @param {import('../engines/engine.js').Engine} engine On a page with the library and an empty `<article>`.
 * @param {Record<string, string>} outputs What the tool has made, by the name of the form.
 * @returns {Promise<Record<string, Outcome>>}
 */
export async function outcomes(engine, outputs) {
  /** @type {Record<string, Outcome>} */
  const found = {};
  for (const [name, output] of Object.entries(outputs)) {
    const wanted = await plain(engine, name);
    const shown = await show(engine, output);
    // What stood around the element in the sentence stands around it still.
    const within = wordsOf(name).filter((word) => wanted.within.includes(word));
    if (!hasAll(shown.text, wordsOf(name))) found[name] = 'lost';
    else if (shown.text.includes('<article-')) found[name] = 'code';
    else if (shown.elements.join('\n') === wanted.elements.join('\n')) found[name] = 'same';
    else found[name] = hasAll(shown.within, within) ? 'kept' : 'read';
  }
  return found;
}

const hasAll = (/** @type {string} */ text, /** @type {string[]} */ words) =>
  words.every((word) => text.includes(word));

/** @type {WeakMap<import('../engines/engine.js').Engine, Record<string, ReturnType<typeof show>>>} */
const shownPlain = new WeakMap();

/**
 * A form as plain HTML, shown once in each engine.
 *
 * @param {import('../engines/engine.js').Engine} engine @param {string} name
 */
function plain(engine, name) {
  const shown = shownPlain.get(engine) ?? {};
  shownPlain.set(engine, shown);
  return (shown[name] ??= show(engine, forms[name]));
}

/**
 * Shows HTML, as the parser reads it, in the article of the page.
 *
 * @param {import('../engines/engine.js').Engine} engine
 * @param {string} html
 * @returns {Promise<{text: string, within: string, elements: string[]}>} The text, that inside the library's elements, and
 *   these with all that they hold.
 */
export async function show(engine, html) {
  const texts = await engine.run(async (markup) => {
    const article = /** @type {HTMLElement} */ (document.querySelector('article'));
    article.replaceChildren(...new DOMParser().parseFromString(markup, 'text/html').body.childNodes);
    await new Promise((done) => setTimeout(done, 60));
    const read = (/** @type {Element} */ element) =>
      [element.textContent, ...[...element.querySelectorAll('img')].map(({alt}) => alt)].join(' ');
    const elements = [...article.querySelectorAll('*')].filter(({localName}) =>
      localName.startsWith('article-'),
    );
    return {text: read(article), within: elements.map(read).join(' ')};
  }, html);
  const state = await engine.run(pageState);
  /** @type {string[]} */
  const elements = [];
  let depth = Infinity;
  for (const line of state) {
    const indent = line.search(/\S/);
    if (indent <= depth) depth = /^ *article-/.test(line) ? indent : Infinity;
    if (depth < Infinity) elements.push(line.slice(depth));
  }
  return {...texts, elements};
}

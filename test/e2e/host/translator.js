/**
 * What translators of pages do to a page. The translation is the same words in capitals, so that one can tell what has
 * been translated and what it says. All of it runs in the page.
 */

/**
 * Wraps every text in two elements, as the translators of Chrome and Google do, or puts a new text in the place of each.
 *
 * @param {'wrap' | 'replace'} way
 * @param {boolean} pierces Whether it goes into shadow trees, as extensions can.
 * @param {boolean} watches Whether it translates what comes later too.
 */
export function translate(way, pierces, watches) {
  const capital = (/** @type {Text} */ text) => {
    const words = text.data.toUpperCase();
    if (way === 'replace') return text.replaceWith(words);
    const outer = document.createElement('font');
    outer.style.verticalAlign = 'inherit';
    const inner = document.createElement('font');
    inner.style.verticalAlign = 'inherit';
    inner.append(words);
    outer.append(inner);
    text.replaceWith(outer);
  };
  /** @param {Node} node */
  const visit = (node) => {
    if (node instanceof Text) {
      // Not again, or it would never come to rest.
      if (node.data.trim() && node.data !== node.data.toUpperCase() && node.isConnected) capital(node);
      return;
    }
    if (node instanceof Element && ['script', 'style'].includes(node.localName)) return;
    if (pierces && node instanceof Element && node.shadowRoot) {
      watch(node.shadowRoot);
      for (const child of [...node.shadowRoot.childNodes]) visit(child);
    }
    for (const child of [...node.childNodes]) visit(child);
  };
  const watch = (/** @type {Node} */ root) => {
    if (!watches) return;
    new MutationObserver((records) => {
      for (const {target, addedNodes} of records) {
        if (target instanceof Text) visit(target);
        for (const node of addedNodes) visit(node);
      }
    }).observe(root, {subtree: true, childList: true, characterData: true});
  };
  watch(document.body);
  visit(document.body);
}

/**
 * All text of the page, in light and shadow trees, in small letters and without spaces, by element of the library.
 *
 * @returns {Record<string, string>}
 */
export function textByElement() {
  /** @type {Record<string, string>} */
  const texts = {};
  /** @param {Node} node @returns {string} */
  const read = (node) => {
    if (node instanceof Text) return node.data;
    if (node instanceof Element && ['script', 'style'].includes(node.localName)) return '';
    const shadow = node instanceof Element && node.shadowRoot ? [...node.shadowRoot.childNodes] : [];
    return [...shadow, ...node.childNodes].map(read).join(' ');
  };
  const elements = [...document.querySelectorAll('*')].filter(({localName}) =>
    localName.startsWith('article-'),
  );
  for (const [index, element] of elements.entries())
    texts[`${index} ${element.localName}`] = read(element).toLowerCase().replace(/\s+/g, '');
  return texts;
}

/** Changes whatever can be changed on the page that the checks share, and waits for it. */
export async function changeAll() {
  const set = (/** @type {string} */ id, /** @type {Record<string, string>} */ attributes) => {
    for (const [name, value] of Object.entries(attributes))
      document.getElementById(id)?.setAttribute(name, value);
  };
  set('count', {count: '340'});
  set('credit', {creator: 'Cleo Diaz', license: 'CC0 1.0', source: 'The Daily'});
  set('credit-button', {creator: 'Dan Eck'});
  set('byline', {'tolerance-hours': '1'});
  document.getElementById('byline')?.removeAttribute('reading-time');
  set('age', {years: '2'});
  set('context', {modified: '2017-03-04'});
  set('content-note', {reason: 'violence', label: 'Show it'});
  set('contents', {heading: 'In this report'});
  set('list', {heading: 'Sources', start: '4'});
  set('source', {publisher: 'KNBC', reporters: 'Ann Lee'});
  set('related', {label: 'Also'});
  set('related-list', {heading: 'More of this'});
  set('figure', {unit: 'people'});
  set('skip-link', {label: 'Skip'});
  set('share', {'share-title': 'Another title'});
  set('three', {mark: 'a'});
  document.querySelector('#date time')?.setAttribute('datetime', '2018-05-06');
  const note = document.createElement('article-footnote');
  note.append('A note that comes later.');
  document.getElementById('sentence')?.prepend(note);
  const heading = document.createElement('h2');
  heading.append('Another part');
  document.getElementById('point')?.before(heading);
  await new Promise((done) => setTimeout(done, 500));
}

/**
 * Puts hostile values into the elements of a page; runs in the page. A check asks for a range of values at a time, so
 * that an engine's own time limit is kept.
 */
import {benign} from './benign.js';
import {deep, inspect, remember, rememberOne} from './written.js';

/** Attributes that name other parts of the page: with a hostile value the element has nothing to show. */
const REFERENCES = new Set(['for', 'from', 'selector', 'headings', 'widgets']);

/** What the additions read. */
const ADDITIONS = {
  'article-related-link': ['kind', 'duration', 'access', 'sponsor', 'external', 'unfurl'],
  'article-image-credit': ['from', 'copy', 'year', 'modified'],
  'article-footnote': ['placement'],
  'article-share': ['mastodon', 'quotes'],
  'article-reading-progress': ['time-left'],
  'article-comment-count': ['sum'],
  'article-content-note': ['category'],
  'article-contents': ['roots'],
  'article-key-figure': ['compact'],
  'article-source': ['license', 'license-url', 'republish', 'archived-url', 'archived', 'copy', 'citation'],
};

const SYSTEMS = ['wordpress', 'ghost', 'isso', 'discourse', 'giscus', 'mastodon', 'bluesky', 'remark42'];

/** @type {Map<string, Map<string, number>>} How many elements benign values make, by way. */
const limits = new Map();

/** @type {Map<string, string[]>} Attributes by tag. */
const attributes = new Map();

/** @type {Record<string, string[]>} The values of each way. */
let lists = {};

/** @type {Map<string, (value: string, index: number) => unknown>} Where a value can be put. */
const ways = new Map();

/**
 * Loads the library, once the page is remembered as the author wrote it.
 *
 * @param {string} address Where the values are.
 */
export async function start(address) {
  lists = await (await globalThis.load(address)).json();
  const {modules} = await (await globalThis.load('/dist/custom-elements.json')).json();
  for (const {tagName, attributes: known = []} of modules.flatMap((module) => module.declarations ?? [])) {
    if (!tagName) continue;
    attributes.set(tagName, [...known.map(({name}) => name), ...(ADDITIONS[tagName] ?? [])]);
  }
  remember(document);
  await import('/dist/article-widgets.js');
  for (const name of ['comment-systems', 'related-link-labels', 'related-link-unfurl', 'image-credit-from'])
    await import(`/dist/additions/${name}.js`);
  for (const name of ['image-credit-copy', 'footnote-margin', 'share-quote', 'comment-sum'])
    await import(`/dist/additions/${name}.js`);
  for (const name of [
    'content-note-categories',
    'image-credit-details',
    'contents-roots',
    'key-figure-compact',
    'source-details',
    'reading-progress-time',
    'share-mastodon',
  ])
    await import(`/dist/additions/${name}.js`);
  const elements = [...document.querySelectorAll('body *')].filter(({localName}) =>
    attributes.has(localName),
  );
  const set = (/** @type {(name: string) => boolean} */ isWanted) => (/** @type {string} */ value) => {
    for (const element of elements)
      for (const name of attributes.get(element.localName) ?? [])
        if (name !== 'open' && isWanted(name)) element.setAttribute(name, value);
        else if (REFERENCES.has(name)) element.removeAttribute(name);
  };
  ways.set(
    'attributes',
    set((name) => !REFERENCES.has(name)),
  );
  ways.set(
    'references',
    set((name) => REFERENCES.has(name)),
  );
  ways.set('counts', (value, index) => {
    for (const element of document.querySelectorAll('article-comment-count')) {
      element.setAttribute('system', SYSTEMS[index % SYSTEMS.length]);
      element.setAttribute('endpoint', index % 2 ? value : '/');
      element.setAttribute('thread', index % 2 ? '5' : value);
    }
  });
  const links = elements.flatMap((element) => [...element.querySelectorAll('a')]);
  ways.set('hrefs', (value) => {
    for (const link of links) {
      link.setAttribute('href', value);
      rememberOne(link);
    }
    for (const element of elements) element.requestUpdate();
  });
  ways.set('slots', (value) => fill(/VALUE/g, value));
  ways.set('links', (value) => fill(/VALUE|ADDRESS/g, value));
  for (const id of ['one', 'three']) document.getElementById(id).show();
  // Counts are asked for once they are near the reader's view.
  ways.get('counts')('5', 0);
  while (globalThis.asked.length === 0) await new Promise(requestAnimationFrame);
  // What is not laid out takes a fifth of the time.
  document.body.hidden = true;
  await settle();
  return attributes.size;
}

/** Waits until everything that follows from a change has been done. */
async function settle() {
  for (let pass = 0; pass < 2; pass++) {
    await new Promise((resolve) => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => resolve(port1.close());
      port2.postMessage(0);
    });
  }
}

/**
 * Puts some of the values into the page, one after the other, and says what has come of it.
 *
 * @param {string} way @param {number} from @param {number} to
 * @returns {Promise<string[]>}
 */
export async function fuzz(way, from, to) {
  const put = ways.get(way);
  let limit = limits.get(way);
  if (!limit) {
    limits.set(way, (limit = new Map()));
    for (const [index, value] of benign.entries()) {
      await put(value, index);
      await settle();
      const {faults, counts} = inspect(document);
      if (faults.length > 0) return faults;
      for (const [key, count] of counts) limit.set(key, Math.max(count, limit.get(key) ?? 0));
    }
  }
  const found = [];
  const values = lists[way];
  for (let index = from; index < Math.min(to, values.length); index++) {
    const value = values[index];
    const open = await put(value, index);
    await settle();
    const {faults, counts, links} = inspect(document);
    if (Array.isArray(open)) faults.push(...open);
    // Addresses in a note become links, as many as there are.
    for (const link of links)
      if (link.closest('#filled') && !value.includes(link.textContent ?? ''))
        faults.push(`words of its own: ${link.outerHTML}`);
    for (const [key, count] of counts)
      if (count > (limit.get(key) ?? 0)) faults.push(`${count} instead of ${limit.get(key) ?? 0}: ${key}`);
    faults.push(...globalThis.ran.splice(0), ...globalThis.pageErrors.splice(0));
    for (const {address, credentials, referrer} of globalThis.asked.splice(0))
      if (!/^https?:/.test(address) || credentials !== 'omit' || referrer !== 'no-referrer')
        faults.push(`asked: ${address} ${credentials} ${referrer}`);
    if (faults.length > 0)
      found.push(`${JSON.stringify(value).slice(0, 200)} → ${[...new Set(faults)].join(' | ')}`);
  }
  return found;
}

/**
 * Adds what the page's template holds, with a value in place of some words, and opens what can be opened.
 *
 * @param {RegExp} words @param {string} value
 * @returns {Promise<string[]>} What is wrong while it is open.
 */
async function fill(words, value) {
  const faults = [];
  document.getElementById('filled')?.remove();
  const {content} = /** @type {HTMLTemplateElement} */ (document.getElementById('slots'));
  const copy = /** @type {DocumentFragment} */ (content.cloneNode(true));
  const texts = document.createNodeIterator(copy, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (node instanceof Text)
      node.data = node.data.replaceAll(words, () => value).replaceAll(/VALUE|ADDRESS/g, 'x');
    else
      for (const attribute of /** @type {Element} */ (node).attributes)
        if (/VALUE|ADDRESS/.test(attribute.value))
          attribute.value = attribute.value.replaceAll(words, () => value).replaceAll(/VALUE|ADDRESS/g, '/x');
  }
  remember(copy);
  document.body.append(copy);
  await settle();
  for (const element of deep(document.getElementById('filled'))) {
    if (element.localName === 'article-footnote') element.show();
    else if (element.localName === 'article-term') element.shadowRoot.querySelector('button')?.click();
    else continue;
    await settle();
    // A copied note is there only for as long as it is open.
    faults.push(...inspect(element.parentElement).faults);
  }
  return faults;
}

/** What the library has written into the page: elements that the author has not, and their attributes. */

/** Attributes whose value a browser takes as an address. */
const ADDRESS =
  /^(?:xlink:)?(?:href|src|srcset|srcdoc|action|formaction|data|poster|ping|background|cite|longdesc|manifest|codebase|classid|profile|icon)$/;

/** Schemes that the library may write. */
const ALLOWED = new Set(['https:', 'http:', 'mailto:', 'tel:']);

/** Elements that it never makes; JSON for search engines aside. */
const NEVER =
  'script:not([type="application/ld+json"]), iframe, frame, object, embed, applet, base, meta, link, style, form, svg, math, template';

/** @type {WeakMap<Element, string>} The author's elements, with the attributes that could do harm. */
const authors = new WeakMap();

/** @param {ParentNode} root Takes what is in it as the author's. */
export function remember(root) {
  for (const element of root.querySelectorAll('*')) rememberOne(element);
}

/** @param {Element} element */
export function rememberOne(element) {
  authors.set(element, attributesOf(element).join());
}

/** @param {ParentNode} root @returns {Generator<Element>} The elements in it and in its shadow trees. */
export function* deep(root) {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* deep(element.shadowRoot);
  }
}

/** @param {Element} element */
function attributesOf(element) {
  // To a browser, `cite` of an element of ours is no address: what the element makes of it is looked at instead.
  const isOurs = element.localName.startsWith('article-');
  return element
    .getAttributeNames()
    .filter((name) => name.startsWith('on') || (ADDRESS.test(name) && !isOurs))
    .map((name) => `${name}=${element.getAttribute(name)}`);
}

/**
 * Looks at everything that the library has written.
 *
 * @param {ParentNode} root
 * @returns {{faults: string[], counts: Map<string, number>, links: Element[]}} What should not be there; how many elements
 *   of each name every widget has; apart from these, the links that addresses in a note have become.
 */
export function inspect(root) {
  /** @type {string[]} */
  const faults = [];
  /** @type {Map<string, number>} */
  const counts = new Map();
  const links = [];
  for (const element of deep(root)) {
    const before = authors.get(element);
    if (before !== undefined) {
      if (element.hasAttributes() && attributesOf(element).join() !== before)
        faults.push(`changed: ${element.localName} ${attributesOf(element)}`);
      continue;
    }
    const owner = ownerOf(element);
    const key = `${owner} ${element.localName}`;
    if (/^article-footnote/.test(owner) && element.matches('a[data-article-generated]:not([role])'))
      links.push(element);
    else counts.set(key, (counts.get(key) ?? 0) + 1);
    faults.push(...faultsOf(element));
  }
  return {faults, counts, links};
}

/** @param {Element} element The name of the widget that an element belongs to. */
function ownerOf(element) {
  const root = element.getRootNode();
  if (root instanceof ShadowRoot) return `#${root.host.localName}`;
  let owner = element.parentElement;
  while (owner && !owner.localName.startsWith('article-')) owner = owner.parentElement;
  return owner?.localName ?? 'page';
}

/** @param {Element} element */
function faultsOf(element) {
  const faults = [];
  if (element.matches(NEVER)) faults.push(`element: ${element.localName}`);
  for (const name of element.getAttributeNames()) {
    const value = element.getAttribute(name) ?? '';
    if (name.startsWith('on')) faults.push(`handler: ${element.localName} ${name}`);
    else if (name === 'style' && /url|expression|binding|behavior|@import|\\/i.test(value))
      faults.push(`style: ${element.localName} ${value}`);
    else if (ADDRESS.test(name) && !isAllowed(value))
      faults.push(`address: ${element.localName} ${name}=${value}`);
  }
  // What the engine itself takes it for.
  const protocol =
    element instanceof HTMLAnchorElement && element.hasAttribute('href') ? element.protocol : ':';
  if (protocol !== ':' && !ALLOWED.has(protocol)) faults.push(`protocol: ${protocol}`);
  return faults;
}

/** @param {string} value */
function isAllowed(value) {
  try {
    return ALLOWED.has(new URL(value, document.baseURI).protocol);
  } catch {
    // What does not parse leads nowhere.
    return true;
  }
}

/**
 * The body of a page with all that the elements have made in it, one line a node: what two pages have to agree in that
 * came to the same content in different ways. Runs in the page.
 *
 * @returns {string[]}
 */
export function pageState() {
  /** @type {string[]} */
  const lines = [];
  /** @param {Node} node @param {string} indent */
  const add = (node, indent) => {
    if (node instanceof Text) {
      const text = node.data.replace(/\s+/g, ' ').trim();
      if (text) lines.push(indent + text);
    }
    if (!(node instanceof Element) || ['script', 'style'].includes(node.localName)) return;
    // An empty attribute of style or class is what a page library leaves of its own.
    const attributes = [...node.attributes]
      .filter(({name, value}) => value !== '' || !['style', 'class'].includes(name))
      .map(({name, value}) => `${name}="${value}"`)
      .sort();
    const open = node.matches(':popover-open') ? ['shown'] : [];
    lines.push(indent + [node.localName, ...attributes, ...open].join(' '));
    for (const child of node.shadowRoot?.childNodes ?? []) add(child, `${indent}  # `);
    for (const child of node.childNodes) add(child, `${indent}  `);
  };
  for (const child of document.body.childNodes) add(child, '');
  return lines;
}

/** Turns the accessibility tree of Chromium into lines that people read and tests compare. */

/** @typedef {import('puppeteer-core').Protocol.Accessibility.AXNode} Node */

/** Properties worth asserting, in the order in which they are printed. */
const STATES = ['expanded', 'level', 'current', 'invalid', 'live', 'busy', 'pressed', 'focused'];
const PLAIN = new Set(['none', 'generic', 'GenericContainer', 'InlineTextBox', 'LineBreak', 'ListMarker']);

/**
 * One line a node, indented by depth: `button "Footnote 1" expanded=false`. Nodes without meaning are left out, their
 * children stay.
 *
 * @param {readonly Node[]} nodes All nodes of a page.
 * @param {number} backendNodeId The element to begin with.
 * @returns {string[]}
 */
export function describeTree(nodes, backendNodeId) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const root = nodes.find((node) => node.backendDOMNodeId === backendNodeId);
  if (!root) throw new Error('the element is not in the accessibility tree');
  /** @type {string[]} */
  const lines = [];
  /** @param {Node} node @param {number} depth */
  const visit = (node, depth) => {
    const role = node.role?.value;
    const shown = !node.ignored && !PLAIN.has(role ?? '');
    if (shown) lines.push('  '.repeat(depth) + describeNode(node, role));
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child && role !== 'StaticText') visit(child, shown ? depth + 1 : depth);
    }
  };
  visit(root, 0);
  return lines;
}

/** @param {Node} node @param {string} [role] */
function describeNode(node, role) {
  const name = node.name?.value?.replace(/\s+/g, ' ').trim();
  const states = STATES.flatMap((state) => {
    const value = node.properties?.find((property) => property.name === state)?.value.value;
    return value === undefined || value === 'false' ? [] : [`${state}=${value}`];
  });
  return [role === 'StaticText' ? 'text' : role, name ? JSON.stringify(name) : '', ...states]
    .filter(Boolean)
    .join(' ');
}

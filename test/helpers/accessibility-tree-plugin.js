/**
 * A test runner plugin that answers the command `accessibility-tree` with the browser's own accessibility tree of one
 * element, shadow trees included, as indented lines. See `accessibility-tree.ts` for the format and the tests' side.
 */
export function accessibilityTreePlugin() {
  return {
    name: 'accessibility-tree',
    async executeCommand({command, payload, session}) {
      if (command !== 'accessibility-tree') return undefined;
      const page = session.browser.getPage(session.id);
      const client = await page.createCDPSession();
      try {
        await client.send('Accessibility.enable');
        const {result} = await client.send('Runtime.evaluate', {expression: payload.expression});
        const {node} = await client.send('DOM.describeNode', {objectId: result.objectId});
        const {nodes} = await client.send('Accessibility.getFullAXTree');
        return describe(nodes, node.backendNodeId);
      } finally {
        await client.detach();
      }
    },
  };
}

/** Properties worth asserting, in the order in which they are printed. */
const STATES = ['expanded', 'level', 'current', 'invalid', 'live', 'busy', 'pressed', 'focused'];
const PLAIN = new Set(['none', 'generic', 'GenericContainer', 'InlineTextBox', 'LineBreak', 'ListMarker']);

function describe(nodes, backendNodeId) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const root = nodes.find((node) => node.backendDOMNodeId === backendNodeId);
  if (!root) throw new Error('the element is not in the accessibility tree');
  const lines = [];
  const visit = (node, depth) => {
    const role = node.role?.value;
    const shown = !node.ignored && !PLAIN.has(role);
    if (shown) lines.push('  '.repeat(depth) + describeNode(node, role));
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child && role !== 'StaticText') visit(child, shown ? depth + 1 : depth);
    }
  };
  visit(root, 0);
  return lines;
}

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

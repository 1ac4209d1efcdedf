import {describeTree} from '../../scripts/stories/accessibility-tree.js';

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
        return describeTree(nodes, node.backendNodeId);
      } finally {
        await client.detach();
      }
    },
  };
}

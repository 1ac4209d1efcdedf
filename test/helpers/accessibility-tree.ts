import {executeServerCommand} from '@web/test-runner-commands';

/**
 * Returns the accessibility tree of an element as the browser exposes it, one line a node, indented by depth:
 * `button "Footnote 1" expanded=false`. Nodes without meaning (generic, none) are left out, their children stay.
 */
export async function accessibilityTree(element: Element): Promise<string[]> {
  const page = globalThis as {accessibilityTreeRoot?: Element};
  page.accessibilityTreeRoot = element;
  return executeServerCommand('accessibility-tree', {expression: 'globalThis.accessibilityTreeRoot'});
}

import {isElement} from './node-kinds.js';

/** The content of an element that is in none of its named slots: elements and texts, not comments. */
export function ownContent(element: Element): ChildNode[] {
  return [...element.childNodes].filter(
    (node) => node.nodeType < Node.PROCESSING_INSTRUCTION_NODE && !(node as Partial<Element>).slot,
  );
}

/**
 * Whether there is something to see: words, or what shows something else, but not what a CMS or a template leaves
 * empty.
 */
export function hasContent(node: Node): boolean {
  return Boolean(
    node.textContent!.trim() || (isElement(node) && !node.matches(':is(a, br, p, span):not(:has(*))')),
  );
}

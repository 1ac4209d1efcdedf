import {shadowHost} from '../internal/node-kinds.js';
import {treeOf} from '../internal/page-document.js';

/**
 * Sorts elements into document order, also when some of them stand in shadow trees.
 *
 * One query per tree finds them in order, which stays linear where comparing pairs does not: a browser compares two
 * siblings by walking all that stand between them. The content of a shadow tree is counted where its host stands,
 * before the host's own children.
 *
 * @param elements All connected, under one document.
 */
export function sortByDocumentOrder<Member extends Element>(elements: Iterable<Member>): Member[] {
  const members = new Set<Element>(elements);
  const shadowRoots = new Map<Element, ShadowRoot>();
  const names = new Set<string>();
  const prepare = (element: Element) => {
    names.add(element.localName);
    const host = shadowHost(element);
    if (!host || shadowRoots.has(host)) return;
    shadowRoots.set(host, element.getRootNode() as ShadowRoot);
    prepare(host);
  };
  members.forEach(prepare);
  const selector = [...names].map((name) => CSS.escape(name)).join();
  const sorted: Element[] = [];
  const collect = (root: ParentNode) => {
    for (const element of root.querySelectorAll(selector)) {
      if (members.has(element)) sorted.push(element);
      const shadowRoot = shadowRoots.get(element);
      if (shadowRoot) collect(shadowRoot);
    }
  };
  const [first] = members;
  if (first) collect(treeOf(first.ownerDocument));
  return sorted as Member[];
}

/** Whether the second element stands after the first in one tree; false when they stand in different trees. */
export function follows(first: Element, second: Element): boolean {
  const position = first.compareDocumentPosition(second);
  return (
    (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
    (position & Node.DOCUMENT_POSITION_DISCONNECTED) === 0
  );
}

/**
 * What a node is, by what it says of itself. Not by class: a page has one of its own in each frame, and a node that has
 * been in the document of a frame may keep the classes of that when it comes here.
 */
export const isElement = (node: object | null | undefined): node is Element =>
  (node as Partial<Node> | null | undefined)?.nodeType === 1;

export const isText = (node: Node | null | undefined): node is Text => node?.nodeType === 3;

/** Whether a node is an element of HTML with this tag; `<a>` of SVG has a name in small letters. */
export const isTag = <Tag extends keyof HTMLElementTagNameMap>(
  node: Node | null | undefined,
  tag: Tag,
): node is HTMLElementTagNameMap[Tag] => node?.nodeName === tag.toUpperCase();

/** The element whose shadow tree a node stands in. */
export function shadowHost(node: Node): Element | undefined {
  const root = node.getRootNode();
  // A link that stands in no tree has a `host` too: that of its address.
  return root.nodeType === 11 ? (root as Partial<ShadowRoot>).host : undefined;
}

/** What an element stands in as it is shown: the slot that it fills, its parent, or the host of its shadow tree. */
export function shownIn(element: Element): Element | undefined {
  return element.assignedSlot ?? element.parentElement ?? shadowHost(element);
}

import type {TextStretch} from '../article/note-omissions.js';

/** Marks the elements that were put around nodes of the page, so that a clone of the page can be freed of them. */
export const ENHANCED = 'data-article-enhanced';

/** The elements that will be taken away again by whoever has put them there. */
const live = new WeakSet<Element>();

/**
 * Changes made to a page that can be taken back, node for node: the same nodes in the same places, with their listeners.
 *
 * Nothing of the author's is copied or thrown away. Elements are put around nodes, and texts are split.
 */
export class Changes {
  readonly #undo: (() => void)[] = [];
  readonly #wrappers: Element[] = [];

  /** Whether nothing of what was changed is on the page any more. */
  get areGone(): boolean {
    return !this.#wrappers.some((wrapper) => wrapper.isConnected);
  }

  /** Puts an element around neighbouring nodes and what stands between them. */
  wrap<Wrapper extends Element>([first, ...others]: readonly Node[], wrapper: Wrapper): Wrapper {
    const last = others.at(-1) ?? first!;
    let start = first!;
    // Both may have been enclosed since they were planned, with others of their notes.
    while (!start.parentNode!.contains(last)) start = start.parentNode!;
    const nodes = [start];
    while (!nodes.at(-1)!.contains(last)) nodes.push(nodes.at(-1)!.nextSibling!);
    const {parentNode} = start;
    const {nextSibling} = nodes.at(-1)!;
    wrapper.setAttribute(ENHANCED, '');
    // Filled before it is on the page: a connected footnote looks at all that comes into it.
    wrapper.append(...nodes);
    parentNode!.insertBefore(wrapper, nextSibling);
    this.#wrappers.push(wrapper);
    live.add(wrapper);
    this.#undo.push(() => unwrap(wrapper));
    return wrapper;
  }

  /** Makes parts of texts nodes of their own. */
  split(stretches: readonly TextStretch[]): Map<TextStretch, Text> {
    const parts = new Map<TextStretch, Text>();
    // From the end, so that what stands before keeps its position.
    for (const stretch of [...stretches].sort((one, other) => other.start - one.start)) {
      const {text, start, end} = stretch;
      if (end < text.length) this.#split(text, end);
      parts.set(stretch, start > 0 ? this.#split(text, start) : text);
    }
    return parts;
  }

  /** Sets an attribute. */
  setAttribute(element: Element, name: string, value: string): void {
    const before = element.getAttribute(name);
    element.setAttribute(name, value);
    this.#undo.push(() => {
      if (before === null) element.removeAttribute(name);
      else element.setAttribute(name, before);
    });
  }

  /**
   * Remembers what stands in an element, at any depth, because others will add to it. Where the page itself has changed
   * the words since, they are left to it.
   */
  keep(root: Element): void {
    const contents = [root, ...root.querySelectorAll('*')].map(
      (element) =>
        [
          element,
          element.textContent,
          [...element.childNodes].map((node) => [node, node.nodeValue] as const),
        ] as const,
    );
    this.#undo.push(() => {
      for (const [element, text, nodes] of contents) {
        const {childNodes, textContent} = element;
        if (
          textContent !== text ||
          (nodes.length === childNodes.length && nodes.every(([node], index) => childNodes[index] === node))
        )
          continue;
        element.replaceChildren(...nodes.map(([node]) => node));
        // Texts have been split, and addresses in them have become links.
        for (const [node, value] of nodes) node.nodeValue = value;
      }
    });
  }

  /** Takes everything back. */
  undo(): void {
    while (this.#undo.length > 0) this.#undo.pop()!();
  }

  #split(text: Text, offset: number): Text {
    const rest = text.splitText(offset);
    this.#undo.push(() => {
      // Unless the page has joined them already, or has put something in the place of one.
      if (text.nextSibling === rest) {
        text.data += rest.data;
        rest.remove();
      }
    });
    return rest;
  }
}

/** Frees a part of the page from what a copy of it brought along, such as a page that a router keeps. */
export function removeCopiedChanges(root: ParentNode): void {
  for (const wrapper of root.querySelectorAll(`[${ENHANCED}]`)) {
    if (!live.has(wrapper)) unwrap(wrapper);
  }
}

/** Puts what stands in an element in its place: the nodes that it was put around, and what the page has added to them. */
function unwrap(wrapper: Element): void {
  const {parentNode, nextSibling} = wrapper;
  // Out of the page first: then the element takes back what it has added itself.
  wrapper.remove();
  for (const node of [...wrapper.childNodes]) parentNode?.insertBefore(node, nextSibling);
}

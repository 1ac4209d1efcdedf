/**
 * The document, whose properties and methods nothing in the page hides.
 *
 * `<form name="getElementById">` takes the place of that method of `document`, and so does any name of an image, form,
 * frame or embedded object. Read from the prototype a method is never such an element. Where the document itself is
 * asked for, as a node, it is `document`.
 *
 * @see https://html.spec.whatwg.org/multipage/dom.html#dom-document-nameditem
 */
export const pageDocument = new Proxy({} as Document, {
  get(_target, name): unknown {
    const value: unknown = Reflect.get(HTMLDocument.prototype, name, document);
    return typeof value === 'function' ? value.bind(document) : value;
  },
});

/** The tree that a node stands in: a shadow tree, a part that is not in the page, or the document as above. */
export function treeOf(node: Node): Document {
  const root = node.getRootNode();
  return root === document ? pageDocument : (root as Document);
}

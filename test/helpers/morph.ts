/**
 * Makes what stands in an element what a server has sent, as the libraries do that refresh a page without loading it:
 * elements that are there are kept, and get the attributes, the text and the children that the server wrote.
 *
 * Smaller than these libraries: a child is kept where it stands at its place and has the same tag.
 */
export function morph(element: Element, markup: string): void {
  const wanted = element.cloneNode() as Element;
  wanted.innerHTML = markup;
  morphChildren(element, wanted);
}

function morphChildren(present: Element, wanted: Element): void {
  const rest = [...present.childNodes];
  for (const node of wanted.childNodes) {
    const index = rest.findIndex(({nodeName}) => nodeName === node.nodeName);
    if (index < 0) {
      present.insertBefore(node.cloneNode(true), rest[0] ?? null);
      continue;
    }
    for (const skipped of rest.splice(0, index)) skipped.remove();
    morphNode(rest.shift()!, node);
  }
  for (const left of rest) left.remove();
}

function morphNode(present: Node, wanted: Node): void {
  if (present.nodeValue !== wanted.nodeValue) present.nodeValue = wanted.nodeValue;
  if (!(present instanceof Element && wanted instanceof Element)) return;
  for (const {name} of [...present.attributes]) if (!wanted.hasAttribute(name)) present.removeAttribute(name);
  for (const {name, value} of wanted.attributes)
    if (present.getAttribute(name) !== value) present.setAttribute(name, value);
  morphChildren(present, wanted);
}

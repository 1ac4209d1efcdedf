import {pageDocument, treeOf} from '../internal/page-document.js';

/**
 * The element with an id that is nearest to another one: in the smallest region around that which has one, else in its
 * shadow tree, else in the document. Articles that stand on one page, as on a blog's front page, have the same ids.
 *
 * The id is any text, and never part of a selector.
 */
export function elementById(id: string, near: Element): Element | null {
  const first = (treeOf(near) as Partial<Document>).getElementById?.(id) ?? pageDocument.getElementById(id);
  // The first one of the page is the right one, unless something around this element has one too.
  for (
    let region: Element | null = near;
    first && region && !region.contains(first);
    region = region.parentElement
  ) {
    const nearer = region.getElementsByTagName('*').namedItem(id);
    if (nearer?.id === id) return nearer;
  }
  return first;
}

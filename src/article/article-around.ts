import {pageDocument} from '../internal/page-document.js';

/** The article that an element stands in; the page's `<main>` where there is none, otherwise the whole page. */
export function articleAround(element: Element): Element {
  return element.closest('article, main') ?? pageDocument.body;
}

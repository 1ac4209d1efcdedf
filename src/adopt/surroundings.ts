import {isElement} from '../internal/node-kinds.js';
import {treeOf} from '../internal/page-document.js';
/** What a text is divided into. */
export const BLOCKS =
  'p,li,dd,dt,tr,td,th,table,hr,div,section,article,aside,blockquote,figure,figcaption,pre,nav,main,body,h1,h2,h3,h4,h5,h6';

/**
 * Where links never refer to notes, and numbers in brackets mean something else. What holds paragraphs is the article
 * itself, whatever its theme calls it: `no-pagination`, or `toc` because it has one.
 */
export const EXCLUDED =
  'nav,pre,code,kbd,samp,tt,button,[hidden],[role~=navigation],[role~=doc-toc],[role=tablist],:is([class~=toc],[class*=pagination]):not(:has(p ~ p)),article-footnote';

/**
 * Makes a test whether an element, or one around it, is of a kind. What stands around the region says nothing of its
 * text: a page may have a class such as `category-mathematics`. All of the kind are found at once, because a question per
 * link is a third of the cost of a long list of notes.
 */
export function withinTest(selector: string, region: Element): (element: Element) => boolean {
  let found: Set<Element> | undefined;
  return (element) => {
    found ??= new Set(treeOf(region).querySelectorAll(selector));
    for (let around: Element | null = element; around && around !== region; around = around.parentElement) {
      if (found.has(around)) return !around.contains(region);
    }
    return false;
  };
}

/** Whether an element, or one around it, is among others. */
export function isIn(element: Element, others: {has(element: Element): boolean}): boolean {
  for (let around: Element | null = element; around; around = around.parentElement) {
    if (others.has(around)) return true;
  }
  return false;
}

/** Adds nodes to others, and all that is around them. */
export function addAround(
  others: {has(node: Node): boolean; add(node: Node): unknown},
  nodes: Iterable<Node>,
): void {
  for (const start of nodes)
    for (let node: Node | null = start; node && !others.has(node); node = node.parentNode) others.add(node);
}

/** What an element is called: its ARIA roles, EPUB types, classes, id and relation. */
export function nameOf(element: Element): string {
  return ['role', 'epub:type', 'class', 'id', 'rel']
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ');
}

/** The text next to a node in its line that is more than a bracket; empty at the edge of the line. */
export function textBeside(
  node: Node,
  direction: 'previousSibling' | 'nextSibling',
  sought = /[^\s[(]/,
): string {
  for (let current = node; ; current = current.parentNode!) {
    for (let sibling = current[direction]; sibling; sibling = sibling[direction]) {
      if (isElement(sibling) && sibling.matches(`br,ul,ol,${BLOCKS}`)) return '';
      if (sibling.nodeType !== Node.COMMENT_NODE && sought.test(sibling.textContent!))
        return sibling.textContent!;
    }
    if (!current.parentElement || current.parentElement.matches(BLOCKS)) return '';
  }
}

/** The largest element around a mark that holds nothing else but brackets: the `<sup>` rather than the link in it. */
export function wholeMark(mark: Element): Element {
  const bare = (element: Element) => element.textContent.replace(/[\s[\]()]/g, '');
  const sign = bare(mark);
  let whole = mark;
  for (;;) {
    const parent: Element | null = whole.parentElement;
    if (!parent?.matches('sup,span,small,b,i,em,strong,font,u') || bare(parent) !== sign) return whole;
    whole = parent;
  }
}

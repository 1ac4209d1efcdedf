/** A random document that changes: places, elements and operations for the property-based tests. */
import fc from 'fast-check';
import type {ArticleFootnote} from '../../src/elements/footnote/footnote.js';

/** One change of the document. Numbers choose among what there is at that moment, whatever its count. */
export type Operation = readonly [kind: keyof typeof operations, one: number, other: number];

const number = fc.nat(9999);

/** Lists of thousands of changes, which shrink to few. */
export const randomOperations = (maxLength: number): fc.Arbitrary<Operation[]> =>
  fc.array(fc.tuple(fc.constantFrom(...(Object.keys(operations) as Operation[0][])), number, number), {
    maxLength,
    size: 'max',
  });

/** Greatest number of elements in the document, so that clones of clones do not fill the memory. */
const CROWD = 100;

export class RandomDocument {
  readonly root: HTMLElement;
  /** What was taken out and may come back. */
  readonly detached: Element[] = [];

  constructor(root: HTMLElement) {
    this.root = root;
  }

  apply([kind, one, other]: Operation): void {
    operations[kind](this, one, other);
  }

  /** Every element that is the page's own, also in shadow trees of the page, in document order. */
  get elements(): Element[] {
    const found: Element[] = [];
    const collect = (root: ParentNode) => {
      for (const element of root.querySelectorAll('*')) {
        if (element.closest('[data-article-generated]')) continue;
        found.push(element);
        if (element.shadowRoot && !element.localName.includes('-')) collect(element.shadowRoot);
      }
    };
    collect(this.root);
    return found;
  }

  /** The element of a number; undefined when there is none at all. */
  element(index: number): Element | undefined {
    const {elements} = this;
    return elements[index % elements.length];
  }

  /** A place to put something: a parent and the child that it is put before. */
  place(index: number): {parent: Node; before: Node | null} {
    const parents: Node[] = [this.root];
    for (const element of this.elements) {
      parents.push(element);
      if (element.shadowRoot && !element.localName.includes('-')) parents.push(element.shadowRoot);
    }
    const parent = parents[index % parents.length]!;
    const before = parent.childNodes[Math.floor(index / 7) % (parent.childNodes.length + 1)] ?? null;
    // Not between what the library has made, which is no place of the page's.
    return {
      parent,
      before: before instanceof Element && before.closest('[data-article-generated]') ? null : before,
    };
  }

  insert(node: Node, index: number): void {
    const {elements} = this;
    if (elements.length > CROWD) return;
    const {parent, before} = this.place(index);
    if (!node.contains(parent) && isSensible(node, parent))
      parent.insertBefore(node, before === node ? null : before);
  }
}

const ids = ['note-a', 'note-b', 'note:c', '4'];
const id = (index: number) => ids[index % ids.length]!;

function make(tag: string, ...content: (string | Node)[]): HTMLElement {
  const element = document.createElement(tag);
  element.append(...content);
  return element;
}

const texts = ['A note.', 'Act of 2000, doi:10.1000/182', 'See https://example.org/page.', 'A note.', ''];

/**
 * A note in a note elsewhere, or an article in a note, is copied with it and has no number that anybody could expect.
 */
function isSensible(node: Node, parent: Node): boolean {
  const around = parent instanceof ShadowRoot ? parent.host : (parent as Element);
  if (!around.closest('article-footnote, [id]')) return true;
  const wrong = 'article, article-context, article-footnote, div';
  return node instanceof Element && !node.matches(wrong) && !node.querySelector(wrong);
}

/** Something that is not in itself. */
function outside(
  page: RandomDocument,
  element: Element,
  index: number,
): ReturnType<RandomDocument['place']> | null {
  const place = page.place(index);
  const isWrong =
    containsDeep(element, place.parent) || place.before === element || !isSensible(element, place.parent);
  return isWrong ? null : place;
}

function containsDeep(element: Element, node: Node): boolean {
  for (let current: Node | null = node; current;) {
    if (element.contains(current)) return true;
    const root = current.getRootNode();
    current = root instanceof ShadowRoot ? root.host : null;
  }
  return false;
}

const operations = {
  note(page: RandomDocument, one: number, other: number) {
    page.insert(make('article-footnote', texts[other % texts.length]!), one);
  },
  linkedNote(page: RandomDocument, one: number, other: number) {
    const link = make('a', '1');
    link.setAttribute('href', `#${id(other)}`);
    const footnote = make('article-footnote', link);
    footnote.setAttribute('for', id(other));
    page.insert(footnote, one);
  },
  target(page: RandomDocument, one: number, other: number) {
    const note = make(['p', 'li', 'span'][one % 3]!, texts[other % texts.length]!);
    note.id = id(other);
    page.insert(note, one);
  },
  container(page: RandomDocument, one: number, other: number) {
    page.insert(make(['p', 'section', 'article', 'article-context', 'article-enhance'][other % 5]!), one);
  },
  shadowHost(page: RandomDocument, one: number) {
    const host = make('div');
    host.attachShadow({mode: 'open'}).append(make('p', 'In a shadow tree'));
    page.insert(host, one);
  },
  move(page: RandomDocument, one: number, other: number) {
    const element = page.element(one);
    const place = element && outside(page, element, other);
    if (place) place.parent.insertBefore(element, place.before);
  },
  remove(page: RandomDocument, one: number) {
    page.element(one)?.remove();
  },
  detach(page: RandomDocument, one: number) {
    const element = page.element(one);
    if (!element) return;
    element.remove();
    page.detached.push(element);
  },
  attach(page: RandomDocument, one: number, other: number) {
    const [element] = page.detached.splice(one % (page.detached.length || 1), 1);
    if (element) page.insert(element, other);
  },
  wrap(page: RandomDocument, one: number, other: number) {
    const element = page.element(one);
    if (!element || page.elements.length > CROWD || element.closest('[id]')) return;
    const wrapper = make(
      element.closest('article-footnote') ? 'span' : ['div', 'article', 'article-context'][other % 3]!,
    );
    element.replaceWith(wrapper);
    wrapper.append(element);
  },
  unwrap(page: RandomDocument, one: number) {
    const element = page.element(one);
    if (element && !element.shadowRoot) element.replaceWith(...element.childNodes);
  },
  clone(page: RandomDocument, one: number, other: number) {
    const element = page.element(one);
    if (element && page.elements.length < CROWD) page.insert(element.cloneNode(true), other);
  },
  serialize(page: RandomDocument, one: number) {
    const element = page.element(one);
    if (element && !element.localName.startsWith('article-footnote'))
      element.innerHTML = String(element.innerHTML);
  },
  changeTarget(page: RandomDocument, one: number, other: number) {
    const element = page.element(one);
    if (element?.matches('article-footnote[for]')) element.setAttribute('for', id(other));
    else if (element?.matches('li, p, span')) element.id = other % 2 ? id(other) : '';
  },
  toggle(page: RandomDocument, one: number) {
    const element = page.element(one);
    if (element?.matches('article-footnote')) (element as ArticleFootnote).toggle();
  },
  empty(page: RandomDocument, one: number) {
    page.element(one)?.replaceChildren();
  },
};

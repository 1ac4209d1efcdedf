import type {ArticleFootnote} from '../../src/elements/footnote/footnote.js';
import './nodes-in-messages.js';

/** Where a mark or a note stands: a selector, or the nth occurrence of a text in an element. */
export type Place =
  string | {readonly within: string; readonly text: string | null; readonly occurrence: number};

/** A reference and its note; several elements where none encloses the note. */
export type Pair = readonly [Place, Place | readonly Place[]];

/** What a page of `test/markup` must yield. */
export interface ExpectedMarkup {
  readonly kind: string;
  readonly pairs: readonly Pair[];
  readonly nestedPairs?: readonly Pair[];
  readonly citationPairs?: readonly Pair[];
}

/** The pages of `test/markup`, by file name. */
export type MarkupManifest = Readonly<Record<string, {generator: string; expected: ExpectedMarkup}>>;

/** Every pair that a page must yield. */
export function pairsOf({pairs, nestedPairs = [], citationPairs = []}: ExpectedMarkup): readonly Pair[] {
  return [...pairs, ...nestedPairs, ...citationPairs];
}

/** Shows a page of `test/markup` in place of the test's own body; returns a function that brings that back. */
export async function showPage(file: string): Promise<() => void> {
  const response = await fetch(`/test/markup/${file}`);
  // A page that is not there has no notes, as many a page must not.
  if (!response.ok) throw new Error(`There is no ${file}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const own = document.body;
  own.replaceWith(document.adoptNode(page.body));
  return () => document.body.replaceWith(own);
}

/** The elements of a place. Called before the page is changed, because selectors count siblings. */
export function locate(place: Place): {element: Element; start: number; end: number} {
  const element = document.querySelector(typeof place === 'string' ? place : place.within);
  if (!element) throw new Error(`No ${JSON.stringify(place)} on the page`);
  if (typeof place === 'string' || place.text === null) return {element, start: 0, end: Infinity};
  let start = -1;
  for (let found = 0; found < place.occurrence; found++)
    start = element.textContent.indexOf(place.text, start + 1);
  return {element, start, end: start + place.text.length};
}

/** Whether a footnote stands at a place, in the author's element or around it. */
export function standsAt(footnote: Element, {element, start, end}: ReturnType<typeof locate>): boolean {
  if (end === Infinity) return footnote.contains(element) || element.contains(footnote);
  if (!element.contains(footnote)) return false;
  const before = document.createRange();
  before.setStart(element, 0);
  before.setEndBefore(footnote);
  const offset = before.toString().length;
  return offset >= start && offset < end;
}

/** Whether what a footnote shows is the note of a place: that element, or a copy of its text. */
export function showsNote({note}: ArticleFootnote, {element}: ReturnType<typeof locate>): boolean {
  if (!note) return false;
  const text = words(note);
  return (
    note.contains(element) || element.contains(note) || (text.length > 15 && words(element).endsWith(text))
  );
}

/** The text of an element without what the library has added, and with single spaces. */
export function words(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const added of copy.querySelectorAll('[data-article-generated]')) added.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

/** All nodes of an element with their places and texts, to be compared later. */
export function nodesOf(root: Node): (Node | string | null)[] {
  const walker = document.createTreeWalker(root);
  const nodes: (Node | string | null)[] = [];
  for (let node: Node | null = root; node; node = walker.nextNode()) {
    nodes.push(node, node.parentNode, node.previousSibling, node.nodeValue);
    if (node instanceof Element)
      nodes.push([...node.attributes].map(({name, value}) => `${name}=${value}`).join());
  }
  return nodes;
}

import {createElement} from '../internal/create-element.js';
import {isText} from '../internal/node-kinds.js';
import {pageDocument} from '../internal/page-document.js';
import {safeUrl} from '../text/url.js';
import {linkedText} from './linked-text.js';
import {lettersLeft, type NoteOmission} from './note-omissions.js';

/**
 * Marks a footnote in a copied note, which is numbered as the one that it was copied from and counted nowhere. The
 * value is its place among the footnotes of the original note.
 */
const COPY = 'data-article-copy';

/** Attributes whose value is one or several ids. */
const ID_REFERENCES =
  /^(?:for|form|headers|list|popovertarget|commandfor|itemref|aria-(?:activedescendant|controls|describedby|details|errormessage|flowto|labelledby|owns))$/;

/** What has no place in a copy: it would run, load or be announced a second time. */
const LEFT_OUT = 'script, style, link, meta, base, [role=doc-backlink], [data-article-generated][slot=note]';

let copies = 0;

/**
 * Copies what stands in a note, to be shown a second time on the same page.
 *
 * The copy is made in a document that runs and loads nothing, and made harmless before it enters the page: ids, and
 * everything that refers to one of them, get a suffix; elements with code of their own become `<span>`; frames become
 * links; sound and films wait for the reader; inline event handlers are left out, because the listeners of the original
 * are not copied either, and so are addresses that the library would not write itself.
 *
 * @param note The element whose content is copied.
 * @param omits Whether an element of the original is to be left out; by default none is.
 * @param omissions What else is left out: letters of its texts.
 */
export function cloneNote(
  note: Element,
  omits: (element: Element) => boolean = () => false,
  omissions: readonly NoteOmission[] = [],
): DocumentFragment {
  const inert = pageDocument.implementation.createHTMLDocument('');
  const copy = inert.importNode(note, true);
  const ids = new Set<string>();
  const originals = note.querySelectorAll('*');
  // Both trees are the same as long as nothing has been removed.
  const shorten = (text: Node, twin: Node) => {
    if (isText(text)) twin.nodeValue = lettersLeft(text, omissions);
    text.childNodes.forEach((child, index) => shorten(child, twin.childNodes[index]!));
  };
  if (omissions.length > 0) shorten(note, copy);
  const pairs = [...copy.querySelectorAll('*')].map(
    (element, index) => [element, originals[index]!] as const,
  );
  for (const [element, original] of pairs) {
    if (element.id) ids.add(element.id);
    if (element.matches(LEFT_OUT) || omits(original)) removeWithSpace(element);
  }
  const suffix = `-copy-${++copies}`;
  let footnotes = 0;
  for (const [element] of pairs) {
    rewriteAttributes(element, ids, suffix);
    if (element.localName === 'article-footnote') element.setAttribute(COPY, String(footnotes++));
    else tame(element);
  }
  const fragment = pageDocument.createDocumentFragment();
  fragment.append(...copy.childNodes);
  return fragment;
}

/** What a note says, without the links to places of the page, such as those back to the text. */
export function noteText(note: Element): string {
  return cloneNote(note, (element) => element.matches('a[href^="#"]')).textContent;
}

/** Gives the footnotes of a copy, once it stands in the page, the numbers and the notes of the original ones. */
export function numberCopies(note: Element, copy: ParentNode): void {
  const footnotes = note.querySelectorAll('article-footnote');
  for (const element of copy.querySelectorAll<CopiedFootnote>(`[${COPY}]`)) {
    element.copyOf?.(footnotes[Number(element.getAttribute(COPY))]!);
  }
}

/** Whether a footnote stands in a copied note. */
export function isCopy(footnote: Element): boolean {
  return footnote.hasAttribute(COPY);
}

interface CopiedFootnote extends Element {
  copyOf?(original: Element): void;
}

/** Removes an element, and the space before it when nothing follows, as with the arrow at the end of a note. */
export function removeWithSpace(element: Element): void {
  const before = element.previousSibling;
  if (isText(before) && !element.nextSibling?.textContent?.trim()) {
    before.data = before.data.trimEnd();
    if (!before.data) before.remove();
  }
  element.remove();
}

function rewriteAttributes(element: Element, ids: ReadonlySet<string>, suffix: string): void {
  const rename = (id: string) => (ids.has(id) ? id + suffix : id);
  for (const attribute of [...element.attributes]) {
    const {name, value} = attribute;
    // Against a base of its own, so that a relative address is kept in a page of any scheme.
    const isUnsafe = /(?:href|action)$/.test(name) && !safeUrl(value, 'https:a');
    if (isUnsafe || name.startsWith('on') || name === COPY) {
      element.removeAttributeNode(attribute);
    } else if (name === 'id') {
      attribute.value += suffix;
    } else if (name === 'name' && element.matches('input, details')) {
      // Radio buttons and disclosures of one name exclude each other, and the copy must not close the original.
      attribute.value += suffix;
    } else if (ids.size > 0) {
      let renamed = value;
      if (ID_REFERENCES.test(name)) renamed = value.replace(/\S+/g, rename);
      else if (value.startsWith('#')) renamed = `#${rename(value.slice(1))}`;
      else if (value.includes('url('))
        renamed = value.replace(
          /(url\(["']?#)([^"')]+)/g,
          (_, before: string, id: string) => before + rename(id),
        );
      if (renamed !== value) attribute.value = renamed;
    }
  }
}

/** Keeps an element of the copy from doing what its original does already. */
function tame(element: Element): void {
  const tag = element.localName;
  if (tag.includes('-') && element.namespaceURI === 'http://www.w3.org/1999/xhtml') {
    element.replaceWith(createElement('span', {}, ...element.childNodes));
  } else if (/^(?:iframe|object|embed)$/.test(tag)) {
    const address = element.getAttribute('src') ?? element.getAttribute('data') ?? '';
    element.replaceWith(linkedText(element.getAttribute('title') ?? address, address));
  } else if (/^(?:audio|video)$/.test(tag)) {
    element.removeAttribute('autoplay');
    element.setAttribute('preload', 'none');
  }
}

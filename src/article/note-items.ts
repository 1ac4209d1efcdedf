import {createGenerated, generatedSelector, isGenerated} from '../internal/generated.js';
import {languageOf} from '../internal/language.js';
import {message} from '../internal/messages.js';
import {uniqueId} from '../internal/unique-id.js';
import {formatOrdinal} from '../text/numbers.js';
import {letters} from '../text/numbering.js';
import {linkCitations} from './link-citations.js';
import type {NoteReference, NumberedNote} from './note-registry.js';

/**
 * The items of one list of notes in the light DOM: those that the author wrote, or copies of the inline notes.
 *
 * Working on unchanged notes changes no node.
 */
export class NoteItems {
  readonly #host: HTMLElement;
  #copies = new Map<NoteReference, HTMLLIElement>();
  #referenceByLink = new WeakMap<Element, NoteReference>();
  #linked = new WeakSet<Element>();

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** Whether there is no item, neither the author's nor a copy. */
  get isEmpty(): boolean {
    return this.#host.querySelector('li') === null && this.#ownList === null;
  }

  /** The reference that a link leads back to. */
  referenceOf(link: Element): NoteReference | undefined {
    return this.#referenceByLink.get(link);
  }

  /** Brings the items up to date with the article's notes. */
  update(notes: readonly NumberedNote[]): void {
    const ownList = this.#ownList;
    if (ownList) {
      this.#removeCopies();
      if (!this.#linked.has(ownList)) linkCitations(ownList);
      this.#linked.add(ownList);
    } else {
      this.#copy(notes.filter((note) => note.references[0]!.note === null));
    }
    for (const note of notes) {
      const [first] = note.references;
      const item = this.#copies.get(first!) ?? first!.note;
      if (item && this.#host.contains(item)) this.#linkBack(item, note);
    }
  }

  /** Takes away everything that was added, but for the links in the author's citations. */
  remove(): void {
    this.#removeCopies();
    for (const link of this.#host.querySelectorAll(generatedSelector('a[role=doc-backlink]'))) link.remove();
  }

  /** The author's list: any content that the library has not made. */
  get #ownList(): Element | null {
    return [...this.#host.children].find((child) => child.slot !== 'heading' && !isGenerated(child)) ?? null;
  }

  #copy(notes: readonly NumberedNote[]): void {
    let list = this.#host.querySelector<HTMLOListElement>(`:scope > ${generatedSelector('ol')}`);
    if (list && this.#copies.size === 0) {
      // It came with a clone of the page, whose references are others.
      list.remove();
      list = null;
    }
    const copies = new Map<NoteReference, HTMLLIElement>();
    for (const {references} of notes) {
      const reference = references[0]!;
      copies.set(reference, this.#copies.get(reference) ?? copyNote(reference));
      reference.listed = true;
    }
    for (const [reference, item] of this.#copies) {
      if (!copies.has(reference)) item.remove();
    }
    this.#copies = copies;
    if (copies.size === 0) {
      list?.remove();
      return;
    }
    list ??= createGenerated('ol');
    let position: Element | null = list.firstElementChild;
    for (const item of copies.values()) {
      if (item === position) position = position.nextElementSibling;
      else list.insertBefore(item, position);
    }
    if (!list.parentNode) this.#host.append(list);
  }

  #removeCopies(): void {
    for (const reference of this.#copies.keys()) reference.listed = false;
    this.#copies.clear();
    this.#host.querySelector(`:scope > ${generatedSelector('ol')}`)?.remove();
  }

  /** Gives an item one link back for each reference, at the end of its text. */
  #linkBack(item: Element, {number, references}: NumberedNote): void {
    const links = [...item.querySelectorAll<HTMLAnchorElement>(generatedSelector('a[role=doc-backlink]'))];
    while (links.length > references.length) links.pop()!.remove();
    references.forEach((reference, index) => {
      let link = links[index];
      if (!link) {
        link = createGenerated('a');
        link.setAttribute('role', 'doc-backlink');
        endOfText(item).append('\u00a0', link);
      }
      reference.id ||= uniqueId('article-reference');
      this.#referenceByLink.set(link, reference);
      const mention = references.length > 1 ? letters(index) : '';
      const language = languageOf(this.#host);
      const name = message('backToReference', language).replace(
        '{reference}',
        formatOrdinal(number, language) + mention,
      );
      setText(link, `↩\ufe0e${mention}`);
      setAttribute(link, 'aria-label', name);
      setAttribute(link, 'href', `#${encodeURIComponent(reference.id)}`);
    });
  }
}

function copyNote(reference: NoteReference): HTMLLIElement {
  const item = document.createElement('li');
  item.id = uniqueId('article-note');
  for (const child of reference.childNodes) item.append(child.cloneNode(true));
  for (const element of item.querySelectorAll('[id]')) element.removeAttribute('id');
  linkCitations(item);
  return item;
}

/** Where a link back is put: in the last paragraph, so that it does not stand on a line of its own. */
function endOfText(item: Element): Element {
  const last = item.lastElementChild;
  return last?.localName === 'p' ? last : item;
}

function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

function setAttribute(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

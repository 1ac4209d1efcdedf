import {createGenerated, generatedSelector, isGenerated} from '../internal/generated.js';
import {uniqueId} from '../internal/unique-id.js';
import {BackLinks} from './back-links.js';
import {linkCitations} from './link-citations.js';
import {cloneNote} from './note-clone.js';
import type {NoteReference, NumberedNote} from './note-registry.js';

/**
 * The items of one list of notes in the light DOM: those that the author wrote, or copies of the inline notes.
 *
 * Working on unchanged notes changes no node.
 */
export class NoteItems {
  /** The links from the items back to the text. */
  readonly backLinks: BackLinks;

  readonly #host: HTMLElement;
  #copies = new Map<NoteReference, HTMLLIElement>();
  #linked = new WeakSet<Element>();

  constructor(host: HTMLElement) {
    this.#host = host;
    this.backLinks = new BackLinks(host);
  }

  /** Whether there is no item, neither the author's nor a copy. */
  get isEmpty(): boolean {
    return this.#host.querySelector('li') === null && this.#ownList === null;
  }

  /** Brings the items up to date with the article's notes. */
  update(notes: readonly NumberedNote[]): void {
    const ownList = this.#ownList;
    if (ownList) {
      this.#removeCopies();
      if (!this.#linked.has(ownList)) linkCitations(ownList);
      this.#linked.add(ownList);
    } else {
      this.#copy(notes.filter(({references: [first]}) => first!.note === first));
    }
    for (const note of notes) {
      const [first] = note.references;
      const item = this.#copies.get(first!) ?? first!.note!;
      if (this.#host.contains(item)) this.backLinks.update(item, note);
    }
  }

  /** Takes away everything that was added, but for the links in the author's citations. */
  remove(): void {
    this.#removeCopies();
    this.backLinks.remove();
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
}

function copyNote(reference: NoteReference): HTMLLIElement {
  const item = document.createElement('li');
  item.id = uniqueId('article-note');
  item.append(cloneNote(reference, () => false));
  linkCitations(item);
  return item;
}

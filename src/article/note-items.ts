import {createElement} from '../internal/create-element.js';
import {createGenerated, generatedSelector, isGenerated} from '../internal/generated.js';
import {isElement} from '../internal/node-kinds.js';
import {uniqueId} from '../internal/unique-id.js';
import {normalizedText} from '../text/source-identity.js';
import {BackLinks} from './back-links.js';
import {ItemNumbers} from './item-numbers.js';
import {linkCitations} from './link-citations.js';
import {cloneNote, noteText} from './note-clone.js';
import type {ItemNumber} from './note-label.js';
import type {NoteReference, NumberedNote} from './note-reference.js';

/**
 * The entries of one list of notes in the light DOM: those that the author wrote, or copies of the inline notes.
 *
 * Working on unchanged notes changes no node.
 */
export class NoteItems {
  /** The links from the entries back to the text. */
  readonly backLinks: BackLinks;

  readonly #host: HTMLElement;
  readonly #numbers = new ItemNumbers();
  /** The entries that are hidden because they repeat another one. */
  #hidden = new Set<HTMLElement>();
  #copies = new Map<Element, HTMLLIElement>();
  /** What the notes said when they were copied, and all that were copied into an entry together. */
  #words = new WeakMap<Element, string>();
  #listed = new Set<NoteReference>();
  #items = new WeakMap<NoteReference, HTMLElement>();

  constructor(host: HTMLElement) {
    this.#host = host;
    this.backLinks = new BackLinks(host);
  }

  /** Whether there is no entry, neither the author's nor a copy. */
  get isEmpty(): boolean {
    return this.#host.querySelector('li') === null && this.#ownList === null;
  }

  /** The entry that shows a reference's note. */
  itemOf(reference: NoteReference): HTMLElement | undefined {
    return this.#items.get(reference);
  }

  /** Whether a node stands in a note that no longer says what its copy does. */
  isStale(node: Node): boolean {
    const note = (isElement(node) ? node : node.parentElement)?.closest('article-footnote');
    return !!note && this.#words.has(note) && this.#words.get(note) !== note.textContent;
  }

  /** Brings the entries up to date with the article's notes. */
  update(notes: readonly NumberedNote[]): void {
    const ownList = this.#ownList;
    if (ownList) {
      this.#removeCopies();
      linkCitations(ownList);
    } else {
      this.#copy(notes);
    }
    const numbers = new Map<Element, ItemNumber>();
    this.backLinks.forget();
    this.#items = new WeakMap();
    const repeats = new Set<HTMLElement>();
    for (const note of notes) {
      const sources = sourcesOf(note);
      const item = this.#copies.get(sources[0]!) ?? (sources[0] as HTMLElement);
      // A note in an entry's own sentence, as in a citation that is annotated, is no entry.
      if (!this.#host.contains(item) || item === note.references[0]) continue;
      for (const reference of note.references) this.#items.set(reference, item);
      for (const source of [item, ...sources])
        if (this.#host.contains(source)) numbers.set(source, note.references[0]!.numbering!);
      for (const source of sources.slice(1))
        if (this.#host.contains(source) && saysTheSame(sources[0]!, source))
          repeats.add(source as HTMLElement);
      this.backLinks.update(item, note);
    }
    this.#hide(repeats);
    this.backLinks.remove();
    this.#numbers.update(numbers);
  }

  /** Takes away everything that was added, but for the links in the author's citations. */
  remove(): void {
    this.#removeCopies();
    this.#hide(new Set());
    this.#numbers.remove();
    this.backLinks.undo();
  }

  /** The author's list: any content that the library has not made. */
  get #ownList(): Element | null {
    return [...this.#host.children].find((child) => child.slot !== 'heading' && !isGenerated(child)) ?? null;
  }

  /** Writes a list with a copy of each note that stands in its sentence. */
  #copy(notes: readonly NumberedNote[]): void {
    let list = this.#host.querySelector<HTMLOListElement>(`:scope > ${generatedSelector('ol')}`);
    if (list && this.#copies.values().next().value?.parentNode !== list) {
      // It came with a clone of the page, whose references are others, or a script has written the list anew.
      list.remove();
      list = null;
    }
    const copies = new Map<Element, HTMLLIElement>();
    const listed = new Set<NoteReference>();
    for (const note of notes) {
      const sources = sourcesOf(note);
      const [first, ...others] = sources as [Element, ...Element[]];
      if (first !== note.references[0]) continue;
      const item = this.#copies.get(first) ?? createElement('li', {id: uniqueId('article-note')});
      copies.set(first, item);
      for (const source of sources) this.#words.set(source, source.textContent);
      const words = sources.map((source) => source.textContent).join();
      if (!item.firstChild || this.#words.get(item) !== words) {
        copyNote(first, item);
        for (const other of others) addVariant(item, other);
      }
      this.#words.set(item, words);
      for (const reference of note.references) listed.add(reference);
    }
    this.#setListed(listed);
    for (const [source, item] of this.#copies) {
      if (!copies.has(source)) item.remove();
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
    this.#setListed(new Set());
    this.#copies.clear();
    this.#host.querySelector(`:scope > ${generatedSelector('ol')}`)?.remove();
  }

  /** Tells the references that this list shows their notes, and the others that it no longer does. */
  #setListed(references: Set<NoteReference>): void {
    for (const reference of this.#listed) if (!references.has(reference)) reference.listed = false;
    for (const reference of references) reference.listed = true;
    this.#listed = references;
  }

  /** Hides entries of the author's list that say the same, letter for letter, as the one they were merged with. */
  #hide(repeats: Set<HTMLElement>): void {
    for (const item of this.#hidden) if (!repeats.has(item)) item.hidden = false;
    for (const item of repeats) if (!item.hidden) item.hidden = true;
    this.#hidden = repeats;
  }
}

/** The elements that hold a note: more than one only where equal sources have been merged. */
export function sourcesOf({references}: NumberedNote): Element[] {
  return [...new Set(references.map(({note}) => note!))];
}

function copyNote(source: Element, item: HTMLElement): void {
  item.replaceChildren(cloneNote(source));
  linkCitations(item);
}

/** Adds the words of a merged note to an entry that does not have them, because no word may be lost. */
function addVariant(item: HTMLElement, source: Element): void {
  if (normalizedText(item.textContent).includes(normalizedText(source.textContent))) return;
  item.append(createElement('br'), cloneNote(source));
  linkCitations(item);
}

function saysTheSame(first: Element, second: Element): boolean {
  return normalizedText(noteText(first)) === normalizedText(noteText(second));
}

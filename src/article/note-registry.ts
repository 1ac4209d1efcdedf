import {sharedState} from '../internal/shared-state.js';
import {awaitNote, giveUpNote} from './missing-notes.js';
import {follows, sortByDocumentOrder} from './note-order.js';

/** A place in the text that refers to a note. What the registry knows of `article-footnote`. */
export interface NoteReference extends HTMLElement {
  /** The element that holds the note: the reference itself, or one elsewhere; null while that is not on the page. */
  readonly note: Element | null;
  /** The button in the text. */
  readonly reference: HTMLElement | null;
  /** Whether a list shows the note, so that print need not show it in the sentence too. */
  listed: boolean;
  /** The numbering last given by `renumber`. */
  readonly numbering: NoteNumbering | undefined;
  /**
   * Called when the number, or the place among the references to the same note, has changed. Without a numbering, the
   * note is not on the page.
   */
  renumber(numbering: NoteNumbering | undefined): void;
}

/** How one reference is numbered. The object is shared by nobody and may be kept. */
export interface NoteNumbering {
  /** The note's number in its article, from 1. */
  readonly number: number;
  /** Place of this reference among those to the same note, from 0. */
  readonly mention: number;
  /** All references to the note, in document order; grows while the notes are counted. */
  readonly references: readonly NoteReference[];
}

/** One note of an article with all its references, in document order. */
export interface NumberedNote {
  readonly number: number;
  readonly references: readonly NoteReference[];
}

/**
 * The notes of one article: knows their order, numbers them, and tells the lists.
 *
 * Changes are gathered and worked off once per microtask, whatever their number. Notes that arrive in document order,
 * as they do while a page is parsed or upgraded, cost one comparison each; any other change costs one query of the
 * document. There is no observer and no listener for a note.
 */
export class ArticleNotes {
  #members = new Set<NoteReference>();
  #arrived = new Set<NoteReference>();
  #ordered: NoteReference[] = [];
  #notes: Note[] = [];
  #notesByElement = new Map<Element, Note>();
  #listeners = new Set<() => void>();
  #scheduled = false;
  #stale = false;

  /** All notes in the order of their first references. */
  get notes(): readonly NumberedNote[] {
    return this.#notes;
  }

  add(reference: NoteReference): void {
    this.#members.add(reference);
    this.#arrived.add(reference);
    this.#schedule();
  }

  remove(reference: NoteReference): void {
    this.#members.delete(reference);
    giveUpNote(reference);
    this.#arrived.delete(reference);
    this.#stale = true;
    this.#schedule();
  }

  /** Calls back after each change of the notes or their numbers, until the signal aborts. */
  subscribe(listener: () => void, signal: AbortSignal): void {
    this.#listeners.add(listener);
    signal.addEventListener('abort', () => this.#listeners.delete(listener));
  }

  /** Numbers the notes again, for a change that the registry cannot see, such as a new target of a reference. */
  refresh(): void {
    this.#stale = true;
    this.#schedule();
  }

  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    queueMicrotask(() => this.#update());
  }

  #update(): void {
    this.#scheduled = false;
    const arrived = this.#arrived;
    this.#arrived = new Set();
    if (this.#stale || !this.#append(arrived)) this.#startAgain(arrived);
    this.#stale = false;
    for (const listener of [...this.#listeners]) listener();
  }

  /** Numbers references that stand after all known ones; false, with nothing done, when they do not. */
  #append(arrived: Set<NoteReference>): boolean {
    if (!standsAfter(this.#ordered.at(-1), arrived)) return false;
    for (const reference of arrived) this.#number(reference);
    return true;
  }

  /** Numbers everything; sorts only when what remains of the known order does not end where the arrivals begin. */
  #startAgain(arrived: Set<NoteReference>): void {
    const remaining = this.#ordered.filter(
      (reference) => this.#members.has(reference) && !arrived.has(reference),
    );
    const inOrder = standsAfter(remaining.at(-1), arrived);
    const ordered = inOrder ? [...remaining, ...arrived] : sortByDocumentOrder(this.#members);
    const known = this.#notesByElement;
    this.#ordered = [];
    this.#notes = [];
    this.#notesByElement = new Map();
    for (const reference of ordered) this.#number(reference, known);
  }

  /** @param known Notes that were numbered before and keep their object, so that what has not changed tells nobody. */
  #number(reference: NoteReference, known?: Map<Element, Note>): void {
    this.#ordered.push(reference);
    const element = reference.note;
    if (!element) {
      reference.renumber(undefined);
      awaitNote(reference, () => this.refresh());
      return;
    }
    let note = this.#notesByElement.get(element);
    if (!note) {
      note = known?.get(element) ?? {number: 0, references: []};
      note.number = this.#notes.push(note);
      note.references.length = 0;
      this.#notesByElement.set(element, note);
    }
    const {number, references} = note;
    const mention = references.push(reference) - 1;
    const before = reference.numbering;
    if (before?.number !== number || before.mention !== mention || before.references !== references)
      reference.renumber({number, mention, references});
  }
}

/** Whether the references are in document order, and all after the last known one. */
function standsAfter(last: NoteReference | undefined, references: Iterable<NoteReference>): boolean {
  for (const reference of references) {
    if (last && !follows(last, reference)) return false;
    last = reference;
  }
  return true;
}

interface Note extends NumberedNote {
  number: number;
  readonly references: NoteReference[];
}

/** Notes by article. An `<article>` or `<article-context>` numbers its own notes; outside of one, the document does. */
const articles = sharedState('notes@1', () => new WeakMap<Node, ArticleNotes>());

/** Returns the notes of the article that an element stands in, looked for across shadow roots. */
export function notesOf(element: Element): ArticleNotes {
  const article = articleOf(element);
  let notes = articles.get(article);
  if (!notes) articles.set(article, (notes = new ArticleNotes()));
  return notes;
}

function articleOf(element: Element): Node {
  let current = element;
  for (;;) {
    const article = current.closest('article-context, article');
    if (article) return article;
    const root = current.getRootNode();
    if (!(root instanceof ShadowRoot)) return root;
    current = root.host;
  }
}

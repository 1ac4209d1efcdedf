import {shadowHost} from '../internal/node-kinds.js';
import {sharedState} from '../internal/shared-state.js';
import {forgetNote, watchNote} from './linked-notes.js';
import {follows, sortByDocumentOrder} from './note-order.js';
import type {NoteList, NoteReference, NumberedNote, NumberingOptions} from './note-reference.js';

/** How notes are numbered where no list wants it otherwise. */
const NUMBERS: NumberingOptions = {start: 1, format: undefined, identify: undefined};

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
  #notesByKey = new Map<unknown, Note>();
  #options: NumberingOptions = NUMBERS;
  #listeners = new Set<() => void>();
  #scheduled = false;
  #stale = false;

  /** All notes in the order of their first references. */
  get notes(): readonly NumberedNote[] {
    return this.#notes;
  }

  /** The lists that show the notes; the first one says how all of them are numbered. */
  readonly lists = new Set<NoteList>();

  add(reference: NoteReference): void {
    this.#members.add(reference);
    this.#arrived.add(reference);
    this.#schedule();
  }

  remove(reference: NoteReference): void {
    this.#members.delete(reference);
    forgetNote(reference);
    this.#arrived.delete(reference);
    this.#stale = true;
    this.#schedule();
  }

  /** Calls back after each change of the notes or their numbers, until the signal aborts. */
  subscribe(listener: () => void, signal: AbortSignal): void {
    this.#listeners.add(listener);
    signal.addEventListener('abort', () => this.#listeners.delete(listener));
  }

  /** Numbers the notes again, for a change that the registry cannot see, such as what a list wants. */
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
    const known = this.#notesByKey;
    this.#options = [...this.lists][0]?.options ?? NUMBERS;
    this.#ordered = [];
    this.#notes = [];
    this.#notesByKey = new Map();
    for (const reference of ordered) this.#number(reference, known);
  }

  /** @param known Notes that were numbered before and keep their object, so that what has not changed tells nobody. */
  #number(reference: NoteReference, known?: Map<unknown, Note>): void {
    this.#ordered.push(reference);
    const element = reference.note;
    if (element !== reference) watchNote(reference, () => this.refresh());
    if (!element) {
      reference.renumber(undefined);
      return;
    }
    const {start, format, identify} = this.#options;
    const key = identify?.(element) ?? element;
    let note = this.#notesByKey.get(key);
    if (!note) {
      note = known?.get(key) ?? {number: 0, references: []};
      note.number = this.#notes.push(note) + start - 1;
      note.references.length = 0;
      this.#notesByKey.set(key, note);
    }
    const {number, references} = note;
    const mention = references.push(reference) - 1;
    const before = reference.numbering;
    if (
      before?.number !== number ||
      before.mention !== mention ||
      before.references !== references ||
      before.format !== format
    )
      reference.renumber({number, format, mention, references});
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
const articles = sharedState('notes@2', () => new WeakMap<Node, ArticleNotes>());

/** Returns the notes of the article that an element stands in, looked for across shadow roots. */
export function notesOf(element: Element): ArticleNotes {
  const article = articleOf(element);
  // A closed tree does not show the article what is pressed in it.
  if (element.shadowRoot?.mode === 'closed') listenForPresses(element.shadowRoot);
  let notes = articles.get(article);
  if (!notes) {
    articles.set(article, (notes = new ArticleNotes()));
    listenForPresses(article);
  }
  return notes;
}

function articleOf(element: Element): Node {
  let current = element;
  for (;;) {
    const article = current.closest('article-context, article');
    if (article) return article;
    const root = current.getRootNode();
    const host = shadowHost(current);
    if (!host) return root;
    listenForPresses(root);
    current = host;
  }
}

/** Tells references that they are pressed: one listener for an article, whatever the number of its notes. */
function listenForPresses(root: Node): void {
  root.addEventListener('click', onPress, true);
}

function onPress(event: Event): void {
  const button = (event.composedPath()[0] as Partial<Element>).closest?.('button');
  const reference = (button?.getRootNode() as Partial<ShadowRoot> | undefined)?.host as
    Partial<NoteReference> | undefined;
  if (button && reference?.reference === button && !event.defaultPrevented) reference.pressed!(event);
}

import {ReactiveElement} from '@lit/reactive-element';
import {elementById} from '../../article/element-by-id.js';
import {isCopy} from '../../article/note-clone.js';
import {noteLabel} from '../../article/note-label.js';
import type {NoteOmission} from '../../article/note-omissions.js';
import type {NoteList, NoteNumbering, NoteReference} from '../../article/note-reference.js';
import {type ArticleNotes, notesOf} from '../../article/note-registry.js';
import {setState} from '../../internal/element-state.js';
import {languageOf} from '../../internal/language.js';
import {message, provideEnglish} from '../../internal/messages.js';
import {isElement} from '../../internal/node-kinds.js';
import {property} from '../../internal/property.js';
import {renderRootOf} from '../../internal/render-root.js';
import {footnoteWords} from '../../locales/en.js';
import {version} from '../../version.js';
import {arrangeContent, closedContent} from './closed-content.js';

provideEnglish(footnoteWords);

/**
 * The part of a footnote that stands in the text: a button with a number, which the registry of the article's notes
 * assigns. It knows which note it is for, and nothing of how the note is shown.
 *
 * A page may hold thousands, so nothing is rendered or queued for a closed note: the shadow root is filled by cloning,
 * which costs a fifth of a rendering.
 */
export abstract class NumberedReference extends ReactiveElement implements NoteReference {
  /** Version of the library that this class comes from. */
  static readonly version: string = version;

  /** Id of a note elsewhere on the page. An id that no element has leaves the link in the tag as it is. */
  @property({attribute: 'for'}) htmlFor: string | null | undefined;

  /** What is shown instead of the number, such as `*` or `12a`; by default the number. */
  @property() mark: string | null | undefined;

  /**
   * What of a note elsewhere is left out when it is shown here, such as links back to the text: nodes, or stretches of
   * its texts, `{text, start, end}`.
   */
  @property({attribute: false}) noteOmit: readonly NoteOmission[] | undefined;

  /** @internal Set by `article-enhance`: finds what is left out when the note is opened, as most never are. */
  findOmissions: (() => readonly NoteOmission[] | undefined) | undefined;

  /** @internal What the registry has assigned; undefined until the note is connected, counted and on the page. */
  numbering: NoteNumbering | undefined;

  #noteElement: Element | null | undefined;
  #notes: ArticleNotes | undefined;
  #internals: ElementInternals | undefined;
  #isArranged = false;

  /** The note elsewhere on the page, for one that has no id; it takes precedence over `for`. */
  @property({attribute: false})
  get noteElement(): Element | null {
    return this.#noteElement ?? null;
  }
  set noteElement(element: Element | null) {
    // Anything else that a script sets could throw when it is asked for its content.
    this.#noteElement = isElement(element) ? element : null;
    this.#notes?.refresh();
  }

  /** The element that holds the note: this one, or one elsewhere on the page; null when that does not exist. */
  get note(): Element | null {
    if (this.#noteElement) return this.#noteElement.isConnected ? this.#noteElement : null;
    return this.htmlFor == null ? this : elementById(this.htmlFor, this);
  }

  /** @internal What is left out when the note is shown here; undefined where nobody has said so. */
  get omissions(): readonly NoteOmission[] | undefined {
    return Array.isArray(this.noteOmit) ? this.noteOmit : this.findOmissions?.();
  }

  /** The note's number in its article, from 1; 0 until it has been counted. */
  get number(): number {
    return this.numbering?.number ?? 0;
  }

  /** The button in the text that opens the note; null before the element has rendered. */
  get reference(): HTMLButtonElement | null {
    return this.shadowRoot?.querySelector('button') ?? null;
  }

  /** @internal Set by the list that shows the note. */
  get listed(): boolean {
    return this.#internals?.states?.has('listed') ?? false;
  }
  set listed(listed: boolean) {
    // In a frame's document it is not a custom element, and cannot have states.
    if (listed === this.listed || document !== this.ownerDocument) return;
    this.#internals ??= this.attachInternals();
    setState(this.#internals, 'listed', listed);
  }

  /** The entry of the article's list that shows the note, if there is one. */
  get listItem(): HTMLElement | undefined {
    return this.#list?.itemOf(this);
  }

  /** Takes the reader to the note in the article's list, from where one key leads back. */
  goToList(): void {
    this.#list?.goTo(this);
  }

  /** The list that shows the note. */
  get #list(): NoteList | undefined {
    return [...(this.#notes?.lists ?? [])].find((list) => list.itemOf(this));
  }

  /** @internal The slot of the note's text, or of the link to it. */
  get textSlot(): HTMLSlotElement {
    return this.shadowRoot!.querySelector('slot:not([name])')!;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = renderRootOf(this);
    // What a page was saved with is there already.
    root.replaceChildren(closedContent(this.note !== this));
    return root;
  }

  /** @internal Styles do not follow an element into another document, such as a frame's, and are set on its return. */
  adoptedCallback(): void {
    renderRootOf(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#join();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#notes?.remove(this);
  }

  /** @internal Keeps an open note open where the page moves it by `moveBefore`. */
  connectedMoveCallback(): void {
    this.#notes?.remove(this);
    this.#join();
    // Firefox 153 hides a popover in the shadow tree of what is moved, without an event.
    this.renumber(this.numbering);
  }

  /** Has itself counted among the notes of the article, unless it is a copy of one. */
  #join(): void {
    if (isCopy(this)) return;
    this.#notes = notesOf(this);
    this.#notes.add(this);
  }

  /**
   * Lets Lit update once, to take up properties that were set before the element was defined. Nothing is rendered by
   * an update: changes are shown at once. An element that a script has just made has nothing to take up, which saves
   * `article-enhance` an update for each note.
   */
  override requestUpdate(name?: PropertyKey): void {
    if (name === undefined && this.isConnected) super.requestUpdate();
    else if (name === 'htmlFor') this.#notes?.refresh();
    else if (name === 'mark' && this.numbering) this.showNumber();
  }

  /** @internal Called by the registry of notes. */
  abstract pressed(event: Event): void;

  /** @internal Called by the registry of notes. */
  renumber(numbering: NoteNumbering | undefined): void {
    this.numbering = numbering;
    // A note inside the tag is arranged from the start; leaving it so saves time where there are thousands.
    const isLinked = this.note !== this;
    if (!numbering || this.#isArranged || isLinked) {
      this.#isArranged = true;
      arrangeContent(this.reference!.parentElement!, this.textSlot, isLinked, !numbering);
    }
    this.showNumber();
  }

  /** @internal Gives the copy of a footnote, in a note that is shown a second time, what the original has. */
  copyOf(original: NumberedReference): void {
    this.noteElement = original.noteElement;
    this.findOmissions = () => original.omissions;
    this.renumber(original.numbering);
  }

  /** Writes the number; returns it, and the language that it is written in. */
  protected showNumber(): {number: string; language: string} {
    const language = languageOf(this);
    const number = this.mark || noteLabel(this.numbering, language);
    const reference = this.reference!;
    reference.textContent = number;
    // Not by `fillIn`, which costs a page of thousands of notes a millisecond for each thousand.
    reference.ariaLabel = message('footnote', language).replace('{number}', () => number);
    return {number, language};
  }
}

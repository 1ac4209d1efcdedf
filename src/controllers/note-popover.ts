import {createElement} from '../internal/create-element.js';
import {pageDocument, treeOf} from '../internal/page-document.js';
import {onPopoverToggle} from '../internal/popover-toggle.js';

/** What does something when any word in it is pressed. */
const PRESSED = 'a, label, summary';

/** An element that shows a note in a popover of its shadow tree. */
export interface NoteHost extends HTMLElement {
  /** Called before the note is shown; false keeps it closed. */
  noteOpens?(): boolean;
  /** Called when the note is about to be shown or hidden, however that came about. */
  noteToggles?(open: boolean): void;
  /** Called after the note was shown or hidden, when focus has found its place. */
  noteToggled?(): void;
}

/**
 * The popover of a note, made on first use: what the platform does, and what it does not.
 *
 * It brings focus back from slotted content, and it closes a note that focus leaves, or that is to be printed, which it
 * is in its sentence. The browser does the rest: the top layer, Escape, the press outside, one open note at a time, and
 * the order of Tab, which goes from the button into the note and on to the rest of the sentence.
 *
 * The nodes are made one by one rather than by a template, because the first opening is what a reader waits for.
 */
export class NotePopover {
  /** The popover, with `part="note"`. */
  readonly element = createElement('span', {part: 'note', role: 'doc-footnote', popover: ''});

  readonly #close = createElement('button', {part: 'close'}, '×');
  readonly #host: NoteHost;
  readonly #button: HTMLButtonElement;
  #footer: Element | null = null;
  #hadFocus = false;

  /**
   * @param host The element, whose shadow tree holds the button and gets the popover.
   * @param button The button that opens the note; it becomes the popover's invoker.
   * @param content What the popover shows: a slot, as a rule.
   */
  constructor(host: NoteHost, button: HTMLButtonElement, content: Node) {
    this.#host = host;
    this.#button = button;
    const {element} = this;
    element.append(content, this.#close);
    // As the popover's invoker, pressing the button while the note is open is no press outside of the note.
    button.popoverTargetElement = element;
    const root = host.shadowRoot!;
    root.append(element);
    this.#close.addEventListener('click', () => this.toggle(false));
    element.addEventListener('click', (event) => this.#onClick(event));
    element.addEventListener('beforetoggle', (event) => this.#onBeforeToggle(event));
    element.addEventListener('toggle', (event) => this.#onToggle(event));
    element.addEventListener('toggle', onPopoverToggle);
    root.addEventListener('focusout', (event) => this.#onFocusOut(event as FocusEvent));
  }

  /** Whether the note is shown. */
  get isOpen(): boolean {
    return this.element.matches(':popover-open');
  }

  /** Shows or hides the note. */
  toggle(force: boolean | undefined): void {
    // Not what a framework has in place of it: without a value the popover would change.
    this.element.togglePopover({force: Boolean(force), source: this.#button});
  }

  /** Names the note and the button that closes it. */
  setLabels(note: string, close: string): void {
    this.element.ariaLabel = note;
    this.#close.ariaLabel = close;
  }

  /** Sets what stands below the note. */
  setFooter(footer: Element | null): void {
    this.#footer?.remove();
    this.#footer = footer;
    if (footer) this.element.append(footer);
  }

  /** Keeps a press in the note from what stands around it. */
  #onClick(event: Event): void {
    const target = event.target as Element;
    if (this.#host.closest(PRESSED) && !this.#host.contains(target.closest(PRESSED))) event.preventDefault();
  }

  #onBeforeToggle(event: ToggleEvent): void {
    const opens = event.newState === 'open';
    if (opens && this.#host.noteOpens?.() === false) {
      event.preventDefault();
      return;
    }
    this.#hadFocus = !opens && this.#containsFocus();
    this.#button.ariaExpanded = String(opens);
    this.#host.noteToggles?.(opens);
  }

  /**
   * Gives focus back to the button when the note closed around it. The browser restores focus only to a popover whose
   * focused element stands in its own tree, and the note's text is slotted.
   * @see https://github.com/whatwg/html/issues/9169
   */
  #onToggle(event: ToggleEvent): void {
    // Not before: WebKit forgets a relation with what is not shown, and does not look again.
    if (event.newState === 'open') this.#button.ariaDetailsElements = [this.element];
    if (this.#hadFocus && (pageDocument.activeElement === pageDocument.body || this.#containsFocus()))
      this.#button.focus({preventScroll: true});
    this.#host.noteToggled?.();
  }

  #onFocusOut(event: FocusEvent): void {
    const next = event.relatedTarget as Node | null;
    // Without a next element the window lost focus. What stands around, as a <main> with a `tabindex`, takes focus from a
    // press in the note too. Presses outside are handled by the popover itself.
    if (
      next &&
      this.isOpen &&
      !event.composedPath().includes(next) &&
      !this.#host.contains(next) &&
      !this.#host.shadowRoot!.contains(next)
    )
      this.toggle(false);
  }

  /** Whether focus is in the note: in its slotted text, or in the popover itself. */
  #containsFocus(): boolean {
    const focused = treeOf(this.#host).activeElement;
    if (focused === this.#host) return this.element.contains(this.#host.shadowRoot!.activeElement);
    return this.#host.contains(focused);
  }
}

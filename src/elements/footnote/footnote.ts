import {html, type PropertyValues, render, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {
  type ArticleNotes,
  type NoteNumbering,
  type NoteReference,
  notesOf,
} from '../../article/note-registry.js';
import {ArticleElement} from '../../internal/article-element.js';
import {message} from '../../internal/messages.js';
import {languageOf} from '../../internal/language.js';
import {warn} from '../../internal/warn.js';
import {formatOrdinal} from '../../text/numbers.js';
import {styles} from './footnote.styles.js';

/**
 * A note in a sentence: a numbered button that opens the note in a popover.
 *
 * The author writes the note's text inside the tag, where the number is to stand. Notes are numbered in document order,
 * each `<article>` for itself. A reader without JavaScript sees the text in the sentence, in brackets that the optional
 * style sheet adds; in print the note stands in brackets behind its number, or in the page's `<article-footnote-list>`
 * when there is one.
 *
 * A note without content keeps its number but opens nothing, and a development build warns. That happens when the HTML
 * parser throws a block out of a sentence: a `<div>` or `<p>` inside a `<p>` ends that paragraph, so write a note in a
 * paragraph as phrasing content.
 *
 * @tagname article-footnote
 * @summary A footnote, numbered and opened in a popover.
 * @slot - The note's text; may hold links and other inline markup.
 * @csspart reference - The button that stands in the text and shows the number.
 * @csspart note - The popover.
 * @csspart close - The button that closes the popover.
 * @cssprop [--article-footnote-reference-color=LinkText] - Colour of the number.
 * @cssprop [--article-footnote-reference-size=0.75em] - Font size of the number.
 * @cssprop [--article-footnote-inline-size=36ch] - Greatest width of the popover.
 * @cssprop [--article-footnote-block-size=50vh] - Greatest height of the popover, which scrolls beyond it.
 * @cssprop [--article-footnote-font-size=0.9em] - Font size of the note.
 * @cssprop [--article-link-color=LinkText] - Theme: colour of links and of what acts like one.
 * @cssprop [--article-focus-color=Highlight] - Theme: colour of the focus ring.
 * @cssprop [--article-surface=Canvas] - Theme: background of what stands above the page.
 * @cssprop [--article-surface-text=CanvasText] - Theme: text colour on that background.
 * @cssprop [--article-border-color] - Theme: colour of borders; a tint of the text colour by default.
 * @cssprop [--article-radius=0.5rem] - Theme: corner radius.
 * @cssstate listed - While an `<article-footnote-list>` shows the note, so that print need not show it twice.
 */
export class ArticleFootnote extends ArticleElement implements NoteReference {
  static override styles = styles;

  /** Whether the note is shown. Setting it shows or hides the note, as `show()` and `hide()` do. */
  @property({type: Boolean, reflect: true}) open = false;

  /** @internal What the registry has assigned; undefined until the note is connected and counted. */
  numbering: NoteNumbering | undefined;

  /** @internal The note elsewhere on the page that this reference opens, or null for a note of its own. */
  readonly note: Element | null = null;

  #notes: ArticleNotes | undefined;
  #internals: ElementInternals | undefined;
  #hadFocus = false;
  #isToggling = false;

  /** The note's number in its article, from 1; 0 until it has been counted. */
  get number(): number {
    return this.numbering?.number ?? 0;
  }

  /** The button in the text that opens the note; null before the element has rendered. */
  get reference(): HTMLButtonElement | null {
    return this.shadowRoot?.querySelector<HTMLButtonElement>('[part=reference]') ?? null;
  }

  /** @internal Set by the list that shows the note. */
  get listed(): boolean {
    return this.#internals?.states?.has('listed') ?? false;
  }
  set listed(listed: boolean) {
    if (listed === this.listed) return;
    this.#internals ??= this.attachInternals();
    if (listed) this.#internals.states?.add('listed');
    else this.#internals.states?.delete('listed');
  }

  /** Opens the note; any other open note closes. Does nothing when the note is open or empty. */
  show(): void {
    this.#setOpen(true);
  }

  /** Closes the note. Focus inside it returns to the button. */
  hide(): void {
    this.#setOpen(false);
  }

  /** Opens the note when it is closed and closes it when it is open. */
  toggle(): void {
    this.#setOpen(!this.open);
  }

  /** @internal Called by the registry of notes. */
  renumber(numbering: NoteNumbering): void {
    this.numbering = numbering;
    const reference = this.reference!;
    reference.textContent = this.#numberText;
    reference.setAttribute('aria-label', this.#label('footnote'));
    if (this.#popover) this.requestUpdate();
  }

  /**
   * Fills the shadow root by cloning: a page may hold thousands of notes, and a clone costs a fifth of a rendering.
   * Lit renders the popover behind it, on first use.
   */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.append(closedContent().cloneNode(true));
    // One function for all notes, which finds its note by the event: no closure is kept for a closed note.
    root.addEventListener('click', onClick);
    return root;
  }

  override connectedCallback(): void {
    this.#notes = notesOf(this);
    this.#notes.add(this);
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#notes?.remove(this);
    // The browser has hidden the popover of a removed element without an event.
    this.open = false;
  }

  /** Nothing is rendered for a note that has never been opened. */
  protected override shouldUpdate(): boolean {
    return this.open || this.#popover !== null;
  }

  protected override render(): TemplateResult {
    return html`
      <span
        part="note"
        role="doc-footnote"
        popover
        aria-label=${this.#label('footnote')}
        @beforetoggle=${this.#onBeforeToggle}
        @toggle=${this.#onToggle}
        @focusout=${this.#onFocusOut}
      >
        ${this.#slot}
        <button
          part="close"
          type="button"
          aria-label=${this.#label('closeFootnote')}
          .textContent=${'×'}
          @click=${this.hide}
        ></button>
      </span>
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.reference!.setAttribute('aria-expanded', String(this.open));
    if (changed.has('open') && !this.#isToggling) this.#setOpen(this.open);
  }

  /** @internal Makes the popover on first use; false when there is nothing to show in it. */
  prepare(): boolean {
    if (!this.textContent?.trim() && this.childElementCount === 0) {
      warn(
        this,
        'is empty and opens nothing. Write the note inside the tag, without blocks such as <p> in a <p>.',
      );
      return false;
    }
    if (!this.#popover) {
      render(this.render(), this.shadowRoot!, this.renderOptions);
      const reference = this.reference!;
      const popover = this.#popover!;
      // Makes the button the popover's invoker: pressing it while the note is open is no press outside of the note.
      reference.popoverTargetElement = popover;
      reference.ariaDetailsElements = [popover];
      reference.addEventListener('focusout', (event) => this.#onFocusOut(event));
    }
    return true;
  }

  #setOpen(open: boolean): void {
    if (!this.isConnected) {
      // The first update opens it.
      this.open = open;
    } else if (open ? this.prepare() : this.#popover) {
      this.#popover!.togglePopover({force: open, source: this.reference} as TogglePopoverOptions);
    } else {
      this.open = false;
    }
  }

  get #numberText(): string {
    return formatOrdinal(this.number, languageOf(this));
  }

  #label(key: 'footnote' | 'closeFootnote'): string {
    return message(key, languageOf(this)).replace('{number}', this.#numberText);
  }

  get #popover(): HTMLElement | null {
    return this.shadowRoot!.querySelector<HTMLElement>('[part=note]');
  }

  get #slot(): HTMLSlotElement {
    return this.shadowRoot!.querySelector('slot')!;
  }

  #onBeforeToggle(event: ToggleEvent): void {
    this.#isToggling = true;
    this.open = event.newState === 'open';
    this.#hadFocus = !this.open && this.#containsFocus();
    // Now rather than in a microtask, so that the attributes and the popover change in one layout.
    this.performUpdate();
    this.#isToggling = false;
  }

  /**
   * Gives focus back to the button when the note closed around it. The browser restores focus only to a popover whose
   * focused element stands in its own tree, and the note's text is slotted.
   * @see https://github.com/whatwg/html/issues/9169
   */
  #onToggle(event: ToggleEvent): void {
    if (event.newState !== 'closed' || !this.#hadFocus) return;
    this.#hadFocus = false;
    if (document.activeElement === document.body || this.#containsFocus()) {
      this.reference?.focus({preventScroll: true});
    }
  }

  #onFocusOut(event: FocusEvent): void {
    const next = event.relatedTarget as Node | null;
    // Without a next element the window lost focus, or the press that took it is handled by the popover itself.
    if (this.open && next && !this.contains(next) && !this.shadowRoot!.contains(next)) this.hide();
  }

  /** Whether focus is in the note: in its slotted text, or in the popover itself. */
  #containsFocus(): boolean {
    const focused = (this.getRootNode() as Document | ShadowRoot).activeElement;
    if (focused === this) return this.#popover!.contains(this.shadowRoot!.activeElement);
    return focused !== null && this.contains(focused);
  }
}

function onClick(event: Event): void {
  const note = (event.currentTarget as ShadowRoot).host as ArticleFootnote;
  // Once the popover exists the button is its invoker, and the browser toggles it after this listener.
  if (event.target === note.reference) note.prepare();
}

let content: DocumentFragment | undefined;

/** What the shadow root of a closed note holds. */
function closedContent(): DocumentFragment {
  if (!content) {
    content = document.createDocumentFragment();
    render(
      html`
        <sup><button part="reference" type="button" aria-expanded="false"></button></sup>
        <slot></slot>
      `,
      content,
    );
  }
  return content;
}

interface TogglePopoverOptions {
  force: boolean;
  source: HTMLElement;
}

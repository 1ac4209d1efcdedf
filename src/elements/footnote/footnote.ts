import {isMiddleVisible} from '../../article/jump.js';
import {linkCitations} from '../../article/link-citations.js';
import type {NoteNumbering} from '../../article/note-reference.js';
import {type NoteHost, NotePopover} from '../../controllers/note-popover.js';
import {createElement} from '../../internal/create-element.js';
import {fillIn, message} from '../../internal/messages.js';
import {property} from '../../internal/property.js';
import {warn} from '../../internal/warn.js';
import {
  ArticleFootnoteCloseEvent,
  ArticleFootnoteOpenEvent,
  ArticleFootnoteToggleEvent,
} from './footnote.events.js';
import {styles} from './footnote.styles.js';
import {addCopy, removeCopy} from './note-copy.js';
import {noteFooter} from './note-footer.js';
import {NumberedReference} from './numbered-reference.js';

/**
 * A note in a sentence: a numbered button that opens the note in a popover.
 *
 * The author writes the note's text inside the tag, where the number is to stand; or `for="ID"` and a link inside the
 * tag, for a note that stands elsewhere on the page, where it stays and is copied from when it is opened. Several
 * references may share one such note; they show one number, and the popover leads from one mention to the next.
 *
 * URLs, DOIs and arXiv identifiers in the note are links while it is open, without a changed letter.
 *
 * Notes are numbered in document order, each `<article>` for itself. A reader without JavaScript sees the text in the
 * sentence, in brackets that the optional style sheet adds, or the link. In print the note stands in brackets behind
 * its number, or in the page's list of notes when there is one.
 *
 * A note without content keeps its number but opens nothing, and a development build warns. That happens when the HTML
 * parser throws a block out of a sentence: a `<div>` or `<p>` inside a `<p>` ends that paragraph, so write a note in a
 * paragraph as phrasing content. While no element has the id in `for`, the link is shown instead of a number.
 *
 * @tagname article-footnote
 * @summary A footnote, numbered and opened in a popover.
 * @slot - The note's text; may hold links and other inline markup. With `for`, the link to the note.
 * @slot note - Made by the element: the copy of a note that stands elsewhere, while it is open.
 * @csspart reference - The button that stands in the text and shows the number.
 * @csspart note - The popover.
 * @csspart close - The button that closes the popover.
 * @csspart footer - Below the note: the ways to its other references and to the list of notes, where there are some.
 * @csspart previous - In it, the button that leads to the reference before this one.
 * @csspart next - In it, the button that leads to the next reference.
 * @csspart to-list - In it, the button that leads to the note in the article's `<article-footnote-list>`.
 * @cssprop [--article-footnote-reference-color] - Colour of the number; by default `--article-link-color`.
 * @cssprop [--article-footnote-reference-size=0.75em] - Font size of the number.
 * @cssprop [--article-footnote-inline-size=36ch] - Greatest width of the popover.
 * @cssprop [--article-footnote-block-size=calc(50vh - 2rem)] - Greatest height of the popover, which scrolls beyond it.
 * @cssprop [--article-footnote-font-size=0.9em] - Font size of the note.
 * @cssprop [--article-link-color] - Theme: colour of what acts like a link; by default the browser's for links, mixed with
 *   the text's. Links have the page's.
 * @cssprop [--article-focus-color=currentcolor] - Theme: colour of the focus ring.
 * @cssprop [--article-surface] - Theme: background of what stands above the page; by default white or nearly black, as
 *   fits the text around it.
 * @cssprop [--article-surface-text] - Theme: text colour on that background.
 * @cssprop [--article-border-color] - Theme: colour of borders; a tint of the text colour by default.
 * @cssprop [--article-radius=0.5rem] - Theme: corner radius.
 * @cssstate listed - While an `<article-footnote-list>` shows the note, so that print need not show it twice.
 * @fires {ArticleFootnoteOpenEvent} article-footnote-open - Before the note opens; cancelling keeps it closed.
 * @fires {ArticleFootnoteCloseEvent} article-footnote-close - Before the note closes.
 * @fires {ArticleFootnoteToggleEvent} article-footnote-toggle - After the note has opened or closed.
 * @fires {ArticleFootnoteJumpEvent} article-footnote-jump - Before the reader is taken elsewhere; can be cancelled.
 */
export class ArticleFootnote extends NumberedReference implements NoteHost {
  static override styles = styles;

  #popover: NotePopover | undefined;
  #isOpen = false;

  /** Whether the note is shown, or is to be as soon as it comes. Setting it does what `show()` and `hide()` do. */
  @property({type: Boolean})
  get open(): boolean {
    return this.#isOpen;
  }
  set open(open: boolean) {
    if (open === this.#isOpen) return;
    // Before the note has come and been counted it can only be remembered.
    if (!this.isConnected || !this.numbering) this.#isOpen = open;
    else if (open ? this.prepare() : this.#popover) this.#popover!.toggle(open);
  }

  /**
   * Opens the note, or as soon as it comes; any other open note closes. Does nothing when the note is open or empty.
   */
  show(): void {
    this.open = true;
  }

  /** Closes the note. Focus inside it returns to the button. */
  hide(): void {
    this.open = false;
  }

  /** Opens the note when it is closed and closes it when it is open. */
  toggle(): void {
    this.open = !this.open;
  }

  /** @internal Opens the note, once it is counted, if it is to be open from the start. */
  override renumber(numbering: NoteNumbering | undefined): void {
    super.renumber(numbering);
    if (this.#popover?.isOpen) {
      // Its note has left.
      if (!numbering) this.#popover.toggle(false);
    } else if (numbering && this.#isOpen) {
      this.#isOpen = false;
      this.show();
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // The browser has hidden the popover of a removed element without an event.
    if (this.#isOpen) {
      this.noteToggles(false);
      this.reference!.ariaExpanded = 'false';
    }
    removeCopy(this);
  }

  /** @internal Makes what is to be shown; false when there is nothing to show. */
  prepare(): boolean {
    const {note} = this;
    if (!note || (!note.textContent.trim() && note.childElementCount === 0)) {
      warn(
        this,
        note === this
          ? 'is empty and opens nothing. Write the note inside the tag, without blocks such as <p> in a <p>.'
          : 'opens nothing, because the note that it is for is empty or not on the page.',
      );
      return false;
    }
    if (!this.#popover) {
      this.#popover = new NotePopover(this, this.reference!, createElement('slot', {name: 'note'}));
      this.showNumber();
    }
    const {element} = this.#popover;
    if (note !== this) addCopy(this, note);
    else if (this.textSlot.parentElement !== element) element.prepend(this.textSlot);
    this.#popover.setFooter(noteFooter(this));
    return true;
  }

  /** @internal */
  pressed(event: Event): void {
    // In place of the browser, which would follow a link as well that the number stands in, as in an excerpt.
    event.preventDefault();
    const item = this.listItem;
    // Unless the reader has the note before their eyes already.
    if (item && item === this.note && !this.#isOpen && isMiddleVisible(item)) this.goToList();
    else this.toggle();
  }

  /** @internal */
  noteOpens(): boolean {
    return this.dispatchEvent(new ArticleFootnoteOpenEvent());
  }

  /** @internal */
  noteToggles(open: boolean): void {
    if (!open) this.dispatchEvent(new ArticleFootnoteCloseEvent());
    this.#isOpen = open;
    this.toggleAttribute('open', open);
  }

  /** @internal */
  noteToggled(): void {
    if (!this.#isOpen) removeCopy(this);
    else if (this.note === this) linkCitations(this);
    this.dispatchEvent(new ArticleFootnoteToggleEvent(this.#isOpen));
  }

  protected override showNumber(): {number: string; language: string} {
    const shown = super.showNumber();
    this.#popover?.setLabels(
      this.reference!.ariaLabel!,
      fillIn(message('closeFootnote', shown.language), {number: shown.number}),
    );
    return shown;
  }
}

import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {articleAround} from '../../article/article-around.js';
import {jump, rememberPlace} from '../../article/jump.js';
import {noteText} from '../../article/note-clone.js';
import {NoteItems, sourcesOf} from '../../article/note-items.js';
import type {NoteList, NoteReference, NumberingOptions} from '../../article/note-reference.js';
import {type ArticleNotes, notesOf} from '../../article/note-registry.js';
import {ArticleElement} from '../../internal/article-element.js';
import {type HeadingLevel, knownLevel} from '../../internal/heading-level.js';
import {headingOf} from '../../internal/heading-of.js';
import {isPlainPress} from '../../internal/link-target.js';
import {updateOnceAFrame} from '../../internal/once-a-frame.js';
import {property} from '../../internal/property.js';
import {putBack} from '../../internal/put-back.js';
import {updateWhenParsed} from '../../internal/when-parsed.js';
import {NUMBERING_STYLE, type NumberingStyle, styledNumber} from '../../text/numbering.js';
import {sourceIdentity} from '../../text/source-identity.js';
import {ArticleFootnoteListMergeEvent} from './footnote-list.events.js';
import {styles} from './footnote-list.styles.js';

/**
 * The list of an article's notes, with links back to the text.
 *
 * Empty, it writes an `<ol>` with a copy of each inline note into the page, in the light DOM, where find in page, print
 * and reader mode meet it. An existing list of notes it keeps: notes that stand in their sentences are not added to it.
 * In both, URLs, DOIs and arXiv identifiers become links, without a changed letter, and each note gets a link back to
 * every reference.
 *
 * The number of an entry is that of the text, also where your list has another order. A reader who follows a note to
 * the list finds its entry marked for a moment, below what stays at the top of the window, and focus on the link that
 * leads back to the exact place in the text.
 *
 * A reader without JavaScript sees the existing list, or the notes in their sentences. Without any note nothing is
 * shown, the heading neither. Where a script changes the words of a note, as a framework does that shows another article
 * in the place of this one, its copy is made anew.
 *
 * @tagname article-footnote-list
 * @summary The article's notes as a numbered list with links back to the text.
 * @slot - An existing list of notes, or nothing.
 * @slot heading - A heading of your own, in place of the one made from the attribute; it also names the landmark.
 * @csspart heading - The heading made from the `heading` attribute.
 * @cssprop [--article-footnote-list-font-size=0.9em] - Font size of the list.
 * @cssprop [--article-footnote-list-heading-size=1.4em] - Font size of the heading.
 * @fires {ArticleFootnoteListMergeEvent} article-footnote-list-merge - Notes that name the same source were merged.
 * @fires {ArticleFootnoteJumpEvent} article-footnote-jump - Before a link back leads to the text; can be cancelled.
 * @see https://www.w3.org/TR/dpub-aria-1.1/#doc-endnotes
 */
export class ArticleFootnoteList extends ArticleElement implements NoteList {
  static override styles = styles;

  /** Text of the heading; "Footnotes", in the page's language, by default. */
  @property() heading: string | null | undefined;

  /** Level of the heading in the page's outline, 1 to 6; any other value counts as 2. */
  @property({attribute: 'heading-level'}) headingLevel: HeadingLevel | null | undefined;

  /** Number of the article's first note, for an article that goes on from another page; anything else counts as 1. */
  @property() start: string | null | undefined;

  /**
   * How the notes are numbered: `lower-alpha`, `upper-alpha`, `lower-roman`, `upper-roman`, `symbols`, or the
   * digits of a script, such as `arab`, `deva` or `thai`; any other value means the digits of the page's language.
   */
  @property() numbering: NumberingStyle | null | undefined;

  /**
   * Whether notes that name the same source share one number: the same DOI, ISBN, arXiv or PubMed identifier, else the
   * same URL, else the same words. An entry keeps all words that any of them has.
   */
  @property({type: Boolean}) merge = false;

  /** @internal Read by the registry of notes. */
  options!: NumberingOptions;

  #onSlotChange = updateOnceAFrame(this);
  #items = new NoteItems(this);
  #notes: ArticleNotes | undefined;
  #connection: AbortController | undefined;
  #merged = '';
  #observer = new MutationObserver((records) => {
    if (records.some(({target}) => this.#items.isStale(target))) this.requestUpdate();
  });
  /** The reference that the reader came from last, and the way back to the exact place. */
  #origin: readonly [NoteReference, () => void] | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    updateWhenParsed(this);
    this.#observer.observe(articleAround(this), {childList: true, subtree: true, characterData: true});
    this.#connection = new AbortController();
    this.#notes = notesOf(this);
    this.#notes.lists.add(this);
    this.#notes.subscribe(() => this.requestUpdate(), this.#connection.signal);
    // Notes that were parsed before this list, and references whose note stands in it, are counted anew.
    this.#setOptions();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
    this.#connection?.abort();
    this.#notes?.lists.delete(this);
    this.#notes?.refresh();
    this.#items.remove();
    this.#merged = '';
  }

  /** @internal Called by the references. */
  itemOf(reference: NoteReference): HTMLElement | undefined {
    return this.#items.itemOf(reference);
  }

  /** @internal Called by the references. */
  goTo(reference: NoteReference): void {
    const item = this.#items.itemOf(reference);
    if (!item) return;
    const restore = rememberPlace(reference);
    if (!jump(reference, item)) return;
    this.#origin = [reference, restore];
    this.#items.backLinks.setCurrent(item, reference)?.focus({preventScroll: true});
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('start') || changed.has('numbering') || changed.has('merge')) this.#setOptions();
  }

  protected override render(): TemplateResult {
    // An entry that is still on its way would get its link back in the middle.
    if (this.isConnected && document.readyState !== 'loading') this.#items.update(this.#notes!.notes);
    const heading = headingOf(this, 'footnotes');
    return html`
      <section
        role=${this.#items.isEmpty ? nothing : 'doc-endnotes'}
        aria-label=${this.#items.isEmpty ? nothing : heading}
        @click=${this.#onClick}
        @slotchange=${this.#onSlotChange}
      >
        <slot name="heading" ?hidden=${this.#items.isEmpty}>
          <div
            part="heading"
            role="heading"
            aria-level=${knownLevel(this.headingLevel) ?? 2}
            .textContent=${heading}
          ></div>
        </slot>
        <slot></slot>
      </section>
    `;
  }

  protected override updated(): void {
    this.#tellMerged();
    putBack(this);
  }

  #setOptions(): void {
    const style = this.numbering ?? '';
    this.options = {
      start: /^\d{1,9}$/.test(this.start ?? '') ? Number(this.start) : 1,
      format: NUMBERING_STYLE.test(style) ? (number) => styledNumber(number, style) : undefined,
      identify: this.merge ? identify : undefined,
    };
    this.#notes!.refresh();
  }

  #tellMerged(): void {
    if (!this.merge || !this.isConnected) return;
    const merged = this.#notes!.notes.map(sourcesOf).filter(({length}) => length > 1);
    const key = merged.map(({length}) => length).join();
    if (key !== this.#merged) this.dispatchEvent(new ArticleFootnoteListMergeEvent(merged));
    this.#merged = key;
  }

  /** Follows a link back to the text: to the button itself, which a fragment cannot reach inside its shadow root. */
  #onClick(event: MouseEvent): void {
    const link = (event.target as Element).closest('a');
    const reference = link && this.#items.backLinks.referenceOf(link);
    if (!link || !reference?.reference || !isPlainPress(event)) return;
    event.preventDefault();
    const restore = this.#origin?.[0] === reference ? this.#origin[1] : undefined;
    if (jump(link, reference, restore)) reference.reference.focus({preventScroll: true});
  }
}

/** What tells the sources of notes apart, for `merge`. */
function identify(note: Element): string {
  const links = [...note.querySelectorAll('a[href]')] as HTMLAnchorElement[];
  return sourceIdentity(
    noteText(note),
    links.filter((link) => !link.getAttribute('href')!.startsWith('#')).map(({href}) => href),
  );
}

import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {NoteItems} from '../../article/note-items.js';
import {notesOf} from '../../article/note-registry.js';
import {ArticleElement} from '../../internal/article-element.js';
import {languageOf} from '../../internal/language.js';
import {message} from '../../internal/messages.js';
import {styles} from './footnote-list.styles.js';

/**
 * The list of an article's notes, with links back to the text.
 *
 * Empty, it writes an `<ol>` with a copy of each inline note into the page, in the light DOM, where find in page, print
 * and reader mode meet it. Around an existing list of notes it keeps that list and adds what is missing. In both, URLs,
 * DOIs and arXiv identifiers become links, without a changed letter, and each note gets a link back to every reference.
 *
 * A reader without JavaScript sees the existing list, or the notes in their sentences. Without any note nothing is
 * shown, the heading neither. A copy is made when its note arrives; later changes of the note's text are not followed.
 *
 * @tagname article-footnote-list
 * @summary The article's notes as a numbered list with links back to the text.
 * @slot - An existing list of notes, or nothing.
 * @slot heading - A heading of your own, instead of the one that the `heading` attribute makes.
 * @csspart heading - The heading made from the `heading` attribute.
 * @cssprop [--article-footnote-list-font-size=0.9em] - Font size of the list.
 * @cssprop [--article-footnote-list-heading-size=1.4em] - Font size of the heading.
 * @see https://www.w3.org/TR/dpub-aria-1.1/#doc-endnotes
 */
export class ArticleFootnoteList extends ArticleElement {
  static override styles = styles;

  /** Text of the heading; "Footnotes", in the page's language, by default. */
  @property() heading: string | null = null;

  /** Level of the heading in the page's outline, 1 to 6; any other value counts as 2. */
  @property({attribute: 'heading-level'}) headingLevel = '2';

  #items = new NoteItems(this);
  #connection: AbortController | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#connection = new AbortController();
    const notes = notesOf(this);
    notes.subscribe(() => this.requestUpdate(), this.#connection.signal);
    // Notes that were parsed before this list, and references whose note stands in it, are counted anew.
    notes.refresh();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#connection?.abort();
    this.#items.remove();
  }

  protected override render(): TemplateResult {
    if (this.isConnected) this.#items.update(notesOf(this).notes);
    const heading = this.heading?.trim() || message('footnotes', languageOf(this));
    const level = /^[1-6]$/.test(this.headingLevel) ? this.headingLevel : '2';
    return html`
      <section
        role=${this.#items.isEmpty ? nothing : 'doc-endnotes'}
        aria-label=${this.#items.isEmpty ? nothing : heading}
        @click=${this.#onClick}
      >
        <slot name="heading" ?hidden=${this.#items.isEmpty}>
          <div part="heading" role="heading" aria-level=${level} .textContent=${heading}></div>
        </slot>
        <slot @slotchange=${() => this.requestUpdate()}></slot>
      </section>
    `;
  }

  /** Follows a link back to the text: to the button itself, which a fragment cannot reach inside its shadow root. */
  #onClick(event: MouseEvent): void {
    const isPlain =
      event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    const link = (event.target as Element).closest('a');
    const reference = link && this.#items.backLinks.referenceOf(link);
    if (!isPlain || !reference?.reference) return;
    event.preventDefault();
    reference.reference.focus({preventScroll: true});
    reference.scrollIntoView({block: 'center'});
  }
}

import {html, nothing, type TemplateResult} from 'lit';
import {articleAround} from '../../article/article-around.js';
import {type NoteHost, NotePopover} from '../../controllers/note-popover.js';
import {noteStyles} from '../../controllers/note-popover.styles.js';
import {ArticleElement} from '../../internal/article-element.js';
import {followContent} from '../../internal/follow-content.js';
import {languageOf} from '../../internal/language.js';
import {fillIn, message, provideEnglish} from '../../internal/messages.js';
import {ownContent} from '../../internal/own-content.js';
import {readableText} from '../../internal/readable-text.js';
import {warn} from '../../internal/warn.js';
import {termWords} from '../../locales/en.js';
import {styles} from './term.styles.js';

provideEnglish(termWords);

// prettier-ignore
const FULL = html`<slot name="full"></slot>`;

/**
 * A term with its definition, which opens beside it.
 *
 * The author writes the term inside the tag and the definition in the slot `definition`, as phrasing content where the
 * tag stands in a paragraph. The term becomes a button; it behaves as a footnote's number does. What stands in the slot
 * `full`, such as the words behind an abbreviation, follows the term in brackets where the article has it for the first
 * time.
 *
 * A reader without JavaScript sees the definition in brackets behind the term, where the optional style sheet is, and
 * so does print. A term without a definition stays text, and a development build warns.
 *
 * @tagname article-term
 * @summary A term whose definition opens beside it.
 * @slot - The term.
 * @slot full - The term spelled out.
 * @slot definition - Its definition.
 * @csspart term - The button.
 * @csspart note - The popover with the definition.
 * @csspart close - The button that closes it.
 * @cssprop [--article-footnote-inline-size=36ch] - Greatest width of the popover.
 * @cssprop [--article-footnote-block-size=calc(50vh - 2rem)] - Greatest height of the popover, which scrolls beyond it.
 * @cssprop [--article-footnote-font-size=0.9em] - Font size of the definition.
 * @cssprop [--article-focus-color=currentcolor] - Theme: colour of the focus ring.
 * @cssprop [--article-surface] - Theme: background of what stands above the page; by default white or nearly black, as
 *   fits the text around it.
 * @cssprop [--article-surface-text] - Theme: text colour on that background.
 * @cssprop [--article-border-color] - Theme: colour of borders; a tint of the text colour by default.
 * @cssprop [--article-radius=0.5rem] - Theme: corner radius.
 */
export class ArticleTerm extends ArticleElement implements NoteHost {
  static override styles = [noteStyles, styles];

  #popover: NotePopover | undefined;

  constructor() {
    super();
    followContent(this);
  }

  protected override render(): TemplateResult {
    const hasDefinition = this.#definition !== '';
    if (!hasDefinition && document.readyState !== 'loading')
      warn(this, 'has no definition. Write one in an element with slot="definition".');
    // White space would part the term from the comma behind it.
    // prettier-ignore
    return html`<button
        part="term"
        aria-expanded="false"
        ?disabled=${!hasDefinition}
        @click=${this.#onClick}
        ><slot></slot></button
      >${this.#isSpelledOut ? FULL : nothing}<slot name="definition"></slot>`;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // The browser hides the popover of a removed element without an event, and keeps that of a moved one.
    if (this.#popover) this.renderRoot.querySelector('button')!.ariaExpanded = String(this.#popover.isOpen);
  }

  get #definition(): string {
    return this.querySelector(':scope > [slot=definition]')?.textContent.trim() ?? '';
  }

  /** Whether the article has the term here for the first time, and the author has spelled it out. */
  get #isSpelledOut(): boolean {
    const article = articleAround(this);
    const terms = [...article.querySelectorAll(this.localName)];
    return (
      !!this.querySelector('[slot=full]') && terms.find((other) => termOf(other) === termOf(this)) === this
    );
  }

  /** Makes the popover on first use, and toggles it. */
  #onClick(event: Event): void {
    // In place of the browser, which would follow a link as well that the term stands in, as in an excerpt.
    event.preventDefault();
    const button = this.renderRoot.querySelector('button')!;
    const slot = this.renderRoot.querySelector('slot[name=definition]')!;
    if (!this.#popover) {
      this.#popover = new NotePopover(this, button, slot);
      this.#popover.element.role = 'note';
    }
    const language = languageOf(this);
    const term = termOf(this);
    this.#popover.setLabels(
      fillIn(message('definition', language), {term}),
      fillIn(message('closeDefinition', language), {term}),
    );
    this.#popover.toggle(!this.#popover.isOpen);
  }
}

/** The term itself, without its definition. */
function termOf(element: Element): string {
  return readableText(...ownContent(element));
}

import {html, type PropertyValues, type TemplateResult} from 'lit';
import {ArticleElement} from '../../internal/article-element.js';
import {followContent} from '../../internal/follow-content.js';
import {languageOf} from '../../internal/language.js';
import {message, provideEnglish} from '../../internal/messages.js';
import {hasContent, ownContent} from '../../internal/own-content.js';
import {property} from '../../internal/property.js';
import {contentNoteWords} from '../../locales/en.js';
import {styles} from './content-note.styles.js';

provideEnglish(contentNoteWords);

/**
 * Says what an article is about before a reader meets it, and keeps what is hard to look at closed until it is asked
 * for.
 *
 * The reason stands first, as text that is never hidden; whatever else is inside the tag stands behind the browser's
 * own disclosure. Find in page opens it where the browser does so for `<details>`; print shows everything. Without
 * content to keep closed it is a note. The choice is forgotten, unless `remember` gives it a name: then a note that the
 * reader has opened stays open on this device, and so do all of that name. Where the browser refuses to store it, the
 * choice is forgotten too.
 *
 * A reader without JavaScript sees the reason and the content.
 *
 * @tagname article-content-note
 * @summary A warning before content that some readers do not want to meet.
 * @slot - The content that is kept closed.
 * @slot reason - What the content is about, in more than a few words: paragraphs, a helpline.
 * @csspart label - The words that announce the note.
 * @csspart reason - The reason.
 * @csspart toggle - What opens the content.
 * @cssprop [--article-border-color] - Theme: colour of borders; a tint of the text colour by default.
 * @cssprop [--article-radius=0.5rem] - Theme: corner radius.
 * @cssprop [--article-focus-color=currentcolor] - Theme: colour of the focus ring.
 */
export class ArticleContentNote extends ArticleElement {
  static override styles = styles;

  /** What the content is about, in a few words: `human trafficking`. */
  @property() reason: string | null | undefined;

  /** Words that announce the note; "Content note", in the page's language, by default. */
  @property() label: string | null | undefined;

  /** Whether the content is shown. */
  @property({type: Boolean, reflect: true}) open = false;

  /** Name under which this device remembers that the reader wants to see such content. */
  @property() remember: string | null | undefined;

  #isPrinting = false;
  #onPrint = ({type}: Event): void => {
    this.#isPrinting = type === 'beforeprint';
    this.#details?.toggleAttribute('open', this.#isPrinting || this.open);
  };

  constructor() {
    super();
    followContent(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrint);
    // While the page is printed it would not be told of the end.
    if (this.#isPrinting) this.#onPrint(new Event('afterprint'));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // Some frameworks set it when the element is in the page already.
    if (changed.has('remember') && this.#remembered()) this.open = true;
  }

  protected override render(): TemplateResult {
    const language = languageOf(this);
    const label = this.label?.trim() || message('contentNote', language);
    const reason = this.reason?.trim();
    // Between the label and the reason, white space is up to the language.
    // prettier-ignore
    return html`
      <div role="note" aria-label=${label}>
        <p part="label">
          <b .textContent=${label + (reason ? message('colon', language) : '')}></b
          ><span part="reason" .textContent=${reason ?? ''}></span>
        </p>
        <slot name="reason"></slot>
      </div>
      <details @toggle=${this.#onToggle} ?hidden=${!ownContent(this).some(hasContent)} ?open=${this.open}>
        <summary
          part="toggle"
          @click=${this.#choose}
          .textContent=${message('showContent', language)}
        ></summary>
        <slot></slot>
      </details>
    `;
  }

  get #details(): HTMLDetailsElement | null {
    return this.renderRoot.querySelector('details');
  }

  /** Remembers or forgets a choice, if one is given, and tells whether the reader wants to see such content. */
  #remembered(choice?: boolean): boolean {
    if (!this.remember) return false;
    const key = `article-content-note:${this.remember}`;
    try {
      // eslint-disable-next-line no-restricted-globals -- only where `remember` asks for it
      const storage = localStorage;
      if (choice) storage.setItem(key, 'open');
      else if (choice === false) storage.removeItem(key);
      return storage.getItem(key) !== null;
    } catch {
      // The browser refuses storage, as in some frames, or it is full.
      return false;
    }
  }

  /** Only what the reader presses is a choice: not what a script, a link or find in page has opened. */
  #choose(): void {
    this.#remembered(!this.#details!.open);
  }

  #onToggle(): void {
    // Paper is no choice of the reader's.
    if (this.#isPrinting) return;
    this.open = this.#details!.open;
  }
}

import {html, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {ArticleElement} from '../../internal/article-element.js';
import {warn} from '../../internal/warn.js';
import {styles} from './pull-quote.styles.js';

/**
 * A quotation that stands out: someone else's words with their source, or a sentence of the article once more.
 *
 * Someone else's words stand inside the tag, with who said them in the slot `attribution`; they get the quotation marks
 * of the page's language, unless they begin with one. `from="ID"` repeats the text of an element of the article instead.
 * That is decoration: a screen reader skips it, it is not copied, printed or in a feed, and it follows the original.
 *
 * A reader without JavaScript sees the quotation, and of a repeat nothing. When no element has the id nothing is shown,
 * and a development build warns.
 *
 * @tagname article-pull-quote
 * @summary A quotation from someone else, or a sentence of the article repeated for the eye.
 * @slot - The quotation.
 * @slot attribution - Who said it, where and when; may hold a link to the source.
 * @csspart quote - The quotation.
 * @csspart attribution - The line below it.
 * @cssprop [--article-pull-quote-font-size=1.3em] - Font size of the quotation.
 * @cssprop [--article-muted-color] - Theme: colour of text that stands back; 80 % of the text colour by default.
 * @cssprop [--article-border-color] - Theme: colour of borders; a tint of the text colour by default.
 */
export class ArticlePullQuote extends ArticleElement {
  static override styles = styles;

  /** Id of an element of the article whose text is repeated. */
  @property() from: string | null | undefined;

  #internals = this.attachInternals();
  #trimmed = new Map<Text, string>();

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  /** Gives the words back as they were. */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const [text, data] of this.#trimmed) if (data.trim() === text.data.trim()) text.data = data;
    this.#trimmed.clear();
  }

  protected override render(): TemplateResult {
    const source = this.from ? document.getElementById(this.from) : null;
    if (this.from && !source && document.readyState !== 'loading')
      warn(this, `repeats nothing: no element has the id "${this.from}".`);
    this.#internals.ariaHidden = this.from ? 'true' : null;
    const text = source ? source.textContent.trim().replace(/\s+/g, ' ') : this.textContent.trim();
    if (!this.from) this.#trim();
    const hasMarks = /^[«»„“”‚‘"'‹›「『]/.test(text);
    if (this.from) {
      return html`
        <div part="quote" data-repeat ?data-marks=${!hasMarks} ?hidden=${!text} .textContent=${text}></div>
      `;
    }
    // White space in the quotation would part the words from their marks.
    // prettier-ignore
    return html`
      <blockquote part="quote" ?data-marks=${!hasMarks && text}
        ><slot @slotchange=${() => this.requestUpdate()}></slot
      ></blockquote>
      <div part="attribution"><slot name="attribution"></slot></div>
    `;
  }

  /** Takes away the white space around the words, which would part them from their quotation marks. */
  #trim(): void {
    if (!this.isConnected) return;
    const words = [...this.childNodes].filter((node) => !(node as Partial<Element>).slot);
    this.#shorten(words[0], (text) => text.trimStart());
    this.#shorten(words.at(-1), (text) => text.trimEnd());
  }

  #shorten(node: Node | undefined, trim: (text: string) => string): void {
    if (!(node instanceof Text) || trim(node.data) === node.data) return;
    this.#trimmed.set(node, this.#trimmed.get(node) ?? node.data);
    node.data = trim(node.data);
  }
}

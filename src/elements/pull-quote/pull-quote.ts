import {html, nothing, type TemplateResult} from 'lit';
import {ArticleElement} from '../../internal/article-element.js';
import {DEVELOPMENT} from '../../internal/development.js';
import {isText} from '../../internal/node-kinds.js';
import {followContent} from '../../internal/follow-content.js';
import {ownContent} from '../../internal/own-content.js';
import {pageDocument} from '../../internal/page-document.js';
import {property} from '../../internal/property.js';
import {readableText} from '../../internal/readable-text.js';
import {warn} from '../../internal/warn.js';
import {updateWhenParsed} from '../../internal/when-parsed.js';
import {safeUrl} from '../../text/url.js';
import {styles} from './pull-quote.styles.js';

/**
 * A quotation that stands out: someone else's words with their source, or a sentence of the article once more.
 *
 * Someone else's words stand inside the tag, with who said them in the slot `attribution`; they get the quotation marks
 * of the page's language, unless they begin with one. `from="ID"` repeats the text of an element of the article
 * instead, without its notes and links, and follows it. Words inside the tag choose a part of it; when the original no
 * longer has them it is shown whole, and a development build warns. A repeat is decoration: a screen reader skips it,
 * it is not copied, printed or in a feed.
 *
 * `cite`, or the `cite` of a `<blockquote>` inside the tag or around it, is the address of the source: the attribution
 * leads there, unless it holds a link of its own. Where there is none, the name of the website stands in its place. An
 * address that is not https, http, mailto or tel is none.
 *
 * A reader without JavaScript sees the quotation, and of a repeat nothing. When no element has the id nothing is shown,
 * and a development build warns.
 *
 * @tagname article-pull-quote
 * @summary A quotation from someone else, or a sentence of the article repeated for the eye.
 * @slot - The quotation, or the part of the original that is repeated.
 * @slot attribution - Who said it, where and when; may hold a link to the source.
 * @csspart quote - The quotation.
 * @csspart attribution - The line below it; a link, when the source has an address.
 * @cssprop [--article-pull-quote-font-size=1.3em] - Font size of the quotation.
 * @cssprop [--article-muted-color] - Theme: colour of text that stands back; 80 % of the text colour by default.
 * @cssprop [--article-border-color] - Theme: colour of borders; a tint of the text colour by default.
 */
export class ArticlePullQuote extends ArticleElement {
  static override styles = styles;

  /** Id of an element of the article whose text is repeated. */
  @property() from: string | null | undefined;

  /** Address of the source; that of a `<blockquote cite>` by default. */
  @property() cite: string | null | undefined;

  #internals = this.attachInternals();
  #trimmed = new Map<Text, string>();
  #observer = new MutationObserver(() => this.requestUpdate());

  constructor() {
    super();
    followContent(this);
    updateWhenParsed(this);
  }

  /** Gives the words back as they were. */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
    for (const [text, data] of this.#trimmed) if (data.trim() === text.data.trim()) text.data = data;
    this.#trimmed.clear();
  }

  protected override render(): TemplateResult {
    const source = this.from ? pageDocument.getElementById(this.from) : null;
    if (this.from && !source && document.readyState !== 'loading')
      warn(this, `repeats nothing: no element has the id "${this.from}".`);
    this.#internals.ariaHidden = this.from ? 'true' : null;
    const words = readableText(...ownContent(this));
    const text = source ? this.#repeat(source, words) : this.from ? '' : words;
    const isMarked = !text || /^[«»„“”‚‘"'‹›「『]/.test(text);
    if (this.from) {
      return html`
        <div part="quote" ?data-marks=${!isMarked} ?hidden=${!text} .textContent=${text}></div>
      `;
    }
    this.#trim();
    // One that the page has around the words, or inside, is not announced twice.
    const present = this.closest('blockquote') ?? this.querySelector('blockquote');
    const address = this.querySelector('[slot=attribution]:is(:empty, a, :has(a))')
      ? null
      : safeUrl(this.cite || present?.getAttribute('cite'), pageDocument.baseURI);
    if (DEVELOPMENT && this.cite && !safeUrl(this.cite, pageDocument.baseURI))
      warn(this, 'cites an address that is not safe, without a link.');
    // White space in the quotation would part the words from their marks.
    // prettier-ignore
    return html`
      <blockquote part="quote" role=${present ? 'none' : nothing} ?data-marks=${!isMarked}
        ><slot></slot
      ></blockquote>
      <a part="attribution" href=${address ?? nothing}
        ><slot name="attribution">${address?.split(/:\/*|[/?]/)[1]}</slot
      ></a>
    `;
  }

  /** The part of the original that the author has chosen, or all of it. */
  #repeat(source: Element, words: string): string {
    const original = readableText(source);
    // An update can come after the element has left the page, which the original would keep then.
    this.#observer.disconnect();
    if (this.isConnected)
      this.#observer.observe(source, {childList: true, subtree: true, characterData: true});
    if (words && original.includes(words)) return words;
    if (words) warn(this, `has words that "${this.from!}" does not have, which is shown.`);
    return original;
  }

  /** Takes away the white space around the words, which would part them from their quotation marks. */
  #trim(): void {
    const texts = this.isConnected ? ownContent(this).flatMap(textsIn) : [];
    // Up to the first text on either side that has words; those before it have white space only.
    texts.findLast((text) => this.#shorten(text, text.data.trimEnd()));
    texts.find((text) => this.#shorten(text, text.data.trimStart()));
  }

  #shorten(text: Text, data: string): string {
    if (data !== text.data) {
      this.#trimmed.set(text, this.#trimmed.get(text) ?? text.data);
      text.data = data;
    }
    return data;
  }
}

function textsIn(node: Node): Text[] {
  return isText(node) ? [node] : [...node.childNodes].flatMap(textsIn);
}

import {html, nothing, type TemplateResult} from 'lit';
import {describe} from '../../article/description.js';
import {ArticleElement} from '../../internal/article-element.js';
import {keepInCorner} from '../../internal/corner-of-picture.js';
import {DEVELOPMENT} from '../../internal/development.js';
import {createGenerated, generatedSelector} from '../../internal/generated.js';
import {languageOf} from '../../internal/language.js';
import {message, provideEnglish} from '../../internal/messages.js';
import {updateOnceAFrame} from '../../internal/once-a-frame.js';
import {pageDocument} from '../../internal/page-document.js';
import {onPopoverToggle} from '../../internal/popover-toggle.js';
import {property} from '../../internal/property.js';
import {warn} from '../../internal/warn.js';
import {imageCreditWords} from '../../locales/en.js';
import {creditLine} from '../../text/credit-line.js';
import {readCredit} from '../../text/image-credit.js';
import {imageObject} from '../../text/image-object.js';
import {creditNodes} from './credit-nodes.js';
import {styles} from './image-credit.styles.js';

provideEnglish(imageCreditWords);

const LINE = generatedSelector('small');

/** Where a credit stands: under its picture, on it, or behind a button on it. */
export type ImageCreditPlacement = 'caption' | 'overlay' | 'button';

/**
 * A picture with its credit: who made it, where it comes from, how it may be used.
 *
 * The author writes an `<img>`, a `<picture>` or a `<figure>` inside the tag, and what is known of it as attributes.
 * They become one line in the light DOM, where print, find in page and reader mode meet it: title, creators, source and
 * licence, copyright notice, and a link to the place where the picture can be licensed. A credit that the author has
 * written out, in the slot `credit`, is shown instead. A reader without JavaScript sees that one, or the attributes'
 * values under the picture when the page has the optional style sheet.
 *
 * Nothing is made up: what has no value is left out, and without any there is no credit. An address that is not https,
 * http, mailto or tel stays text, without a link. A picture that the HTML parser has thrown out of the tag, as a
 * `<figure>` inside a `<p>` is, stays where it has landed, with the credit below it. A development build warns of each.
 *
 * On the picture, the credit has a background of its own, so that it can be read on any picture. It keeps to the
 * picture where that is narrower than its block; without the script it stands in the corner of the block. In a column
 * narrower than 20rem, on a picture narrower than 250 pixels, and in print, it stands under the picture. `overlay`
 * fills its column: in a float, give it a width.
 *
 * @tagname article-image-credit
 * @summary A picture's credit, as caption, on the picture or behind a button, and for search engines.
 * @slot - The picture.
 * @slot credit - The credit in words of your own, instead of the line made from the attributes.
 * @slot more - What follows the credit, such as a link to the picture's Content Credentials.
 * @csspart credit - The box of the credit; with `placement="button"`, the popover.
 * @csspart button - The button that shows the credit.
 * @cssprop [--article-image-credit-font-size=0.85em] - Font size of the credit.
 * @cssprop [--article-muted-color] - Theme: colour of text that stands back; 80 % of the text colour by default.
 * @cssprop [--article-focus-color=currentcolor] - Theme: colour of the focus ring.
 * @cssprop [--article-surface] - Theme: background of what stands above the page; by default white or nearly black, as
 *   fits the text around it.
 * @cssprop [--article-surface-text] - Theme: text colour on that background.
 * @cssprop [--article-border-color] - Theme: colour of borders; a tint of the text colour by default.
 * @cssprop [--article-radius=0.5rem] - Theme: corner radius.
 * @see https://www.w3.org/TR/dpub-aria-1.1/#doc-credit
 */
export class ArticleImageCredit extends ArticleElement {
  static override styles = styles;

  /** Title of the work. */
  @property({attribute: 'work-title'}) workTitle: string | null | undefined;

  /** Who made it; several are separated by semicolons. */
  @property() creator: string | null | undefined;

  /** Address of the creator's own page; with several creators, of one that tells of them all. */
  @property({attribute: 'creator-url'}) creatorUrl: string | null | undefined;

  /** Where it comes from: an agency, an archive, a publication. */
  @property() source: string | null | undefined;

  /** Address of the work at its source. */
  @property({attribute: 'source-url'}) sourceUrl: string | null | undefined;

  /** Name of the licence. One such as "CC BY-SA 4.0" or "CC0 1.0" leads to its deed by itself. */
  @property() license: string | null | undefined;

  /** Address of the licence. */
  @property({attribute: 'license-url'}) licenseUrl: string | null | undefined;

  /** The copyright notice, with its sign: "© 2019 Ann Lee". */
  @property() copyright: string | null | undefined;

  /** Address where the picture can be licensed. */
  @property({attribute: 'acquire-url'}) acquireUrl: string | null | undefined;

  /** Where the credit stands: `caption` by default, and for any other value. */
  @property({reflect: true}) placement: ImageCreditPlacement | null | undefined;

  /** Whether the page describes the picture for search engines, as a schema.org ImageObject. */
  @property({type: Boolean, attribute: 'structured-data'}) structuredData = false;

  /** The line as it was written: a translator of pages may have changed it since. */
  #line: Node | undefined;
  #observer: ResizeObserver | undefined;
  #onSlotChange = updateOnceAFrame(this);

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    this.#placeLine([]);
    describe(this, '');
  }

  protected override render(): TemplateResult {
    const language = languageOf(this);
    const hasCredit = this.#writeCredit(language);
    const hasButton = hasCredit && this.placement === 'button';
    const name = hasButton ? message('imageCredit', language) : nothing;
    // Between the credit and what follows it, white space would let a line begin with their dot.
    // prettier-ignore
    return html`
      <slot @slotchange=${this.#onSlotChange}></slot>
      ${
        hasButton
          ? html`
              <button part="button" popovertarget="credit" aria-label=${name}>i</button>
            `
          : nothing
      }
      <div
        id="credit"
        part="credit"
        role="doc-credit"
        aria-label=${name}
        popover=${hasButton ? 'auto' : nothing}
        ?hidden=${!hasCredit}
        @keydown=${this.#onKeydown}
        @toggle=${onPopoverToggle}
        @slotchange=${this.#onSlotChange}
      >
        <slot name="credit"></slot
        ><slot name="more" ?data-line=${this.querySelector('[slot=credit]') && this.querySelector('[slot=more]')}></slot>
      </div>
    `;
  }

  /**
   * Keeps the button or the overlay on the picture, wherever that stands in a wider block, where the browser can tell.
   */
  protected override updated(): void {
    this.#observer?.disconnect();
    const image = this.#image;
    const [button, credit = button] = this.renderRoot.querySelectorAll<HTMLElement>('button, [part]');
    const corner = this.placement === 'overlay' || this.placement === 'button' ? button : null;
    // What an overlay was given is none of a caption's or a popover's business.
    if (corner !== credit) credit!.removeAttribute('style');
    if (corner && image && this.isConnected && globalThis.ResizeObserver)
      this.#observer = keepInCorner(corner, image, this);
  }

  get #image(): HTMLImageElement | null {
    return this.querySelector('img:not([slot=credit] *)');
  }

  /** Writes the line and the description for search engines; returns whether there is a credit. */
  #writeCredit(language: string): boolean {
    const credit = readCredit(this);
    const own = this.querySelector(`:scope > [slot=credit]:not(${LINE})`);
    const line = own ? [] : creditLine(credit, (key) => message(key, language), language);
    const nodes = creditNodes(line);
    const image = this.#image;
    const address = (this.structuredData && (image?.src || image?.currentSrc)) || '';
    this.#placeLine(nodes);
    describe(this, imageObject(credit, address, own?.textContent.trim() ?? '', pageDocument.baseURI));
    if (DEVELOPMENT && this.isConnected && document.readyState !== 'loading') {
      if (!image) warn(this, 'holds no picture. Write an <img>, <picture> or <figure> inside the tag.');
      else if (!own && !nodes[0]) warn(this, 'has no credit. Give it a creator, a source or a licence.');
      else if (line.some(({href}, index) => href && !(nodes[index] as Element).firstChild!.firstChild))
        warn(this, 'has an address that is not safe, and shows it without a link.');
    }
    return Boolean(own ?? nodes[0] ?? this.querySelector(':scope > [slot=more]'));
  }

  /** Writes the line, unless it is there, perhaps in a clone of the page; without nodes there is none. */
  #placeLine(nodes: (string | Node)[]): void {
    const present = this.querySelector(`:scope > ${LINE}`);
    const next = createGenerated('small');
    next.slot = 'credit';
    next.append(...nodes);
    next.normalize();
    // An update can come after the element has left the page.
    if (!nodes[0] || !this.isConnected) present?.remove();
    else if (!present) this.append(next);
    else if (!next.isEqualNode(this.#line ?? present)) present.replaceWith(next);
    this.#line = next.cloneNode(true);
  }

  /**
   * Gives focus back to the button before the browser closes the popover: it does so itself only when focus stands in
   * the popover's own tree, and the credit is slotted.
   * @see https://github.com/whatwg/html/issues/9169
   */
  #onKeydown(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.renderRoot.querySelector('button')?.focus();
  }
}
